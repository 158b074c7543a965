namespace Youju.Packs.Definitions.Tourism;

/// <summary>How a base map of lines and areas looks: what is not named is not drawn.</summary>
public sealed record BaseMapStyle
{
    /// <summary>The lowest first.</summary>
    public IReadOnlyList<BaseMapLayer> Layers { get; init; } = [];

    /// <summary>Where a unit that has a key may have the ground of moving maps from; null where there is no such service.</summary>
    public MapService? Service { get; init; }

    /// <summary>The place of the layer among those that are drawn; -1 for one that is not.</summary>
    /// <param name="name">As the file calls it.</param>
    public int FindLayer(string name)
    {
        for (var at = 0; at < Layers.Count; at++)
            if (Layers[at].Names.Contains(name, StringComparer.OrdinalIgnoreCase))
                return at;
        return -1;
    }
}

/// <summary>Layers that look the same.</summary>
public sealed record BaseMapLayer
{
    /// <summary>As makers of base maps call them: water, 水系.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The colour of areas: #cfe3f1; null for that of lines.</summary>
    public string? Fill { get; init; }

    /// <summary>The colour of lines; null where lines are not drawn.</summary>
    public string? Stroke { get; init; }

    public decimal Thickness { get; init; } = 1;
}

/// <summary>A service that gives the squares of a map (web Mercator) to those who have a key.</summary>
public sealed record MapService
{
    /// <summary>As people call it.</summary>
    public required string Name { get; init; }

    /// <summary>The address of a square; {layer}, {z}, {x}, {y} and {key} are put in.</summary>
    public required string Address { get; init; }

    /// <summary>What is laid over each other, the lowest first.</summary>
    public IReadOnlyList<string> Layers { get; init; } = [];

    public int LeastZoom { get; init; }

    public int MostZoom { get; init; } = 18;

    /// <summary>How a unit comes to have a key, in Chinese.</summary>
    public required string KeyFrom { get; init; }
}
