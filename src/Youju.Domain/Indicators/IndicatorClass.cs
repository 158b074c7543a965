namespace Youju.Domain.Indicators;

/// <summary>A first- or second-level class of the indicator tree, such as 产出指标 or 数量指标.</summary>
/// <param name="Weight">The points the class must have; null where its indicators decide.</param>
/// <param name="AtLeast">How many indicators it needs.</param>
public sealed record IndicatorClass(string Key, string Label, decimal? Weight = null, int AtLeast = 0)
{
    public IReadOnlyList<IndicatorClass> Children { get; init; } = [];

    /// <summary>The classes indicators hang on: this one where it has no children.</summary>
    public IEnumerable<IndicatorClass> Leaves => Children.Count == 0 ? [this] : Children.SelectMany(child => child.Leaves);
}
