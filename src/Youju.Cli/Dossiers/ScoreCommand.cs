using System.CommandLine;
using System.Globalization;
using System.Text;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Domain.Indicators;
using Youju.Reporting.Scores;
using Youju.UseCases.Answers;
using Youju.UseCases.Dossiers;

namespace Youju.Cli.Dossiers;

/// <summary>Scores a dossier by its packs, or shows what another pack would change.</summary>
internal static class ScoreCommand
{
    public static Command CreateFor(Terminal terminal)
    {
        var folder = new Argument<string>("DOSSIER")
        {
            HelpName = "档案文件夹",
            Description = "年度档案所在的文件夹",
        };
        var pack = new Option<string?>("--pack")
        {
            HelpName = "方案包",
            Description = "换用这个方案包再算一遍，只列出不同之处",
        };
        var format = CommandParameters.CreateTextOrJsonOption();
        var command = new ExampleCommand(
            "score",
            "给档案的指标打分，逐项写明怎么得来",
            new UsageExample("youju score samples/yunxi-2024", "按档案自己的方案包打分"),
            new UsageExample("youju score samples/yunxi-2024 --pack 我的方案包", "看换一个方案包会差多少"),
            new UsageExample("youju score samples/yunxi-2024 --format json", "给程序，连同每一分的来源")
        )
        {
            folder,
            pack,
            format,
        };
        command.SetAction(parse =>
        {
            var scored = ScoreDossier.ScoreIndicators(new(parse.GetValue(folder)!, parse.GetValue(pack)));
            terminal.PrintText(
                parse.GetValue(format) == CommandParameters.Json ? ScoreJson.FormatScores(scored)
                : scored.Other is { } other
                    ? FormatDifferences(scored.Own.Book, other.Book)
                        + $"方案包：{FormatPins(scored.Own)} → {FormatPins(other)}\n"
                : $"{FormatScores(scored.Own.Book)}方案包：{FormatPins(scored.Own)}\n"
            );
            return ExitCode.Clean;
        });
        return command;
    }

    private static string FormatPins(PackScores scored) =>
        string.Join('、', scored.Packs.Select(pack => pack.Pin));

    private static string FormatScores(ScoreBook book)
    {
        var text = new StringBuilder();
        AppendSheet(text, book.Titles.Overall, book.Overall);
        foreach (var (project, sheet) in book.Projects)
            AppendSheet(text, $"{book.Titles.Project}（{project}）", sheet);
        AppendSheet(text, book.Titles.Common, book.Common);
        foreach (var remark in book.Remarks)
            text.Append("提示：").Append(remark).Append('\n');
        return text.ToString();
    }

    private static void AppendSheet(StringBuilder text, string title, ScoreSheet sheet)
    {
        if (sheet.Scores.Count == 0)
            return;
        text.Append(title).Append('\n');
        foreach (var score in sheet.Scores)
            text.Append("  ")
                .Append(score.Indicator.Name)
                .Append("  ")
                .Append(FormatPoints(score))
                .Append("  ")
                .Append(score.Derivation)
                .Append('\n');
        text.Append("  总分  ")
            .Append(sheet.Total is { } total ? FormatNumber(total) : "未定")
            .Append(sheet.Grade is null ? "" : $"  等级 {sheet.Grade}")
            .Append("\n\n");
    }

    private static string FormatDifferences(ScoreBook own, ScoreBook other)
    {
        var changed = own
            .Scores.Join(
                other.Scores,
                score => score.Key,
                score => score.Key,
                (mine, theirs) => (id: mine.Key, mine: mine.Value, theirs: theirs.Value)
            )
            .Where(pair =>
                pair.mine.Points != pair.theirs.Points
                || pair.mine.Indicator.Weight != pair.theirs.Indicator.Weight
            )
            .Select(pair =>
                $"{pair.mine.Indicator.Name}{FormatProject(pair.id)}："
                + $"{FormatPoints(pair.mine)} → {FormatPoints(pair.theirs)}  "
                + $"{pair.theirs.Derivation}\n"
            );
        var totals =
            $"自评总分：{FormatTotal(own.Overall)} → {FormatTotal(other.Overall)}\n指标表总分："
            + $"{FormatTotal(own.Common)} → {FormatTotal(other.Common)}\n";
        return string.Concat(changed) + totals;
    }

    // Every project has an execution rate of its own.
    private static string FormatProject(string id) =>
        id.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? $"（{id[(colon + 1)..]}）" : "";

    private static string FormatPoints(IndicatorScore score) =>
        $"{(score.Points is { } points ? FormatNumber(points) : "—")}/{FormatNumber(score.Indicator.Weight)}";

    private static string FormatTotal(ScoreSheet sheet) =>
        $"{(sheet.Total is { } total ? FormatNumber(total) : "未定")}{(sheet.Grade is null ? "" : $"（{sheet.Grade}）")}";

    private static string FormatNumber(decimal points) =>
        points.ToString("0.##", CultureInfo.InvariantCulture);
}
