namespace Youju.Tourism.Contests;

/// <summary>The points that one judge gave.</summary>
/// <param name="Points">Null where he gave none.</param>
/// <param name="IsRecused">Whether he stood aside, as one who knows the author must.</param>
public sealed record JudgeScore(string Judge, decimal? Points, bool IsRecused);

/// <summary>An entry of a contest as its judges see it.</summary>
/// <param name="Id">Of its record.</param>
public sealed record JudgedEntry(string Id, string Name, IReadOnlyList<JudgeScore> Scores);

/// <summary>An entry with its mean and its place.</summary>
/// <param name="Counted">The points that count, the highest first.</param>
/// <param name="Dropped">Those that the rule leaves out, the highest first.</param>
/// <param name="Mean">As it is compared, not rounded; null where too few have judged.</param>
/// <param name="Place">From 1; equal means share one, and the next is left free. Null without a mean.</param>
public sealed record RankedEntry(
    JudgedEntry Entry,
    IReadOnlyList<decimal> Counted,
    IReadOnlyList<decimal> Dropped,
    decimal? Mean,
    int? Place
);
