namespace Youju.Tourism.Rubrics;

/// <summary>Who scores.</summary>
public enum RubricColumn
{
    /// <summary>自检: the place itself.</summary>
    Own,

    /// <summary>推荐: the unit that recommends it.</summary>
    Recommended,

    /// <summary>评定: the unit that rates it.</summary>
    Rated,
}

/// <summary>One line of a sheet: a 大项, 分项, 次分项 or 小项.</summary>
/// <param name="Number">As it is printed: 1.1.2.</param>
/// <param name="Most">The most points it gives.</param>
public sealed record RubricItem(string Number, string Label, decimal Most)
{
    public IReadOnlyList<RubricItem> Items { get; init; } = [];

    /// <summary>The points of a leaf, by who scored; unknown is not zero.</summary>
    public IReadOnlyDictionary<RubricColumn, decimal> Points { get; init; } =
        new Dictionary<RubricColumn, decimal>();

    /// <summary>What proves it; empty where nothing is named.</summary>
    public string Evidence { get; init; } = "";

    public bool IsLeaf => Items.Count == 0;

    /// <summary>Its leaves in their order.</summary>
    public IEnumerable<RubricItem> ListLeaves() =>
        IsLeaf ? [this] : Items.SelectMany(item => item.ListLeaves());

    /// <summary>The points of its leaves together; null where one was not scored.</summary>
    public decimal? SumPoints(RubricColumn column)
    {
        var points = ListLeaves()
            .Select(leaf => leaf.Points.TryGetValue(column, out var given) ? given : (decimal?)null)
            .ToList();
        return points.Exists(given => given is null) ? null : points.Sum();
    }

    /// <summary>The points of the leaves that were scored, and how many were not.</summary>
    public (decimal Points, int Unscored) SumKnownPoints(RubricColumn column)
    {
        var leaves = ListLeaves().ToList();
        return (
            leaves.Sum(leaf => leaf.Points.GetValueOrDefault(column)),
            leaves.Count(leaf => !leaf.Points.ContainsKey(column))
        );
    }
}
