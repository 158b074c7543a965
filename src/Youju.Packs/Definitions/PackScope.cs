namespace Youju.Packs.Definitions;

/// <summary>The reports that a pack is made for; what is left out is not limited.</summary>
public sealed record PackScope
{
    /// <summary>The first budget year.</summary>
    public int? From { get; init; }

    /// <summary>The last budget year.</summary>
    public int? To { get; init; }

    /// <summary>The places, by the names that stand in titles and in the names of units.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>The levels of government whose units report so: 省级、市级、县级.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    public bool HoldsForYear(int year) => (From is null || year >= From) && (To is null || year <= To);

    public bool NamesPlaceIn(string words) =>
        Places.Any(place => words.Contains(place, StringComparison.Ordinal));
}
