using Youju.Packs.Definitions.Duties;
using Youju.Reporting.Chapters;
using Youju.Reporting.Duties;
using Youju.Reporting.Marks;
using Youju.Reporting.Sources;
using Youju.Reporting.Templates;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Forms;

/// <summary>The rows of the annex that holds duties against money, indicators and records.</summary>
internal static class DutyItems
{
    public static IEnumerable<TemplateNames> CreateDuties(Composition composition) =>
        new DutyMatrix(composition.Dossier, composition.Pack, composition.Facts)
            .CreateRows()
            .Select(row => CreateDuty(composition, row));

    public static IEnumerable<TemplateNames> CreateCosts(Composition composition) =>
        from cost in ResultCosts.ListCosts(composition.Pack, composition.Facts)
        where cost.Cost is not null
        select new TemplateNames
        {
            ["key"] = cost.Key,
            ["name"] = cost.Source.Label,
            ["money"] = composition.FormatFigure(CostSource.FormatMoneyKey(cost.Key)),
            ["result"] = composition.FormatFigure(cost.Source.Result),
            ["cost"] = composition.FormatFigure(CostSource.FormatKey(cost.Key)),
        };

    private static TemplateNames CreateDuty(Composition composition, DutyRow row) =>
        new()
        {
            ["key"] = NumberText.FormatCount(row.Number),
            ["words"] = composition.QuoteText(
                row.Words,
                $"words/unit/duties-{NumberText.FormatCount(row.Number)}"
            ),
            ["money"] = JoinParts(
                row.Money.Select(fact =>
                    FigureMarks.CleanToOneLine(NameMoney(fact.Label)) + composition.FormatFigure(fact.Key)
                )
            ),
            ["indicators"] = JoinParts(
                row.Indicators.Select(indicator =>
                    composition.QuoteText(indicator.Name, $"words/indicator/{indicator.Id}") ?? ""
                )
            ),
            ["records"] = JoinParts(
                row.Records.Where(one => one.Count > 0)
                    .Select(one => one.Register.Label + FormatCount(composition, one.Register.Key))
            ),
            ["missing"] = row.ListMissing() is { Count: > 0 } missing
                ? "缺" + string.Join('、', missing)
                : "",
        };

    // 旅游节会活动·全年执行数
    private static string NameMoney(string label) => label.Split('·')[0];

    private static string FormatCount(Composition composition, string register) =>
        composition.FormatFigure(RecordCountSource.FormatKey(register)) ?? "";

    private static string JoinParts(IEnumerable<string> parts) => string.Join('；', parts);
}
