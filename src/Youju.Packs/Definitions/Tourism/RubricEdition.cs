using Youju.Packs.Definitions.Marks;

namespace Youju.Packs.Definitions.Tourism;

/// <summary>The sheets of a rating and the points that each grade asks; the leaves come from the unit's own file.</summary>
public sealed record RubricEdition
{
    public required string Title { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Source { get; init; }

    public required IReadOnlyList<RubricSheet> Sheets { get; init; }
}

/// <summary>One scoring sheet of a rating: 细则一.</summary>
public sealed record RubricSheet
{
    public required string Key { get; init; }

    public required string Label { get; init; }

    public required decimal Most { get; init; }

    /// <summary>大项, as far as they are known.</summary>
    public IReadOnlyList<RubricPart> Parts { get; init; } = [];

    public IReadOnlyList<RubricThreshold> Thresholds { get; init; } = [];
}

/// <summary>大项: a part of a sheet.</summary>
public sealed record RubricPart
{
    public required string Label { get; init; }

    public required decimal Most { get; init; }

    public required NoticeMark Mark { get; init; }
}

/// <summary>The least points a grade asks.</summary>
public sealed record RubricThreshold
{
    public required string Grade { get; init; }

    public required decimal Least { get; init; }

    public required NoticeMark Mark { get; init; }
}
