namespace Youju.Domain.Submissions;

/// <summary>Where a submission stands.</summary>
public enum SubmissionState
{
    /// <summary>起草.</summary>
    Draft,

    /// <summary>已审核，待报送.</summary>
    Approved,

    /// <summary>待受理.</summary>
    Waiting,

    /// <summary>复核中.</summary>
    UnderReview,

    /// <summary>已退回.</summary>
    Returned,

    /// <summary>已通过，待认定.</summary>
    Accepted,

    /// <summary>已认定，待保密审查.</summary>
    Certified,

    /// <summary>不宜公开.</summary>
    Withheld,

    /// <summary>可以公开.</summary>
    Cleared,

    /// <summary>已公开.</summary>
    Published,

    /// <summary>更正中.</summary>
    Correcting,

    /// <summary>已关账.</summary>
    Closed,
}

/// <summary>How states are called, and whose turn it is in each.</summary>
public static class SubmissionStates
{
    private static readonly Dictionary<SubmissionState, string> Labels = new()
    {
        [SubmissionState.Draft] = "起草",
        [SubmissionState.Approved] = "已审核，待报送",
        [SubmissionState.Waiting] = "待受理",
        [SubmissionState.UnderReview] = "复核中",
        [SubmissionState.Returned] = "已退回",
        [SubmissionState.Accepted] = "已通过，待认定",
        [SubmissionState.Certified] = "已认定，待保密审查",
        [SubmissionState.Withheld] = "不宜公开",
        [SubmissionState.Cleared] = "可以公开",
        [SubmissionState.Published] = "已公开",
        [SubmissionState.Correcting] = "更正中",
        [SubmissionState.Closed] = "已关账",
    };

    private static readonly Dictionary<SubmissionSide, string> Sides = new()
    {
        [SubmissionSide.Unit] = "本单位",
        [SubmissionSide.Department] = "主管部门",
        [SubmissionSide.Finance] = "财政部门",
        [SubmissionSide.Publisher] = "公开经办",
    };

    // Nobody but the level that reviews has a submission that waits or is under review.
    private static readonly Dictionary<SubmissionState, SubmissionSide> Owners = new()
    {
        [SubmissionState.Draft] = SubmissionSide.Unit,
        [SubmissionState.Approved] = SubmissionSide.Unit,
        [SubmissionState.Returned] = SubmissionSide.Unit,
        [SubmissionState.Correcting] = SubmissionSide.Unit,
        [SubmissionState.Published] = SubmissionSide.Unit,
        [SubmissionState.Accepted] = SubmissionSide.Finance,
        [SubmissionState.Closed] = SubmissionSide.Finance,
        [SubmissionState.Certified] = SubmissionSide.Publisher,
        [SubmissionState.Withheld] = SubmissionSide.Publisher,
        [SubmissionState.Cleared] = SubmissionSide.Publisher,
    };

    /// <summary>The state in Chinese.</summary>
    public static string ToChineseLabel(this SubmissionState state) => Labels[state];

    /// <summary>The side in Chinese.</summary>
    public static string ToChineseLabel(this SubmissionSide side) => Sides[side];

    /// <summary>On whose sides an act is done.</summary>
    /// <param name="level">The level that has the submission.</param>
    public static IReadOnlyList<SubmissionSide> ListSides(this ActKind kind, SubmissionSide level) =>
        ActRule.All[kind].Sides is [] ? [level] : ActRule.All[kind].Sides;

    /// <summary>The act in Chinese.</summary>
    public static string ToChineseLabel(this ActKind kind) => ActRule.All[kind].Label;

    /// <summary>Whether nothing of the dossier may be written.</summary>
    public static bool IsFrozen(this SubmissionState state) =>
        state
            is not (
                SubmissionState.Draft
                or SubmissionState.Approved
                or SubmissionState.Returned
                or SubmissionState.Correcting
            );

    /// <summary>Whether reviewers have it.</summary>
    public static bool IsInReview(this SubmissionState state) =>
        state is SubmissionState.Waiting or SubmissionState.UnderReview;

    /// <summary>Whether finance has accepted it, and nothing was opened since.</summary>
    public static bool IsSettled(this SubmissionState state) =>
        state
            is SubmissionState.Accepted
                or SubmissionState.Certified
                or SubmissionState.Withheld
                or SubmissionState.Cleared
                or SubmissionState.Published;

    internal static SubmissionSide FindOwner(SubmissionState state, SubmissionSide level) =>
        Owners.GetValueOrDefault(state, level);
}
