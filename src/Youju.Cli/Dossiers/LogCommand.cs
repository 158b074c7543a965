using System.CommandLine;
using System.Globalization;
using System.Text;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Storage;
using Youju.Storage.Steps;
using Youju.Text.Times;
using Youju.UseCases.Answers;
using Youju.UseCases.Dossiers;

namespace Youju.Cli.Dossiers;

/// <summary>Tells who did what to a dossier, step by step.</summary>
internal static class LogCommand
{
    private const int MostShown = 40;
    private const string Json = "json";

    public static Command CreateFor(Terminal terminal)
    {
        var folder = new Argument<string>("DOSSIER")
        {
            HelpName = "档案文件夹",
            Description = "年度档案所在的文件夹",
        };
        var format = CommandParameters.CreateChoiceOption(
            "--format",
            "text",
            "结果的形式，默认 text",
            "text",
            Json
        );
        var command = new ExampleCommand(
            "log",
            "列出谁在什么时候改了档案的什么，改前和改后各是多少",
            new UsageExample("youju log 2024年档案", "逐步列出"),
            new UsageExample("youju log 2024年档案 --format json", "给程序用")
        )
        {
            folder,
            format,
        };
        command.SetAction(parse =>
        {
            var log = ReadLog.ReadSteps(new(parse.GetValue(folder)!, terminal.ReadCurrentTime()));
            terminal.PrintText(parse.GetValue(format) == Json ? LogJson.FormatLog(log) : DescribeLog(log));
            return ExitCode.Clean;
        });
        return command;
    }

    private static string DescribeLog(ReadLogResult log)
    {
        if (log.Steps.Count == 0)
            return "日志里还没有一步：档案是手工做的，或者刚建立。\n";
        var text = new StringBuilder();
        foreach (var step in log.Steps)
            AddStep(step, log.Labels, text);
        return text.ToString();
    }

    private static void AddStep(LoggedStep step, LogLabels labels, StringBuilder text)
    {
        var number =
            step.Number == 0
                ? "还没有记成一步"
                : string.Create(CultureInfo.InvariantCulture, $"第{step.Number}步");
        text.Append(
            CultureInfo.InvariantCulture,
            $"{number}  {ChinaTime.FromMoment(step.Note.At):yyyy-MM-dd HH:mm}  {step.Note.By ?? "未署名"}  {step.Note.Title}\n"
        );
        if (!step.IsChained)
            text.Append("  注意：前一步的 step.yaml 在写完以后被改过，与这一步记下的校验值不符\n");
        foreach (var line in step.Note.SummaryLines)
            text.Append("  ").Append(line).Append('\n');
        foreach (var file in step.Files)
            AddFile(file, labels, text);
    }

    private static void AddFile(LoggedFile file, LogLabels labels, StringBuilder text)
    {
        text.Append("  ").Append(labels.NameFile(file.Path)).Append("：\n");
        if (file.Changes is null)
            text.Append("    改前的原样没有留存，只知道内容变了\n");
        foreach (var change in (file.Changes ?? []).Take(MostShown))
            text.Append("    ").Append(DescribeChange(file.Path, change, labels)).Append('\n');
        if (file.Changes?.Count > MostShown)
            text.Append(CultureInfo.InvariantCulture, $"    另有 {file.Changes.Count - MostShown} 处\n");
    }

    private static string DescribeChange(string path, TextChange change, LogLabels labels)
    {
        var row = change.Row.Length == 0 ? "" : labels.NameRow(path, change.Row);
        var place = change.Column.Length == 0 ? row : $"{row} {labels.NameColumn(path, change.Column)}";
        var says = (change.Before, change.After) switch
        {
            (null, { } added) => $"加 {added}",
            ({ } removed, null) => $"删 {removed}",
            var (before, after) => $"{before} → {after}",
        };
        return place.Length == 0 ? says : $"{place}：{says}";
    }
}
