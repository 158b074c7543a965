using System.CommandLine;
using System.Globalization;
using System.Text;
using Youju.Cli.Help;
using Youju.Domain.Indicators;

namespace Youju.Cli.Dossiers;

/// <summary>Scores a dossier by its packs, or shows what another pack would change.</summary>
internal static class ScoreCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DOSSIER") { HelpName = "档案文件夹", Description = "年度档案所在的文件夹" };
        var pack = new Option<string?>("--pack") { HelpName = "方案包", Description = "换用这个方案包再算一遍，只列出不同之处" };
        var command = new ExampleCommand(
            "score",
            "给档案的指标打分，逐项写明怎么得来",
            new Usage("youju score samples/yunxi-2024", "按档案自己的方案包打分"),
            new Usage("youju score samples/yunxi-2024 --pack 我的方案包", "看换一个方案包会差多少")) { folder, pack };
        command.SetAction(parse =>
        {
            var own = Scored.Of(OpenDossier.Read(parse.GetValue(folder)!, pack: null));
            terminal.Print(parse.GetValue(pack) is { } other
                ? Differences(own, Scored.Of(OpenDossier.Read(parse.GetValue(folder)!, other)))
                : Tell(own));
            return ExitCode.Clean;
        });
        return command;
    }

    private static string Tell(Scored scored)
    {
        var text = new StringBuilder();
        Append(text, "部门整体支出绩效自评表", scored.Form);
        Append(text, "部门整体支出绩效评价指标表", scored.Common);
        foreach (var remark in scored.Remarks) text.Append("提示：").Append(remark).Append('\n');
        return text.ToString();
    }

    private static void Append(StringBuilder text, string title, ScoreSheet sheet)
    {
        if (sheet.Scores.Count == 0) return;
        text.Append(title).Append('\n');
        foreach (var score in sheet.Scores)
            text.Append("  ").Append(score.Indicator.Name).Append("  ").Append(Points(score)).Append("  ").Append(score.Derivation).Append('\n');
        text.Append("  总分  ").Append(sheet.Total is { } total ? Print(total) : "未定").Append(sheet.Grade is null ? "" : $"  等级 {sheet.Grade}").Append("\n\n");
    }

    private static string Differences(Scored own, Scored other)
    {
        var changed = own.All.Join(other.All, score => score.Indicator.Id, score => score.Indicator.Id, (mine, theirs) => (mine, theirs))
            .Where(pair => pair.mine.Points != pair.theirs.Points || pair.mine.Indicator.Weight != pair.theirs.Indicator.Weight)
            .Select(pair => $"{pair.mine.Indicator.Name}：{Points(pair.mine)} → {Points(pair.theirs)}  {pair.theirs.Derivation}\n");
        var totals = $"自评总分：{Total(own.Form)} → {Total(other.Form)}\n指标表总分：{Total(own.Common)} → {Total(other.Common)}\n";
        return string.Concat(changed) + totals;
    }

    private static string Points(Score score) => $"{(score.Points is { } points ? Print(points) : "—")}/{Print(score.Indicator.Weight)}";

    private static string Total(ScoreSheet sheet) => $"{(sheet.Total is { } total ? Print(total) : "未定")}{(sheet.Grade is null ? "" : $"（{sheet.Grade}）")}";

    private static string Print(decimal points) => points.ToString("0.##", CultureInfo.InvariantCulture);
}
