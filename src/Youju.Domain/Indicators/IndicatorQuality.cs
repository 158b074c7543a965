using Youju.Domain.Figures;

namespace Youju.Domain.Indicators;

/// <summary>The words by which bad indicators are known; from a pack.</summary>
/// <param name="Slogans">Process words without an object: 提升、加强.</param>
/// <param name="Inputs">Names of inputs that are no results: 支出金额、资金到位率.</param>
/// <param name="Satisfaction">The word that marks an indicator as a satisfaction rate.</param>
/// <param name="Rates">Words at the end of a name that make it a rate, to be told in percent: 率、占比.</param>
/// <param name="WholeYear">Words that make a clause speak of the whole year and not of a part: 全年.</param>
public sealed record QualityLexicon(
    IReadOnlyList<string> Slogans,
    IReadOnlyList<string> Inputs,
    string Satisfaction,
    IReadOnlyList<string> Rates,
    IReadOnlyList<string> WholeYear
);

/// <summary>A remark on how an indicator is made.</summary>
public sealed record QualityRemark(string IndicatorId, string Message);

/// <summary>Whether indicators are well made (docs/domain/indicators.md#a-good-indicator); advice, not arithmetic.</summary>
public sealed class IndicatorQuality(QualityLexicon words)
{
    private const decimal HeaviestShare = 0.4m;
    private const decimal TooEasy = 0.8m;
    private const decimal TenThousand = 10_000;

    // What is left out where two names say the same: 培训人次 and 培训的人次数.
    private static readonly string[] Fillers = ["数量", "情况", "的"];

    public IEnumerable<QualityRemark> CheckIndicators(IReadOnlyList<Indicator> indicators)
    {
        return
        [
            .. indicators.SelectMany(indicator =>
                DescribeProblems(indicator).Select(message => new QualityRemark(indicator.Id, message))
            ),
            .. FindDuplicateNames(indicators),
            .. FindLikeNames(indicators),
            .. FindHeavyWeights(indicators),
            .. CheckAllAtHundred(indicators),
            .. CheckAllAsLastYear(indicators),
        ];
    }

    private IEnumerable<string> DescribeProblems(Indicator indicator) =>
        CheckName(indicator)
            .Concat(
                indicator.Direction == TargetDirection.Qualitative
                    ? CheckQualitative(indicator)
                    : CheckQuantitative(indicator)
            );

    private IEnumerable<string> CheckName(Indicator indicator)
    {
        if (HoldsOwnValue(indicator))
            yield return "指标名称里写了自己的目标值，应只写衡量的对象";
        if (
            words.Slogans.FirstOrDefault(word => indicator.Name.StartsWith(word, StringComparison.Ordinal)) is
            { } slogan
        )
            yield return $"“{slogan}”是口号，应改为可衡量的对象";
        if (
            words.Inputs.FirstOrDefault(word => indicator.Name.Contains(word, StringComparison.Ordinal)) is
            { } input
        )
            yield return $"“{input}”是投入，不是产出或效益";
        if (indicator.Weight <= 0)
            yield return "分值应大于 0";
    }

    private IEnumerable<string> CheckQuantitative(Indicator indicator)
    {
        if (indicator.Target is null)
            yield return "定量指标没有数字目标值";
        if (indicator.Unit == Unit.None)
            yield return "定量指标没有计量单位";
        if (IsRateByName(indicator) && !IsRateByUnit(indicator.Unit))
            yield return $"名称是比率，计量单位却是“{indicator.Unit.Symbol}”";
        if (
            indicator is { Direction: TargetDirection.AtLeast, Target: >= 100 }
            && indicator.Unit == Unit.Percent
        )
            yield return "比率的目标已达 100%，方向应为“＝”";
        if (indicator.Target > 100 && indicator.Name.Contains(words.Satisfaction, StringComparison.Ordinal))
            yield return "满意度目标不应大于 100%";
        if (!indicator.Direction.IsReverse() && indicator.Target < indicator.History * TooEasy)
            yield return $"目标值 {FormatNumber(indicator.Target)} 低于上年实际 {FormatNumber(indicator.History)} 两成以上，目标偏低";
    }

    // 4A级景区创建数 ≥ 4 个 names a grade and not its target: the unit must follow the number.
    private static bool HoldsOwnValue(Indicator indicator) =>
        indicator.Target is { } target and not 0
        && indicator.Unit != Unit.None
        && new[]
        {
            ScoringMethod.FormatNumber(target),
            ScoringMethod.FormatNumber(target / TenThousand) + "万",
        }.Any(number => HoldsNumber(indicator.Name, number, indicator.Unit.Symbol));

    private static bool HoldsNumber(string name, string number, string unit)
    {
        var at = name.IndexOf(number + unit, StringComparison.Ordinal);
        return at == 0 || (at > 0 && !char.IsAsciiDigit(name[at - 1]) && name[at - 1] != '.');
    }

    private static string FormatNumber(decimal? number) => ScoringMethod.FormatNumber(number!.Value);

    // A remark on a missing unit is made elsewhere.
    private static bool IsRateByUnit(Unit unit)
    {
        return unit.Dimension is Dimension.Percent or Dimension.Multiple || unit == Unit.None;
    }

    private bool IsRateByName(Indicator indicator)
    {
        return words.Rates.Any(word => indicator.Name.EndsWith(word, StringComparison.Ordinal));
    }

    private static IEnumerable<string> CheckQualitative(Indicator indicator)
    {
        if (indicator.Unit == Unit.Percent)
            yield return "定性指标不应以 % 为单位";
        if (string.IsNullOrWhiteSpace(indicator.TargetText))
            yield return "定性指标没有写明要达到什么";
    }

    private static IEnumerable<QualityRemark> FindDuplicateNames(IReadOnlyList<Indicator> indicators)
    {
        return from @group in indicators.GroupBy(indicator => indicator.Name, StringComparer.Ordinal)
            from indicator in @group.Skip(1)
            select new QualityRemark(indicator.Id, $"与另一指标同名“{indicator.Name}”");
    }

    private static IEnumerable<QualityRemark> FindLikeNames(IReadOnlyList<Indicator> indicators)
    {
        return from @group in indicators
                .DistinctBy(indicator => indicator.Name, StringComparer.Ordinal)
                .GroupBy(indicator => (NormaliseName(indicator.Name), indicator.Unit))
            from indicator in @group.Skip(1)
            select new QualityRemark(
                indicator.Id,
                $"与“{@group.First().Name}”名称几乎相同，是不是同一个指标"
            );
    }

    private static string NormaliseName(string name) =>
        Fillers
            .Aggregate(string.Concat(name.Where(char.IsLetterOrDigit)), (plain, filler) =>
                plain.Replace(filler, "", StringComparison.Ordinal)
            )
            .TrimEnd('数');

    private static IEnumerable<QualityRemark> FindHeavyWeights(IReadOnlyList<Indicator> indicators)
    {
        return from @class in indicators.GroupBy(indicator => indicator.Class, StringComparer.Ordinal)
            where @class.Count() > 2
            from indicator in @class
            where indicator.Weight > HeaviestShare * @class.Sum(other => other.Weight)
            select new QualityRemark(indicator.Id, "分值超过同类指标合计的 40%");
    }

    private static IEnumerable<QualityRemark> CheckAllAtHundred(IReadOnlyList<Indicator> indicators)
    {
        return
            indicators.Count > 2
            && indicators.All(indicator => indicator.Unit == Unit.Percent && indicator.Target == 100)
            ? [new(indicators[0].Id, "所有指标的目标都是 100%，看不出高低")]
            : [];
    }

    private static IEnumerable<QualityRemark> CheckAllAsLastYear(IReadOnlyList<Indicator> indicators)
    {
        var known = indicators
            .Where(indicator => indicator is { Target: not null, History: not null })
            .ToList();
        return known.Count > 2 && known.All(indicator => indicator.Target == indicator.History)
            ? [new(known[0].Id, $"{known.Count} 个指标的目标值与上年完成值逐项相同，像是照抄上年")]
            : [];
    }
}
