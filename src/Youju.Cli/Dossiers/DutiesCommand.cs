using System.CommandLine;
using System.Globalization;
using System.Text;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Domain.Facts;
using Youju.Domain.Indicators;
using Youju.Packs.Definitions.Duties;
using Youju.Reporting.Duties;
using Youju.Storage;
using Youju.UseCases.Duties;

namespace Youju.Cli.Dossiers;

/// <summary>Holds the duties of a unit against money, indicators and records, and shows what one result costs.</summary>
internal static class DutiesCommand
{
    public static Command CreateFor(Terminal terminal)
    {
        var folders = new Argument<string[]>("DOSSIER")
        {
            HelpName = "档案文件夹",
            Description = "要看的年度档案；后面再写同一单位其他年度的，一起比较每项成果的支出",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = CommandParameters.CreateTextOrJsonOption();
        var command = new ExampleCommand(
            "duties",
            "逐项职责列出有什么钱、什么指标、多少记录，空缺的写明；并算每项成果花多少钱",
            new UsageExample("youju duties samples/yunxi-2024", "职责对照"),
            new UsageExample("youju duties 2025 2024 2023", "连同三年的每项成果支出"),
            new UsageExample("youju duties samples/yunxi-work --format json", "给程序")
        )
        {
            folders,
            format,
        };
        command.SetAction(parse =>
        {
            var result = ReviewDuties.ListDuties(
                new([.. parse.GetValue(folders)!.Select(folder => (DossierId)folder)])
            );
            terminal.PrintText(
                parse.GetValue(format) == CommandParameters.Json
                    ? DutiesJson.FormatDuties(result)
                    : FormatRows(result.Rows) + FormatCosts(result.Costs)
            );
            return result.Rows.Any(row => row.IsGap) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }

    private static string FormatRows(IReadOnlyList<DutyRow> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            AppendLine(text, $"{row.Number}. {row.Words}");
            AppendLine(
                text,
                $"   钱：{JoinParts(row.Money.Select(fact => $"{fact.Label.Split('·')[0]} {fact.Quantity.ToChineseText()}"))}"
            );
            AppendLine(text, $"   指标：{JoinParts(row.Indicators.Select(indicator => indicator.Name))}");
            AppendLine(
                text,
                $"   记录：{JoinParts(row.Records.Where(one => one.Count > 0).Select(one => $"{one.Register.Label} {one.Count} 条"))}"
            );
            AppendLine(text, $"   句子：{(row.Sentences == 0 ? "没有" : $"{row.Sentences} 句")}");
            foreach (var line in DescribeLack(row))
                AppendLine(text, $"   {line}");
        }

        var gaps = rows.Count(row => row.IsGap);
        AppendLine(
            text,
            $"共 {rows.Count} 项职责，{rows.Count(row => row.ListMissing().Count == 0)} 项四样都有{(gaps == 0 ? "" : $"，{gaps} 项什么都没有")}。"
        );
        return text.ToString();
    }

    private static IEnumerable<string> DescribeLack(DutyRow row)
    {
        if (row.Sources.Count == 0)
            yield return "方案包里没有这项职责，请自己写明做了什么。";
        if (row.IsGap)
            yield return "空缺：这一年的报告说不出这项职责做了什么。";
        if (row.CountRecords() == 0 && row.Records.Count > 0)
            yield return $"可填的台账：{JoinParts(row.Records.Select(one => $"{one.Register.Label}（{one.Register.Key}）"))}";
        if (row.Indicators.Count == 0 && row.Usual.Count > 0)
            yield return $"可设的指标：{JoinParts(row.Usual.Select(one => DescribeUsual(one.Usual, one.Fact.Label)))}";
    }

    private static string DescribeUsual(UsualIndicator usual, string label)
    {
        var target = usual.Usual?.ToString("0.##", CultureInfo.InvariantCulture) ?? "按本地情况定";
        return $"{label} {usual.Direction.ToSignText()}{target}（{{{{ {usual.Fact} }}}}，佐证：{usual.Evidence}）";
    }

    private static string FormatCosts(IReadOnlyList<YearCosts> years)
    {
        var text = new StringBuilder("\n每项成果的支出：\n");
        foreach (var cost in years[^1].Costs)
        {
            var all = years.Select(year =>
                (year.Year, Cost: year.Costs.FirstOrDefault(one => one.Key == cost.Key))
            );
            AppendLine(
                text,
                $"  {cost.Source.Label}：{string.Join("，", all.Select(one => $"{one.Year} 年 {DescribeCost(one.Cost)}"))}"
            );
        }

        return text.ToString();
    }

    private static string DescribeCost(ResultCost? cost) =>
        cost is null ? "没有这一项"
        : cost.Cost is null ? cost.DescribeLack()!
        : $"{DescribeUnitCost(cost)}（{cost.Money.ToChineseText()} ÷ {cost.Result.ToChineseText()}）";

    // Nobody says 93350元/场.
    private static string DescribeUnitCost(ResultCost cost)
    {
        var (value, unit) = (cost.Cost!.Value.Value, cost.Source.Unit.Symbol);
        return value >= 10_000 && unit.StartsWith('元')
            ? string.Create(CultureInfo.InvariantCulture, $"{value / 10_000:0.##}万{unit}")
            : string.Create(CultureInfo.InvariantCulture, $"{value:0.##}{unit}");
    }

    private static string JoinParts(IEnumerable<string> parts) =>
        string.Join("；", parts) is { Length: > 0 } words ? words : "没有";

    private static void AppendLine(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
