namespace Youju.Tourism.Census;

/// <summary>What a tally needs to know of a single resource.</summary>
/// <param name="TypeCode">Of the census's edition.</param>
/// <param name="Grade">Null for one without a grade.</param>
public sealed record CensusUnit(
    string Name,
    string TypeCode,
    string? Grade,
    string Township,
    bool IsNew = false,
    bool IsRed = false
);
