namespace Youju.Packs.Definitions.Tourism;

/// <summary>How a table of surveyed units is read.</summary>
public sealed record CensusTable
{
    /// <summary>The edition that is used where none is named, by its key.</summary>
    public string Edition { get; init; } = "";

    /// <summary>The heads of each column as people write them, by what the column holds.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Columns { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>What a cell says where a unit is newly found, or red.</summary>
    public IReadOnlyList<string> Yes { get; init; } = [];
}
