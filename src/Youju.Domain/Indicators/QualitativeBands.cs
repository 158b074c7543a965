namespace Youju.Domain.Indicators;

/// <summary>定性指标三档: each grade owns an interval of the weight (docs/domain/indicators.md#points).</summary>
/// <param name="PartlyFrom">Where 部分达成 begins, as a share of the weight.</param>
/// <param name="ReachedFrom">Where 达成 begins.</param>
public sealed record QualitativeBands(decimal PartlyFrom = 0.6m, decimal ReachedFrom = 0.8m)
{
    /// <summary>Whether a judge may give this share within this grade: [80 %,100 %], [60 %,80 %), [0,60 %).</summary>
    public bool AllowsShare(Attainment attainment, decimal share) =>
        attainment switch
        {
            Attainment.Reached => share >= ReachedFrom && share <= 1,
            Attainment.Partly => share >= PartlyFrom && share < ReachedFrom,
            Attainment.Missed => share >= 0 && share < PartlyFrom,
            _ => throw new ArgumentOutOfRangeException(nameof(attainment), attainment, null),
        };

    private static readonly Dictionary<Attainment, string> Labels = new()
    {
        [Attainment.Reached] = "达成年度指标",
        [Attainment.Partly] = "部分达成并具有一定效果",
        [Attainment.Missed] = "未达成且效果较差",
    };

    public static string ToChineseLabel(Attainment attainment) => Labels[attainment];
}
