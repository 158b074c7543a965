namespace Youju.Domain.Indicators;

/// <summary>逐档扣分: full marks up to a limit, then points off for every step beyond it (docs/domain/forms.md#indicator-table).</summary>
/// <param name="Limit">The last value with full marks: 100 for 100 %.</param>
/// <param name="Step">How far one step reaches; a step begun counts in proportion unless <paramref name="IsWhole"/>.</param>
/// <param name="Deduction">The points one step costs.</param>
/// <param name="Side">On which side of the limit points are lost.</param>
/// <param name="IsWhole">Only whole steps count, a step begun counts whole.</param>
public sealed record Stepwise(
    decimal Limit,
    decimal Step,
    decimal Deduction,
    StepSide Side,
    bool IsWhole = false
) : ScoringMethod
{
    protected override Points Compute(Indicator indicator, decimal done)
    {
        var beyond = Side switch
        {
            StepSide.Above => Math.Max(0, done - Limit),
            StepSide.Below => Math.Max(0, Limit - done),
            _ => Math.Abs(done - Limit),
        };
        if (beyond == 0)
            return Full(indicator);

        var steps = IsWhole ? decimal.Ceiling(beyond / Step) : beyond / Step;
        var points = indicator.Weight - (steps * Deduction);
        return new(
            points,
            $"偏离 {Print(Limit)} 达 {Print(beyond)}，每 {Print(Step)} 扣 {Print(Deduction)} 分，得 {Print(points)} 分"
        );
    }
}

public enum StepSide
{
    Above,
    Below,
    Both,
}
