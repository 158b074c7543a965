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
    protected override Points ComputePoints(Indicator indicator, decimal done)
    {
        var beyond = Side switch
        {
            StepSide.Above => Math.Max(0, done - Limit),
            StepSide.Below => Math.Max(0, Limit - done),
            _ => Math.Abs(done - Limit),
        };
        if (beyond == 0)
            return GiveFullPoints(indicator);

        var steps = IsWhole ? decimal.Ceiling(beyond / Step) : beyond / Step;
        var points = indicator.Weight - (steps * Deduction);
        return new(
            points,
            $"偏离 {FormatNumber(Limit)} 达 {FormatNumber(beyond)}，"
                + $"每 {FormatNumber(Step)} 扣 {FormatNumber(Deduction)} 分，得 {FormatNumber(points)} 分"
        );
    }
}

public enum StepSide
{
    Above,
    Below,
    Both,
}
