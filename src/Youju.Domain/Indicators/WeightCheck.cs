namespace Youju.Domain.Indicators;

/// <summary>C04: the points of the indicators are those of their classes, and all make up the whole.</summary>
public static class WeightCheck
{
    /// <summary>The points of a whole form.</summary>
    public const decimal Whole = 100;

    /// <summary>What does not add up, in Chinese.</summary>
    public static IEnumerable<string> CheckWeights(
        IReadOnlyList<IndicatorClass> classes,
        IReadOnlyList<Indicator> indicators,
        decimal executionWeight
    )
    {
        var leaves = classes
            .SelectMany(@class => @class.Children)
            .Select(child => child.Key)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. indicators
                .Where(indicator => !leaves.Contains(indicator.Class))
                .Select(indicator =>
                    $"指标“{indicator.Name}”的二级指标“{indicator.Class}”不在方案包中；可用的有：{string.Join("、", leaves.Order(StringComparer.Ordinal))}"
                ),
            .. classes.SelectMany(@class => CheckClass(@class, indicators)),
            .. CheckTotal(indicators, executionWeight),
        ];
    }

    private static IEnumerable<string> CheckClass(IndicatorClass @class, IReadOnlyList<Indicator> indicators)
    {
        var own = indicators.Where(indicator => @class.HasSubclass(indicator.Class)).ToList();
        if (own.Count < @class.AtLeast)
            yield return $"“{@class.Label}”至少要有 {@class.AtLeast} 个指标，现有 {own.Count} 个";
        foreach (var problem in CheckWeightSum(@class.Label, @class.Weight, own))
            yield return problem;
        foreach (var child in @class.Children)
        {
            foreach (
                var problem in CheckWeightSum(
                    child.Label,
                    child.Weight,
                    own.Where(indicator => indicator.Class == child.Key)
                )
            )
                yield return problem;
        }
    }

    private static IEnumerable<string> CheckWeightSum(
        string label,
        decimal? weight,
        IEnumerable<Indicator> indicators
    )
    {
        var sum = indicators.Sum(indicator => indicator.Weight);
        if (weight is not null && sum != weight)
            yield return $"“{label}”下各指标分值合计 {ScoringMethod.FormatNumber(sum)}，应为 {ScoringMethod.FormatNumber(weight.Value)}";
    }

    /// <summary>Whether the points of one form make up the whole, in Chinese where they do not.</summary>
    public static IEnumerable<string> CheckTotal(IReadOnlyList<Indicator> indicators, decimal executionWeight)
    {
        var sum = indicators.Sum(indicator => indicator.Weight) + executionWeight;
        if (sum != Whole)
            yield return $"各指标与预算执行率的分值合计 {ScoringMethod.FormatNumber(sum)}，应为 100";
    }
}
