namespace Youju.Domain.Submissions;

/// <summary>What somebody does to a submission; what was done stays, and the state follows from it.</summary>
public enum ActKind
{
    /// <summary>审核: the head of the unit answers for the content as it stands; the approval falls with any change.</summary>
    Approve,

    /// <summary>报送: the approved content is frozen and goes to the first reviewers.</summary>
    HandIn,

    /// <summary>收回: the unit takes it back as long as nobody has begun to review.</summary>
    Recall,

    /// <summary>受理: reviewers begin; from now on the unit cannot take it back.</summary>
    TakeUp,

    /// <summary>同意: one reviewer's yes.</summary>
    Agree,

    /// <summary>不同意: one reviewer's no; it stands until he withdraws it or the unit hands in anew.</summary>
    Object,

    /// <summary>撤回不同意: a reviewer takes back his own no.</summary>
    Withdraw,

    /// <summary>退回: goes back to the unit with reasons; a no as well.</summary>
    Return,

    /// <summary>通过: the reviewers of one level are done with it.</summary>
    Accept,

    /// <summary>复核评分: a reviewer's points beside the unit's.</summary>
    Score,

    /// <summary>认定: the finance bureau says that these are the figures of the year.</summary>
    Certify,

    /// <summary>保密审查通过.</summary>
    Clear,

    /// <summary>保密审查认为不宜公开.</summary>
    Withhold,

    /// <summary>公开.</summary>
    Publish,

    /// <summary>更正: what was accepted is opened again; what was published stays so until the next edition.</summary>
    Correct,

    /// <summary>恢复: a correction is given up, the last accepted content stands again.</summary>
    Revert,

    /// <summary>整改通知.</summary>
    Notify,

    /// <summary>整改反馈, by the unit.</summary>
    Answer,

    /// <summary>整改不到位: the feedback does not do.</summary>
    Insist,

    /// <summary>整改销号.</summary>
    Settle,

    /// <summary>提问 about one place, or a word in a thread that is there.</summary>
    Remark,

    /// <summary>关账: nothing of that year is touched any more.</summary>
    Close,

    /// <summary>重新开账, with a reason.</summary>
    Reopen,

    /// <summary>决算核对: the accounts that were approved later were compared with what was accepted.</summary>
    CompareAccounts,

    /// <summary>分工: the head names who answers for a figure.</summary>
    Assign,

    /// <summary>确认: who answers for a figure has seen it and stands for it as it is.</summary>
    Sign,
}
