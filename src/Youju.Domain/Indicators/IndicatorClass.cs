namespace Youju.Domain.Indicators;

/// <summary>A first-level class of the indicator tree, such as 产出指标.</summary>
/// <param name="Weight">The points the class must have; null where its indicators decide.</param>
/// <param name="AtLeast">How many indicators it needs.</param>
public sealed record IndicatorClass(string Key, string Label, decimal? Weight = null, int AtLeast = 0)
{
    public IReadOnlyList<IndicatorSubclass> Children { get; init; } = [];

    /// <summary>Whether an indicator of that second-level class belongs here.</summary>
    public bool HasSubclass(string subclass) => Children.Any(child => child.Key == subclass);
}

/// <summary>A second-level class, such as 数量指标; indicators hang on it.</summary>
public sealed record IndicatorSubclass(string Key, string Label, decimal? Weight = null)
{
    /// <summary>Other names by which tables call it: 满意度 for 服务对象满意度指标.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What in the name or the unit of an indicator speaks for the class where its table names none: 及时, 率.</summary>
    public IReadOnlyList<string> Signs { get; init; } = [];
}
