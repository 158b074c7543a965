using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Workbooks;
using Youju.Import.Requests;

namespace Youju.Import.Tests.Indicators;

/// <summary>A table of indicators as departments publish it, and what its import gives.</summary>
internal static class TargetTable
{
    public static readonly object?[] Head =
    [
        "一级指标",
        "二级指标",
        "三级指标",
        "年度指标值",
        "实际完成值",
        "分值",
        "得分",
        "偏差原因分析及改进措施",
    ];

    public static readonly Indicator Visitors = new(
        "visitors",
        "quantity",
        "接待游客人次",
        TargetDirection.AtLeast,
        10
    )
    {
        Unit = Unit.FromSymbol("人次"),
        Target = 250_000,
    };

    public static WorkbookSheet Table(params object?[][] rows) => Workbooks.Sheet("自评表", [Head, .. rows]);

    public static Dossier With(params Indicator[] indicators) =>
        Workbooks.Empty with
        {
            Targets = new() { Indicators = indicators },
        };

    public static Indicator Single(Dossier dossier, WorkbookSheet sheet) =>
        Assert.Single(Workbooks.Import(dossier, sheet).Dossier.Targets.All);

    public static List<string> Reasons(ImportResult result) =>
        [.. result.Rejected.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Reasons)];
}
