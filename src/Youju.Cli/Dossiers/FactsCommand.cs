using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Cli.Wording;
using Youju.Domain.Facts;
using Youju.UseCases.Answers;
using Youju.UseCases.Dossiers;

namespace Youju.Cli.Dossiers;

/// <summary>Lists the figures of a dossier, or shows what one of them rests on.</summary>
internal static class FactsCommand
{
    public static Command CreateFor(Terminal terminal)
    {
        var folder = new Argument<string>("DOSSIER")
        {
            HelpName = "档案文件夹",
            Description = "年度档案所在的文件夹",
        };
        var key = new Argument<string?>("KEY")
        {
            HelpName = "数据项",
            Description = "只看这一个数（写名称或编号），一直追到台账、账目和佐证；只写一部分就列出有关的",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = CommandParameters.CreateTextOrJsonOption();
        var command = new ExampleCommand(
            "facts",
            "列出档案里的全部数据，或追一个数的来源",
            new UsageExample("youju facts samples/yunxi-2024", "列出全部数据"),
            new UsageExample("youju facts samples/yunxi-2024 events.visitors", "看这个数从哪里来"),
            new UsageExample("youju facts samples/yunxi-2024 接待", "找名称里有“接待”的数和记录"),
            new UsageExample("youju facts samples/yunxi-2024 --format json", "给程序，连同每个数的来源")
        )
        {
            folder,
            key,
            format,
        };
        command.SetAction(parse =>
            parse.GetValue(format) == CommandParameters.Json
                ? PrintJson(parse.GetValue(folder)!, parse.GetValue(key), terminal)
                : PrintFacts(parse.GetValue(folder)!, parse.GetValue(key), terminal)
        );
        return command;
    }

    private static int PrintFacts(string folder, string? asked, Terminal terminal)
    {
        var dossier = OpenDossier.FromFolder(folder, pack: null);
        terminal.PrintText(asked is null ? ListFacts(dossier) : DescribeSources(dossier, asked));
        foreach (var words in dossier.Contradictions)
            terminal.PrintWarning(RemarkWording.DescribeRemark(words));
        foreach (var warning in dossier.CollectWarnings(folder))
            terminal.PrintWarning(RemarkWording.DescribeRemark(warning));
        return ExitCode.Clean;
    }

    private static int PrintJson(string folder, string? asked, Terminal terminal)
    {
        var dossier = OpenDossier.FromFolder(folder, pack: null);
        var found = asked is null ? null : TraceFact.FindFacts(new(dossier, asked));
        terminal.PrintText(
            FactsJson.FormatFacts(
                dossier,
                found is null ? null
                    : found.Trace is { Key: { } key } ? [key]
                    : found.Keys,
                found?.Alike ?? [],
                dossier.CollectWarnings(folder),
                RemarkWording.DescribeRemark
            )
        );
        return ExitCode.Clean;
    }

    private static string ListFacts(OpenDossier dossier)
    {
        var known = dossier.Facts.All.Where(fact => fact.Quantity is not null).ToList();
        var lines = known.Select(fact =>
            $"{fact.Label}  {fact.Quantity.ToChineseText()}  {{{{ {fact.Key} }}}}\n"
        );
        var unfilled = RegisterText
            .DescribeStates(RegisterStates.FromDossier(dossier.Dossier))
            .Select(line => line + "\n");
        return string.Concat(lines)
            + $"共 {known.Count.ToString(CultureInfo.InvariantCulture)} 个数；要写进文字，照抄最后一栏。\n"
            + string.Concat(unfilled);
    }

    private static string DescribeSources(OpenDossier dossier, string asked)
    {
        var found = TraceFact.FindFacts(new(dossier, asked));
        return string.Concat(
            found.Trace is { } trace
                ? trace.FormatLines().Select(line => line + "\n")
                : found
                    .Alike.Select(line => line + "\n")
                    .Append(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"有 {found.Alike.Count} 处{DescribeBond(found, asked)}；要追来源，写全名称或最后一栏的编号。\n"
                        )
                    )
        );
    }

    private static string DescribeBond(FoundFacts found, string asked) =>
        found.IsAmbiguous ? $"都叫“{asked}”" : $"与“{asked}”有关";
}
