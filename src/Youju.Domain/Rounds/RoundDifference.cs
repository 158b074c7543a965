using Youju.Domain.Submissions;

namespace Youju.Domain.Rounds;

/// <summary>Which part of a dossier differs.</summary>
public enum RoundPart
{
    /// <summary>单位概况.</summary>
    Unit,

    /// <summary>收支.</summary>
    Money,

    /// <summary>台账.</summary>
    Record,

    /// <summary>指标.</summary>
    Indicator,

    /// <summary>文字.</summary>
    Words,

    /// <summary>佐证.</summary>
    Evidence,

    /// <summary>由上面各项算出的数.</summary>
    Figure,
}

/// <summary>What one place of a dossier said, and what it says now.</summary>
/// <param name="Key">The place within its part; a record's field is events/e1/visitors.</param>
/// <param name="Label">The place as people call it.</param>
/// <param name="Before">What stood there; null where nothing did.</param>
/// <param name="After">What stands there; null where nothing does.</param>
public sealed record RoundDifference(RoundPart Part, string Key, string Label, string? Before, string? After)
{
    private static readonly Dictionary<PlaceKind, RoundPart> Parts = new()
    {
        [PlaceKind.Record] = RoundPart.Record,
        [PlaceKind.Indicator] = RoundPart.Indicator,
        [PlaceKind.Evidence] = RoundPart.Evidence,
        [PlaceKind.Figure] = RoundPart.Figure,
    };

    /// <summary>Whether it is at the place, or within it, at which a reason stands.</summary>
    public bool IsAtPlace(SubmissionPlace place) =>
        Parts.TryGetValue(place.Kind, out var part)
        && part == Part
        && (Key == place.Key || Key.StartsWith($"{place.Key}/", StringComparison.Ordinal));
}
