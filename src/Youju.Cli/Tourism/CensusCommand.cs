using System.CommandLine;
using System.Globalization;
using System.Text;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.UseCases.Tourism;

namespace Youju.Cli.Tourism;

/// <summary>Checks and counts a table of surveyed resources.</summary>
internal static class CensusCommand
{
    private const int MostNamed = 10;

    private const string TableWords =
        "一行一个单体（几个人评分的一人一行）：单体名称、代号、基本类型，各评价因子、总分、等级，坐标，乡镇";

    private static readonly UsageExample[] Examples =
    [
        new("youju census 普查表.xlsx", "核对并汇总"),
        new("youju census 普查表.xlsx --outline 乡镇.geojson -o 核对结果.csv", "同时核对坐标在哪个乡镇"),
    ];

    public static Command CreateFor(Terminal terminal)
    {
        var table = new Argument<string>("TABLE") { HelpName = "普查表", Description = TableWords };
        var edition = CommandParameters.CreateWord("--edition", "版本", "用哪一版分类：2017（默认）、2003");
        var crs = CommandParameters.CreateWord("--crs", "坐标系", "没有写坐标系的是什么，默认 WGS84");
        var outline = CommandParameters.CreateWord(
            "--outline",
            "文件",
            "乡镇的边界（GeoJSON，WGS84），核对坐标与所写乡镇"
        );
        var county = CreateCounty();
        var output = CommandParameters.CreateOutput("逐个单体的结果写到哪个文件（csv）");
        var command = new ExampleCommand(
            "census",
            "核对旅游资源普查表：类型代码的版本、评分和等级、编号、坐标，并汇总",
            Examples
        )
        {
            table,
            edition,
            crs,
            outline,
            county,
            output,
        };
        command.SetAction(parse => PrintResult(CheckCensus.CheckUnits(CreateRequest(parse)), terminal));
        return command;

        CheckCensusRequest CreateRequest(ParseResult parse) =>
            new(
                parse.GetValue(table)!,
                parse.GetValue(edition),
                parse.GetValue(crs),
                parse.GetValue(outline),
                parse.GetValue(output)
            )
            {
                County = parse.GetValue(county),
            };
    }

    private static Option<string?> CreateCounty() =>
        CommandParameters.CreateWord(
            "--county",
            "县区",
            "核对乡镇是不是这个县区的，列出没有单体的乡镇：名称或六位代码，如 云溪区"
        );

    private static int PrintResult(CheckCensusResult result, Terminal terminal)
    {
        if (result.Marks is { } marks)
            terminal.PrintWarning(marks);
        var wrong = result.Units.Where(unit => unit.Problems.Count > 0).ToList();
        foreach (var unit in wrong)
            terminal.PrintLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"第 {unit.Row} 行“{unit.Unit.Name}”：{string.Join("；", unit.Problems)}"
                )
            );
        terminal.PrintText(DescribeTally(result));
        if (result.Path is { } path)
            terminal.PrintLine($"已写出 {path}。");
        return wrong.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private static string DescribeTally(CheckCensusResult result)
    {
        var (text, tally) = (new StringBuilder(), result.Tally);
        var wrong = result.Units.Count(unit => unit.Problems.Count > 0);
        var covered = tally.Covered.Select(level =>
            FormattableString.Invariant($"{level.Level} {level.Present}/{level.Listed}")
        );
        AppendLine(text, $"按 {result.Edition.Title}：单体 {tally.Units} 个，其中 {wrong} 个要核对。");
        AppendMerged(text, result);
        AppendLine(text, $"覆盖：{string.Join("，", covered)}；不在分类表里的 {tally.Foreign} 个。");
        AppendLine(text, $"主类：{JoinCounts(tally.Classes)}。");
        AppendLine(text, $"等级：{JoinCounts(tally.Grades)}。");
        foreach (var (group, units) in tally.Groups)
        {
            var source = group.Source is { } seen ? $"，算法见{seen}" : " [K]";
            AppendLine(text, $"  {group.Label}（{string.Join("、", group.Grades)}）{units} 个{source}");
        }

        var townships = tally.Townships.Select(one =>
            (one.Township.Length > 0 ? one.Township : "没有写", one.Units)
        );
        AppendLine(text, $"乡镇：{JoinCounts(townships)}。新发现 {tally.New} 个，红色 {tally.Red} 个。");
        if (result.County is { } county)
            AppendLine(
                text,
                $"{county.Name}的乡镇、街道 {county.Towns.Count} 个，没有单体的：{NameEmptyTowns(result)}。"
            );
        return text.ToString();
    }

    // Two things that bear one name would be one fewer without a word.
    private static void AppendMerged(StringBuilder text, CheckCensusResult result)
    {
        var merged = result.Units.Where(unit => unit.Rows.Count > 1).ToList();
        if (merged.Count == 0)
            return;
        var named = merged
            .Take(MostNamed)
            .Select(unit => $"第 {string.Join('、', unit.Rows)} 行“{unit.Unit.Name}”");
        AppendLine(
            text,
            $"几行合成一个单体的 {merged.Count} 个（名称、编号、类型、乡镇都相同，坐标不矛盾）：{string.Join("，", named)}{(merged.Count > MostNamed ? " 等" : "")}。"
        );
    }

    private static string NameEmptyTowns(CheckCensusResult result) =>
        string.Join('、', result.ListEmptyTowns()) is { Length: > 0 } names ? names : "没有";

    private static string JoinCounts(IEnumerable<(string Name, int Units)> counts) =>
        string.Join(
            "，",
            counts
                .Where(one => one.Units > 0)
                .Select(one => FormattableString.Invariant($"{one.Name} {one.Units}"))
        );

    private static void AppendLine(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
