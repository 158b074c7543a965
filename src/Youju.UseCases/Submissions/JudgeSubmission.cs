using System.Globalization;
using Youju.Domain.Submissions;
using Youju.Packs.Definitions;
using Youju.Text.Times;
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
)
{
    /// <summary>The field of what is said, as forms call it.</summary>
    public const string WordsField = "words";

    /// <summary>The field of the day until which the unit has time.</summary>
    public const string DueField = "due";

    /// <summary>By which grades and differences scores are marked; null where nobody asks for a reason.</summary>
    public Pack? Pack { get; init; }

    /// <summary>A day until which the unit has time, which must not be over when it is told.</summary>
    /// <exception cref="UsageException">It is.</exception>
    internal DateOnly? CheckDue(DateOnly? due) =>
        due is { } day && day < ChinaTime.FindDay(Entry.Now)
            ? throw new UsageException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"期限 {day:yyyy-MM-dd} 已经过了，单位来不及办。请写今天或者以后的日期。"
                )
            )
            {
                Field = DueField,
            }
            : due;
}

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
            ? SubmissionActing.DoAct(request.Entry, kind, request.Words, (act, submission) =>
                Complete(act, request, submission)
            )
            : throw new UsageException("没有这种意见。");

    internal static SubmissionAct Complete(SubmissionAct act, ReviewRequest request, Submission submission)
    {
        var complete = act with { Points = request.Points, Score = request.Score };
        if (request.Pack is { } pack)
            CompareScores.RequireReason(complete, submission, pack);
        return complete;
    }
}
