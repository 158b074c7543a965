using Youju.Domain.Submissions;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>What a reviewer says of a submission.</summary>
/// <param name="Words">The reason or the result, in a sentence.</param>
/// <param name="Points">Reasons at their places.</param>
/// <param name="Score">His points by the rubric; null where he gives none.</param>
public sealed record ReviewRequest(
    SubmissionEntry Entry,
    string Words,
    IReadOnlyList<ReviewPoint> Points,
    ReviewScore? Score
);

/// <summary>受理、同意、不同意、撤回不同意、评分: what reviewers of one level do before it is decided.</summary>
public static class JudgeSubmission
{
    private static readonly ActKind[] Opinions =
    [
        ActKind.TakeUp,
        ActKind.Agree,
        ActKind.Object,
        ActKind.Withdraw,
        ActKind.Score,
    ];

    /// <exception cref="UsageException">It is not his turn, or what was said does not do.</exception>
    public static Submission GiveOpinion(ReviewRequest request, ActKind kind) =>
        Opinions.Contains(kind)
            ? SubmissionActing.DoAct(request.Entry, kind, request.Words, act => Complete(act, request))
            : throw new UsageException("没有这种意见。");

    internal static SubmissionAct Complete(SubmissionAct act, ReviewRequest request) =>
        act with
        {
            Points = request.Points,
            Score = request.Score,
        };
}
