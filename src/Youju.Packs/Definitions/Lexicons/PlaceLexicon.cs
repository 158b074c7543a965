namespace Youju.Packs.Definitions.Lexicons;

/// <summary>By what words a report shows which province it comes from: places.yaml.</summary>
public sealed record PlaceLexicon
{
    public IReadOnlyList<Province> Provinces { get; init; } = [];

    /// <summary>What stands between a province's sign and the year in the number of a notice: 财绩, 政办发.</summary>
    public IReadOnlyList<string> NoticeBodies { get; init; } = [];

    /// <summary>The provinces of which words name a place, by their names.</summary>
    public IEnumerable<string> FindProvinces(string words) =>
        Provinces.Where(province => province.IsNamedIn(words)).Select(province => province.Name);
}

/// <summary>A province with the names of its towns.</summary>
public sealed record Province
{
    public required string Name { get; init; }

    /// <summary>The signs with which the numbers of its notices begin: 湘.</summary>
    public IReadOnlyList<string> Signs { get; init; } = [];

    /// <summary>Cities, districts and counties, as titles and names of units write them.</summary>
    public IReadOnlyList<string> Towns { get; init; } = [];

    public bool IsNamedIn(string words) =>
        Towns.Append(Name).Any(name => words.Contains(name, StringComparison.Ordinal));
}
