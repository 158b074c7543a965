using Youju.Packs.Definitions.Marks;

namespace Youju.Packs.Definitions.Tourism;

/// <summary>The checks that a census passes, one after the other.</summary>
public sealed record ReviewLadder
{
    public required string Title { get; init; }

    public string? Source { get; init; }

    public required IReadOnlyList<ReviewLevel> Steps { get; init; }
}

/// <summary>One check of a census and what those who make it may change.</summary>
public sealed record ReviewLevel
{
    public required string Key { get; init; }

    public required string Label { get; init; }

    /// <summary>Who makes it.</summary>
    public required string By { get; init; }

    /// <summary>The grades that may be given or taken here; none where grades stay as they are.</summary>
    public IReadOnlyList<string> Grades { get; init; } = [];

    /// <summary>How many of a hundred units are looked at at least; null where nothing is known of it.</summary>
    public decimal? Sample { get; init; }

    /// <summary>What the step itself rests on.</summary>
    public required NoticeMark Mark { get; init; }

    /// <summary>What its grades and its sample rest on; only what was seen is enforced.</summary>
    public NoticeMark RightsMark { get; init; } = NoticeMark.Known;
}
