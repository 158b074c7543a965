using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Packs.Definitions.Marks;
using Youju.Packs.Definitions.Tourism;
using Youju.Text.Times;
using Youju.Tourism.Rubrics;
using Youju.UseCases.Tourism;

namespace Youju.Cli.Tourism;

/// <summary>Judges a filled rating sheet.</summary>
internal static class RubricCommand
{
    private const int MostGains = 10;

    private const string TableWords =
        "一行一项：序号（1、1.1、1.1.1）、评定项目、满分，自检、推荐、评定得分，佐证，整改费用";

    private static readonly UsageExample[] Examples =
    [
        new("youju rubric 自评表.xlsx --grade 3A", "离 3A 还差多少，从哪里补最省"),
    ];

    public static Command CreateFor(Terminal terminal)
    {
        var table = new Argument<string>("TABLE") { HelpName = "评分表", Description = TableWords };
        var edition = CommandParameters.CreateWord("--edition", "版本", "用哪一版细则，默认 a-level-2003");
        var sheet = CommandParameters.CreateWord(
            "--sheet",
            "细则",
            "哪一个细则：细则一（默认）、细则二、细则三"
        );
        var grade = CommandParameters.CreateWord(
            "--grade",
            "等级",
            "想评几级，如 3A：还差多少分，从哪里补最省"
        );
        var output = CommandParameters.CreateOutput("评分表打印成 docx，写到哪个文件");
        var command = new ExampleCommand(
            "rubric",
            "算等级评定的评分表：各多少分，够几级，从哪里补分最省",
            Examples
        )
        {
            table,
            edition,
            sheet,
            grade,
            output,
        };
        command.SetAction(parse => PrintResult(JudgeRubric.JudgeTable(CreateRequest(parse)), terminal));
        return command;

        JudgeRubricRequest CreateRequest(ParseResult parse) =>
            new(parse.GetValue(table)!, parse.GetValue(edition), parse.GetValue(sheet), parse.GetValue(grade))
            {
                Output = parse.GetValue(output),
                Day = ChinaTime.FindDay(terminal.ReadCurrentTime()),
            };
    }

    private static int PrintResult(JudgeRubricResult result, Terminal terminal)
    {
        terminal.PrintLine($"{result.Edition.Title}　{result.Sheet.Label}");
        foreach (var (column, standing) in result.Standings)
            terminal.PrintLine(DescribeStanding(column, standing));
        if (result.Threshold is { } threshold)
            terminal.PrintLine(DescribeMissing(threshold, result.Missing ?? 0));
        PrintGains(result, terminal);
        if (result.Path is { } path)
            terminal.PrintLine($"已写出 {path}。");
        var problems = result.Standings.Values.SelectMany(standing => standing.Problems).Distinct().ToList();
        foreach (var problem in problems)
            terminal.PrintWarning(problem);
        return problems.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private static string DescribeMissing(RubricThreshold threshold, decimal missing) =>
        $"{threshold.Grade} 要 {Print(threshold.Least)} 分{(threshold.Mark == NoticeMark.Known ? " [K]" : "")}，自检"
        + (missing > 0 ? $"还差 {Print(missing)} 分。" : "已经够了。");

    private static string DescribeStanding(RubricColumn column, RubricStanding standing) =>
        $"{RubricCheck.NameColumn(column)}：{Print(standing.Points)} 分"
        + (
            standing.Unscored > 0
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"，还有 {standing.Unscored} 项没有打分，等级未定"
                )
            : standing.Grade is { } grade ? $"，够 {grade}"
            : "，不够最低的等级"
        );

    private static void PrintGains(JudgeRubricResult result, Terminal terminal)
    {
        if (result.Missing == 0)
            return;
        var (title, gains) = result.Chosen is { Count: > 0 } chosen
            ? ("补这些就够：", chosen)
            : ("可以补的（每分最省的在前）：", result.Gains);
        if (result.Missing > 0 && result.Chosen is null)
            terminal.PrintLine("各项都补满也不够。");
        if (gains.Count > 0)
            terminal.PrintLine(title);
        foreach (var gain in gains.Take(result.Chosen is null ? MostGains : gains.Count))
            terminal.PrintLine(DescribeGain(gain));
    }

    private static string DescribeGain(RubricGain gain) =>
        $"  {gain.Leaf.Number} {gain.Leaf.Label}：可补 {Print(gain.Gain)} 分，"
        + (gain.Cost is { } cost ? $"要 {Print(cost)} 元" : "费用没有写");

    private static string Print(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
