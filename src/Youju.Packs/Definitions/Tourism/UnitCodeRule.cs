using Youju.Packs.Definitions.Marks;

namespace Youju.Packs.Definitions.Tourism;

/// <summary>How the code of a single resource is put together.</summary>
public sealed record UnitCodeRule
{
    public required string Title { get; init; }

    /// <summary>What stands between the parts; nothing where they follow each other.</summary>
    public string Separator { get; init; } = "";

    public required IReadOnlyList<UnitCodePart> Parts { get; init; }

    public string? Source { get; init; }

    public required NoticeMark Mark { get; init; }
}

/// <summary>One part of a unit's code.</summary>
public sealed record UnitCodePart
{
    public required string Key { get; init; }

    public required string Label { get; init; }

    public required int Length { get; init; }

    /// <summary>Whether only digits may stand in it; letters and digits otherwise.</summary>
    public bool Digits { get; init; }
}
