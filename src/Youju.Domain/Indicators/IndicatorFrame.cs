namespace Youju.Domain.Indicators;

/// <summary>What a place asks of every form of indicators.</summary>
public sealed record IndicatorFrame
{
    /// <summary>The first-level classes of 部门整体支出绩效自评表 and 项目支出绩效自评表.</summary>
    public IReadOnlyList<IndicatorClass> Classes { get; init; } = [];

    /// <summary>The rows of 部门整体支出绩效评价指标表 that every unit has alike.</summary>
    public IReadOnlyList<CommonIndicator> Common { get; init; } = [];

    public QualityLexicon Quality { get; init; } = new([], [], "满意度", [], []);

    /// <summary>The fact that holds 预算执行率, in percent.</summary>
    public string ExecutionRate { get; init; } = "execution-rate";
}
