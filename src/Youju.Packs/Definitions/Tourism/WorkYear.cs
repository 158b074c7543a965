using Youju.Packs.Definitions.Marks;

namespace Youju.Packs.Definitions.Tourism;

/// <summary>The days off of one year and the weekend days worked in their place, as the State Council's notice has them.</summary>
public sealed record WorkYear
{
    /// <summary>Where the days were seen.</summary>
    public string? Source { get; init; }

    public required NoticeMark Mark { get; init; }

    public required IReadOnlyList<DaysOff> Off { get; init; }

    /// <summary>Saturdays and Sundays on which people work.</summary>
    public IReadOnlyList<DateOnly> Worked { get; init; } = [];
}

/// <summary>A holiday, both days included.</summary>
public sealed record DaysOff
{
    public required string Name { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }
}
