namespace Youju.Packs.Definitions.Tourism;

/// <summary>How a filled rating sheet is read.</summary>
public sealed record RubricTable
{
    /// <summary>The edition that is used where none is named, by its key.</summary>
    public string Edition { get; init; } = "";

    /// <summary>The heads of each column as people write them, by what the column holds.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Columns { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();
}
