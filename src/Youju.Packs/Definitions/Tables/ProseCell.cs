namespace Youju.Packs.Definitions.Tables;

/// <summary>Which stage of the budget a cell shows.</summary>
public enum CellStage
{
    Executed,
    Budget,
}

/// <summary>A total that running text tells and the cells that print it.</summary>
/// <param name="Label">The name in labels.yaml.</param>
/// <param name="Cells">Where it stands; the text agrees when it agrees with one of them.</param>
public sealed record ProseCell(string Label, IReadOnlyList<TableAddress> Cells)
{
    /// <summary>The words that may stand before the name and keep its meaning; an empty one for the bare name.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [""];

    public CellStage Stage { get; init; }

    /// <summary>Whether the name alone leaves open what is covered, so that only a slip of the pen is an error.</summary>
    public bool Open { get; init; }
}
