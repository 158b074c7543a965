namespace Youju.Tourism.Census;

/// <summary>The points and the grade of a single resource.</summary>
/// <param name="Edition">By which edition it was scored.</param>
/// <param name="Means">The mean of all scorers, by factor, not rounded; a factor that nobody scored is not there.</param>
/// <param name="Total">Null where a factor is missing: unknown is not zero.</param>
/// <param name="Grade">Null where there is no total.</param>
/// <param name="Problems">What does not hold, in words.</param>
public sealed record UnitScore(
    string Edition,
    IReadOnlyDictionary<string, decimal> Means,
    decimal? Total,
    string? Grade,
    IReadOnlyList<string> Problems
);
