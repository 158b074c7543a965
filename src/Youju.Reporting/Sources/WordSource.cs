using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Packs;

namespace Youju.Reporting.Sources;

/// <summary>Words of the dossier or the pack that hold figures: <c>words/duties/2</c>, <c>words/deviation/visitors</c>, <c>words/standard/rules</c>.</summary>
internal sealed class WordSource(Dossier dossier, Pack pack) : IFigureSource
{
    public Quantity? Find(string key) => null;

    public FactTrace? Trace(string key) => key.Split('/', 3) is [_, var place, var name] && Place(place, name) is { } source
        ? new($"{source}的文字（{key}）", [])
        : null;

    private string? Place(string place, string name) => place switch
    {
        "unit" => $"单位概况 dossier.yaml“{name}”",
        "goal" => $"targets.yaml 总体目标“{name}”",
        "problem" => $"targets.yaml 问题“{name}”",
        "indicator" when Indicators.Any(indicator => indicator.Id == name) => $"targets.yaml 指标“{name}”",
        "execution" => "targets.yaml 预算执行率的偏差原因",
        "standard" when pack.Indicators.Common.Any(row => row.Id == name) => $"方案包 indicators.yaml 评分标准“{name}”",
        "common" => $"targets.yaml 共性指标“{name}”",
        "project" => $"收支账项目名称“{name}”",
        "class" when pack.Indicators.Classes.Any(level => level.Key == name) => $"方案包 indicators.yaml 一级指标“{name}”分值",
        "form" => $"方案包 {string.Join("、", pack.Stamps.Select(stamp => stamp.Id))}“{name}”",
        _ => null,
    };

    private IEnumerable<Domain.Indicators.Indicator> Indicators =>
        dossier.Targets.All;
}
