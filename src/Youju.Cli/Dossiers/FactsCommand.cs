using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Domain.Facts;
using Youju.Text.Words;
using Youju.Text.Yaml;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

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
            Description = "只看这一个数（写名称或编号），一直追到台账、账目和佐证",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new ExampleCommand(
            "facts",
            "列出档案里的全部数据，或追一个数的来源",
            new Usage("youju facts samples/yunxi-2024", "列出全部数据"),
            new Usage("youju facts samples/yunxi-2024 events.visitors", "看这个数从哪里来")
        )
        {
            folder,
            key,
        };
        command.SetAction(parse =>
        {
            var dossier = OpenDossier.FromFolder(parse.GetValue(folder)!, pack: null);
            terminal.PrintText(
                parse.GetValue(key) is { } asked ? DescribeSources(dossier, asked) : ListFacts(dossier)
            );
            foreach (
                var warning in dossier.Contradictions.Concat(dossier.CollectWarnings(parse.GetValue(folder)!))
            )
                terminal.PrintWarning(warning);
            return ExitCode.Clean;
        });
        return command;
    }

    private static string ListFacts(OpenDossier dossier)
    {
        var known = dossier.Facts.All.Where(fact => fact.Quantity is not null).ToList();
        var lines = known.Select(fact =>
            $"{fact.Label}  {fact.Quantity.ToChineseText()}  {{{{ {fact.Key} }}}}\n"
        );
        var unfilled = EmptyRegisters.DescribeState(dossier.Dossier).Select(line => line + "\n");
        return string.Concat(lines)
            + $"共 {known.Count.ToString(CultureInfo.InvariantCulture)} 个数；要写进文字，照抄最后一栏。\n"
            + string.Concat(unfilled);
    }

    private static string DescribeSources(OpenDossier dossier, string asked)
    {
        var trace = (dossier.Tracer.TraceFact(HalfWidth.FromFullWidth(asked)) ?? TraceByLabel(dossier, asked))
            ?? throw new UsageException(
                $"没有数据项“{asked}”。{StrictYaml.SuggestWords(asked, FindSimilarKeys(dossier, asked))}"
            );
        return string.Concat(trace.FormatLines().Select(line => line + "\n"));
    }

    private static FactTrace? TraceByLabel(OpenDossier dossier, string asked) =>
        dossier.Facts.All.FirstOrDefault(fact => fact.Label == asked) is { } fact
            ? dossier.Tracer.TraceFact(fact.Key)
            : null;

    // All facts of the same register or table; without one, the names of these.
    private static List<string> FindSimilarKeys(OpenDossier dossier, string asked)
    {
        var alike = dossier
            .Facts.All.Select(fact => fact.Key)
            .Where(key => ReadKeyGroup(key) == ReadKeyGroup(asked))
            .ToList();
        return alike.Count > 0
            ? alike
            : [.. dossier.Facts.All.Select(fact => ReadKeyGroup(fact.Key)).Distinct()];
    }

    private static string ReadKeyGroup(string key) => DossierKey.FromFact(key).Subject;
}
