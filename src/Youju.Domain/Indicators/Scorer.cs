using Youju.Domain.Figures;

namespace Youju.Domain.Indicators;

/// <summary>Scores indicators by a policy; what a soft value cannot prove earns nothing.</summary>
/// <param name="name">What a fact is called, for one that is not known.</param>
public sealed class Scorer(
    ScoringPolicy policy,
    Func<string, Quantity?> facts,
    Func<string, string?>? name = null
)
{
    /// <summary>The id of 预算执行率 in the sheet.</summary>
    public const string ExecutionId = "execution";

    private const decimal WholeBudget = 100;

    /// <summary>Scores a form of indicators, with 预算执行率 first.</summary>
    /// <param name="executionRate">The key of the fact that holds the rate, in percent.</param>
    /// <param name="explanation">Why the rate is not what it should be, where a person has said so.</param>
    public ScoreSheet ScoreForm(
        IReadOnlyList<Indicator> indicators,
        string executionRate,
        Explanation? explanation = null
    ) => CreateSheet([ScoreExecution(executionRate, explanation), .. indicators.Select(ScoreIndicator)]);

    private ScoreSheet CreateSheet(IndicatorScore[] scores)
    {
        var range = Interval.SumTerms(scores.Select(score => score.Range));
        // Points of indicators that nobody wrote down yet are unknown, not zero.
        var isWhole = scores.Sum(score => score.Indicator.Weight) == WeightCheck.Whole;
        var total =
            isWhole && scores.All(score => score.Points is not null)
                ? scores.Sum(score => score.Points)
                : null;
        return new(
            scores,
            total,
            range,
            total is null ? null : DetermineGrade(scores, range),
            [.. scores.SelectMany(ListRemarks)]
        );
    }

    /// <summary>Scores the table of common indicators; it has no row for 预算执行率 of its own.</summary>
    /// <param name="judged">What people judged, by the indicator's id.</param>
    public ScoreSheet ScoreCommon(
        IReadOnlyList<CommonIndicator> common,
        IReadOnlyDictionary<string, JudgedActual> judged
    )
    {
        var plain = new Scorer(policy with { Over = new(OverAction.None) }, facts, name);
        return CreateSheet([
            .. common.Select(row =>
                HasNothingToScore(row)
                    ? CreateFullScore(row)
                    : plain.ScoreIndicator(row.ToIndicator(FindJudgement(row, judged)))
            ),
        ]);
    }

    // A person's judgement stands in for a value that nobody measured, never for one that is known.
    private JudgedActual? FindJudgement(
        CommonIndicator row,
        IReadOnlyDictionary<string, JudgedActual> judged
    ) => row.Fact is { } fact && facts(fact) is not null ? null : judged.GetValueOrDefault(row.Id);

    public IndicatorScore ScoreIndicator(Indicator indicator) =>
        indicator.Actual switch
        {
            JudgedActual judged => ScoreJudgement(indicator, judged),
            BoundActual { Fact: var key } => ScoreQuantity(
                indicator,
                facts(key),
                $"档案里还没有“{name?.Invoke(key) ?? indicator.Name}”这个数"
            ),
            EnteredActual entered => ScoreQuantity(indicator, entered.Done.Quantity, ""),
            _ => CreateUnscored(indicator, "没有填报实际完成值"),
        };

    private bool HasNothingToScore(CommonIndicator row) =>
        row is { FullWhenZero: { } key, Fact: { } fact }
        && facts(fact) is null
        && facts(key) is { Exactness: Exactness.Exact, Value: 0 };

    private static IndicatorScore CreateFullScore(CommonIndicator row)
    {
        return new(
            row.ToIndicator(null),
            row.Weight,
            Interval.FromExactValue(row.Weight),
            $"没有发生，得满分 {ScoringMethod.FormatNumber(row.Weight)} 分"
        );
    }

    private IndicatorScore ScoreExecution(string executionRate, Explanation? explanation)
    {
        var indicator = new Indicator(
            ExecutionId,
            ExecutionId,
            "预算执行率",
            TargetDirection.AtLeast,
            policy.ExecutionWeight
        )
        {
            Unit = Unit.Percent,
            Target = WholeBudget,
            Actual = new BoundActual(executionRate),
            Deviation = explanation?.Deviation,
            Measure = explanation?.Measure,
        };
        return facts(executionRate) is { } rate
            ? ScoreQuantity(indicator, rate, policy.Execution)
            : CreateUnscored(indicator, "全年预算数或执行数未知");
    }

    private IndicatorScore ScoreQuantity(Indicator indicator, Quantity? done, string whyUnknown)
    {
        if (done is not { } known)
            return CreateUnscored(indicator, whyUnknown);
        if (indicator.Target is null)
            return CreateUnscored(indicator, "定量指标没有目标值");
        return policy.ChooseMethod(indicator) is { } method
            ? ScoreQuantity(indicator, known, method)
            : CreateUnscored(indicator, $"方案包没有计分方法“{indicator.Scoring}”");
    }

    private IndicatorScore ScoreQuantity(Indicator indicator, Quantity done, ScoringMethod method)
    {
        var (low, high) = (
            ComputePoints(indicator, done.Interval.Low, method),
            ComputePoints(indicator, done.Interval.High, method)
        );
        var isLow = low.Value == high.Value ? !indicator.Direction.IsReverse() : low.Value < high.Value;
        var (proved, end) = isLow ? (low, done.Interval.Low) : (high, done.Interval.High);
        var isOver = policy.Over.AppliesTo(indicator, end);
        return new(
            indicator,
            proved.Value,
            new(Math.Min(low.Value, high.Value), Math.Max(low.Value, high.Value)),
            ScoreFormat.DescribeDerivation(
                indicator,
                done,
                end,
                proved,
                comparesTarget: method is TargetMethod
            )
        )
        {
            Done = done,
            NeedsReason = proved.Value < indicator.Weight || isOver,
        };
    }

    // A negative value is scored as zero (docs/domain/indicators.md#points).
    private Points ComputePoints(Indicator indicator, decimal done, ScoringMethod method)
    {
        var points = method.ScoreValue(indicator, Math.Max(0, done));
        if (
            points.Value == indicator.Weight
            && policy.Over.AppliesTo(indicator, done)
            && policy.Over.ComputePointsLeft(indicator, done) is var left
            && left < points.Value
        )
            points = new(left, $"超出目标过多，扣减后得 {ScoringMethod.FormatNumber(left)} 分");
        return points with { Value = policy.Rounding.RoundPoints(points.Value) };
    }

    private IndicatorScore ScoreJudgement(Indicator indicator, JudgedActual judged)
    {
        if (!policy.Qualitative.AllowsShare(judged.Attainment, judged.Share))
            return CreateUnscored(
                indicator,
                $"“{QualitativeBands.ToChineseLabel(judged.Attainment)}”不能得分值的 {ScoringMethod.FormatNumber(judged.Share * 100)}%"
            );
        var points = policy.Rounding.RoundPoints(indicator.Weight * judged.Share);
        var words =
            $"{QualitativeBands.ToChineseLabel(judged.Attainment)}（{judged.Reason}），"
            + $"得 {ScoringMethod.FormatNumber(indicator.Weight)} "
            + $"× {ScoringMethod.FormatNumber(judged.Share * 100)}% ＝ {ScoringMethod.FormatNumber(points)} 分";
        return new(indicator, points, Interval.FromExactValue(points), words)
        {
            NeedsReason = points < indicator.Weight,
        };
    }

    private static IndicatorScore CreateUnscored(Indicator indicator, string why)
    {
        return new(indicator, null, new(0, indicator.Weight), $"{why}，不能计分") { NeedsReason = true };
    }

    private string? DetermineGrade(IndicatorScore[] scores, Interval range)
    {
        var veto = policy.Vetoes.FirstOrDefault(veto =>
            scores.Any(score => score.Indicator.Id == veto.Indicator && score.Points == 0)
        );
        if (veto is not null)
            return veto.Grade;
        var (low, high) = (policy.Grades[range.Low], policy.Grades[range.High]);
        return low == high ? low : null;
    }

    private static IEnumerable<string> ListRemarks(IndicatorScore score)
    {
        if (
            score.NeedsReason
            && score.Points is not null
            && string.IsNullOrWhiteSpace(score.Indicator.Deviation)
        )
            yield return $"指标“{score.Indicator.Name}”应说明偏差原因和改进措施（targets.yaml 的 deviation 和 measure）";
        if (score.Points is not null && !score.IsProved)
            yield return $"指标“{score.Indicator.Name}”的完成值是概数，只能证明 {ScoringMethod.FormatNumber(score.Points.Value)} 分";
    }
}
