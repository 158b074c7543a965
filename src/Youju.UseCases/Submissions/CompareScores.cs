using Youju.Domain.Submissions;
using Youju.Packs.Definitions;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>A reviewer's score beside the unit's.</summary>
/// <param name="Review">His points by the rubric.</param>
/// <param name="Own">The unit's own total; null where it could not be told.</param>
/// <param name="Grade">The grade of his points; null where no pack tells grades.</param>
/// <param name="OwnGrade">The grade of the unit's total.</param>
public sealed record ComparedScore(
    SubmissionAct Review,
    decimal? Own,
    string? Grade,
    string? OwnGrade,
    bool IsFarApart
)
{
    /// <summary>His total less the unit's; null where the unit's could not be told.</summary>
    public decimal? Difference => Review.Score!.Total - Own;
}

/// <summary>复核得分 beside 自评得分: more than the pack's notable difference or another grade is marked.</summary>
public static class CompareScores
{
    /// <summary>Before the key of an item: the field of its points.</summary>
    public const string PointsField = "points.";

    /// <summary>Before the key of an item: the field of the reason for points taken off.</summary>
    public const string ReasonField = "why.";

    /// <summary>The scores of this round, each beside the unit's.</summary>
    public static IReadOnlyList<ComparedScore> CompareRound(Submission submission, Pack pack)
    {
        if (submission.HandedIn is not { } handed)
            return [];
        return
        [
            .. submission
                .Acts.Skip(handed.Number)
                .Where(act => act.Score is not null)
                .Select(act => CompareOne(act, handed.Snapshot, pack)),
        ];
    }

    /// <summary>Takes marks as they were typed.</summary>
    /// <param name="typed">Points and reason by the key of the item; what has no points is left out.</param>
    /// <returns>Null where no item has points.</returns>
    /// <exception cref="UsageException">Points are none or too many, items are missing, or points are taken off without a word.</exception>
    public static ReviewScore? ReadScore(
        ReviewRules rules,
        IReadOnlyDictionary<string, (string Points, string Reason)> typed
    )
    {
        var marked = rules
            .Items.Where(item => typed.GetValueOrDefault(item.Key).Points is { Length: > 0 })
            .ToList();
        if (marked.Count == 0)
            return null;
        if (rules.Items.FirstOrDefault(item => !marked.Contains(item)) is { } missing)
            throw new UsageException($"“{missing.Label}”还没有打分。要打分，每一项都要打。")
            {
                Field = PointsField + missing.Key,
            };
        return new([.. marked.Select(item => ReadMark(item, typed[item.Key]))]);
    }

    /// <summary>Keeps a score that is far from the unit's from being given without a word.</summary>
    /// <exception cref="UsageException">It is far from it, and no reason was given.</exception>
    internal static void RequireReason(SubmissionAct act, Submission submission, Pack pack)
    {
        if (act.Score is null || act.HasReason)
            return;
        if (CompareOne(act, submission.HandedIn?.Snapshot, pack) is { IsFarApart: true } far)
            throw new UsageException(
                $"复核得分 {far.Review.Score!.Total} 分{far.Grade}，自评 {far.Own} 分{far.OwnGrade}，相差太大或者不在一个等级，请在意见里写明理由。"
            )
            {
                Field = ReviewRequest.WordsField,
            };
    }

    private static ReviewMark ReadMark(ReviewItem item, (string Points, string Reason) typed)
    {
        if (
            !decimal.TryParse(
                typed.Points,
                System.Globalization.NumberStyles.AllowDecimalPoint,
                System.Globalization.CultureInfo.InvariantCulture,
                out var points
            )
            || points > item.Points
        )
            throw new UsageException(
                $"“{item.Label}”的得分要写 0 到 {item.Points} 的数，写的是“{typed.Points}”。"
            )
            {
                Field = PointsField + item.Key,
            };
        return points < item.Points && typed.Reason.Trim().Length == 0
            ? throw new UsageException($"“{item.Label}”扣了分，请写明理由。")
            {
                Field = ReasonField + item.Key,
            }
            : new(item.Key, points, typed.Reason.Trim());
    }

    private static ComparedScore CompareOne(SubmissionAct act, SubmissionSnapshot? handed, Pack pack)
    {
        var grade = pack.Scoring?.ToScoringPolicy().Grades[act.Score!.Total];
        return new(
            act,
            handed?.Score,
            grade,
            handed?.Grade,
            Math.Abs(act.Score!.Total - handed?.Score ?? 0) > pack.Review.NotableDifference
                || (handed?.Grade is { } own && grade is not null && own != grade)
        );
    }
}
