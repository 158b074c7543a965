using Youju.Domain.Submissions;
using Youju.UseCases.People;
using Youju.UseCases.Submissions;

namespace Youju.Web.Api.Reviews;

/// <summary>An act as a way in.</summary>
/// <param name="Name">Behind the path of acts.</param>
/// <param name="Right">The same that the page asks for.</param>
/// <param name="Body">The schema of what is sent.</param>
/// <param name="Fields">The fields of it.</param>
internal sealed record ActWay(
    string Name,
    ActKind Kind,
    Right Right,
    string Summary,
    string Body,
    IReadOnlyList<string> Fields,
    Func<ActCall, Submission> Do
)
{
    private const string Words = "actWords";
    private const string Opinion = "reviewOpinion";
    private static readonly string[] WordsFields = ["words"];
    private static readonly string[] OpinionFields = ["words", "points", "score"];

    /// <summary>The acts that need nothing but what is sent; publishing and threads have their own ways.</summary>
    public static IReadOnlyList<ActWay> All { get; } =
    [
        OfUnit(
            "approve",
            ActKind.Approve,
            "审核：负责人对现在的内容负责；内容一变就作废",
            ApproveSubmission.ApproveContent
        ),
        new(
            "hand-in",
            ActKind.HandIn,
            Right.ApproveDossier,
            "报送并封存；还没有审核的，审核和报送一起做",
            "handingIn",
            ["to", "words"],
            call =>
                SubmitDossier.HandIn(
                    call.Desk.CreateRequest(
                        call.View,
                        call.Entry.Person,
                        call.Body.RequireText("to"),
                        call.Words
                    ) with
                    {
                        Entry = call.Entry,
                    }
                )
        ),
        OfUnit("recall", ActKind.Recall, "收回：还没有人受理时", RecallSubmission.RecallContent),
        OfUnit("correct", ActKind.Correct, "开始更正；上次通过的仍然有效", CorrectSubmission.OpenCorrection),
        OfUnit(
            "revert",
            ActKind.Revert,
            "放弃更正：一个字节不差地恢复上次通过的内容",
            CorrectSubmission.RevertCorrection
        ),
        OfReviewer("take-up", ActKind.TakeUp, "受理"),
        OfReviewer("agree", ActKind.Agree, "同意"),
        OfReviewer("object", ActKind.Object, "不同意，写明理由；他自己撤回以前不能通过"),
        OfReviewer("withdraw", ActKind.Withdraw, "撤回自己的不同意"),
        OfReviewer("score", ActKind.Score, "只记复核评分"),
        new(
            "return",
            ActKind.Return,
            Right.ReviewSubmission,
            "退回，理由写在位置上",
            "reviewReturn",
            [.. OpinionFields, "due"],
            call => ReturnSubmission.ReturnToUnit(call.Review, call.Due)
        ),
        new(
            "accept",
            ActKind.Accept,
            Right.ReviewSubmission,
            "通过：这一级办完了",
            Opinion,
            OpinionFields,
            call => AcceptSubmission.AcceptLevel(call.Review)
        ),
        OfReviewers(
            "certify",
            ActKind.Certify,
            "认定：财政部门说这就是这一年的数",
            CertifySubmission.CertifyContent
        ),
        OfReviewers("require-correction", ActKind.Correct, "要求更正", CorrectSubmission.OpenCorrection),
        OfReviewers("close", ActKind.Close, "关账：这一年谁都不能再改", CloseYear.CloseDossier),
        OfReviewers("reopen", ActKind.Reopen, "重新开账，写明缘由", ReopenYear.ReopenDossier),
        OfPublisher("clear", ActKind.Clear, "保密审查通过", isShown: true),
        OfPublisher("withhold", ActKind.Withhold, "保密审查认为不宜公开，写明理由", isShown: false),
    ];

    private static ActWay OfUnit(
        string name,
        ActKind kind,
        string summary,
        Func<SubmissionEntry, string, Submission> act
    ) =>
        new(name, kind, Right.ApproveDossier, summary, Words, WordsFields, call =>
            act(call.Entry, call.Words)
        );

    private static ActWay OfReviewer(string name, ActKind kind, string summary) =>
        new(name, kind, Right.ReviewSubmission, summary, Opinion, OpinionFields, call =>
            JudgeSubmission.GiveOpinion(call.Review, kind)
        );

    private static ActWay OfReviewers(
        string name,
        ActKind kind,
        string summary,
        Func<SubmissionEntry, string, Submission> act
    ) =>
        new(name, kind, Right.ReviewSubmission, summary, Words, WordsFields, call =>
            act(call.Entry, call.Words)
        );

    private static ActWay OfPublisher(string name, ActKind kind, string summary, bool isShown) =>
        new(name, kind, Right.PublishDossier, summary, Words, WordsFields, call =>
            ClearForPublication.ClearContent(call.Entry, isShown, call.Words)
        );
}
