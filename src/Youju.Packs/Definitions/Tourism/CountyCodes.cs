using Youju.Packs.Definitions.Marks;

namespace Youju.Packs.Definitions.Tourism;

/// <summary>A county with its townships and villages, as the statistics bureau numbers them.</summary>
public sealed record CountyCodes
{
    /// <summary>Six digits: 430603.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>The province and the city that it lies in.</summary>
    public string Above { get; init; } = "";

    public string? Source { get; init; }

    public required NoticeMark Mark { get; init; }

    public required IReadOnlyList<TownCodes> Towns { get; init; }
}

/// <summary>A township or street.</summary>
public sealed record TownCodes
{
    /// <summary>Nine digits, the county's six first.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<VillageCode> Villages { get; init; } = [];
}

/// <summary>A village or community.</summary>
public sealed record VillageCode
{
    /// <summary>Twelve digits, the township's nine first.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }
}
