using Youju.Domain.Budget;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Publishing.OpenData;
using Youju.Publishing.Pages;
using Youju.Publishing.Years;
using Youju.Text.Words;

namespace Youju.Publishing.Editions;

/// <summary>The open data of a year: its figures, its accounts, its indicators.</summary>
internal static class PublicTables
{
    private static readonly OpenColumn[] FactColumns =
    [
        new("key", "数据项"),
        new("label", "名称"),
        new("text", "读作"),
        new("value", "值", ColumnKind.Number),
        new("low", "最小可能", ColumnKind.Number),
        new("high", "最大可能", ColumnKind.Number),
        new("unit", "单位"),
        new("proved", "追到佐证", ColumnKind.Truth),
    ];

    private static readonly OpenColumn[] LedgerColumns =
    [
        new("key", "编号"),
        new("item", "列明的科目"),
        new("budget", "预算") { FiscalType = "fund:name" },
        new("kind", "类别") { FiscalType = "economic-classification:generic:level1:label" },
        new("functional", "功能分类") { FiscalType = "functional-classification:generic:level1:code" },
        new("economic", "经济分类") { FiscalType = "economic-classification:generic:level2:code" },
        new("project", "项目") { FiscalType = "activity:generic:project:name" },
        CreateAmount("initial", "年初预算数（元）"),
        CreateAmount("carried_over", "上年结转（元）"),
        CreateAmount("added", "年中追加（元）"),
        CreateAmount("adjusted", "全年预算数（元）"),
        CreateAmount("executed", "全年执行数（元）"),
        CreateAmount("prior_budget", "上年预算数（元）"),
        CreateAmount("prior_accounts", "上年决算数（元）"),
    ];

    private static readonly OpenColumn[] IndicatorColumns =
    [
        new("key", "数据项"),
        new("project", "项目"),
        new("class", "类别"),
        new("name", "指标"),
        new("direction", "方向"),
        new("target", "指标值", ColumnKind.Number),
        new("target_text", "指标值写法"),
        new("done", "完成值", ColumnKind.Number),
        new("done_text", "完成情况"),
        new("unit", "单位"),
        new("weight", "分值", ColumnKind.Number),
        new("points", "得分", ColumnKind.Number),
        new("deviation", "偏差原因"),
        new("measure", "改进措施"),
    ];

    public static IReadOnlyList<OpenTable> CreateTables(PublicYear year) =>
        [
            new("facts", "数据项", FactColumns, [.. year.Facts.Select(fact => CreateFactRow(fact, year))]),
            new(
                "ledger",
                "收支账",
                LedgerColumns,
                [
                    .. year.Dossier.Ledger.Lines.Select(CreateLineRow),
                    .. year.Dossier.Ledger.Named.Select(CreateNamedRow),
                ]
            ),
            new(
                "indicators",
                "绩效指标",
                IndicatorColumns,
                [.. year.ListScores().Select(row => CreateIndicatorRow(row.Project, row.Score, year))]
            ),
        ];

    private static OpenColumn CreateAmount(string name, string title) =>
        new(name, title, ColumnKind.Number) { FiscalType = "value" };

    private static IReadOnlyList<object?> CreateFactRow(Fact fact, PublicYear year)
    {
        var known = fact.Quantity!.Value;
        return
        [
            fact.Key,
            fact.Label,
            year.Print(known),
            known.Value,
            ShowBound(known.Interval.Low),
            ShowBound(known.Interval.High),
            known.Unit.Symbol,
            year.FindTrace(fact.Key)?.EndsInFile ?? false,
        ];
    }

    private static object? ShowBound(decimal end) =>
        end is > -Interval.Unbounded and < Interval.Unbounded ? end : null;

    private static IReadOnlyList<object?> CreateLineRow(BudgetLine line) =>
        [
            DossierKey.FromLedgerLine(line.Id).ToString(),
            "",
            line.Budget.ToChineseLabel(),
            line.Kind.ToChineseLabel(),
            line.Functional?.ToString() ?? "",
            line.Economic?.ToString() ?? "",
            line.Project ?? "",
            .. ListAmounts(line.Amounts),
        ];

    private static IReadOnlyList<object?> CreateNamedRow(NamedAmount amount) =>
        [$"item/{amount.Key}", amount.Key, "", "", "", "", "", .. ListAmounts(amount.Amounts)];

    private static IEnumerable<object?> ListAmounts(BudgetAmounts amounts) =>
        Enum.GetValues<AmountColumn>().Select(column => (object?)amounts[column]?.Yuan);

    private static IReadOnlyList<object?> CreateIndicatorRow(
        string? project,
        IndicatorScore score,
        PublicYear year
    )
    {
        var indicator = score.Indicator;
        return
        [
            YearFigures.FormatDoneKey(project, indicator.Id),
            project ?? "",
            year.ClassLabels.GetValueOrDefault(indicator.Class, indicator.Class),
            indicator.Name,
            KeyNames.ToKebabCase(indicator.Direction.ToString()),
            indicator.Target,
            year.PrintTarget(indicator),
            score.Done?.Value,
            year.PrintDone(score),
            indicator.Unit.Symbol,
            indicator.Weight,
            score.Points,
            indicator.Deviation ?? "",
            indicator.Measure ?? "",
        ];
    }
}
