using System.CommandLine;
using System.Text;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Formats.Reading;
using Youju.UseCases.Checks;
using Youju.UseCases.Outputs;
using Youju.UseCases.Reconciliations;
using Youju.UseCases.Refusals;

namespace Youju.Cli.Checks;

/// <summary>Holds what was published of units' years against itself, from the files alone.</summary>
internal sealed class ReconcileCommand
{
    private const string Text = "text";
    private const string Json = "json";

    private readonly Argument<string[]> files = new("FILES")
    {
        HelpName = "文件或文件夹",
        Description = "公开的文件：决算公开、预算公开、自评报告；几个单位、几个年度可以放在一起",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<string?> pack = new("--pack")
    {
        Description = "方案包的编号或文件夹；不写时按各自的提纲选",
        HelpName = "方案包",
    };
    private readonly Option<bool> all = new("--all") { Description = "对得上的也列出来" };
    private readonly Option<string> format = CommandParameters.CreateChoiceOption(
        "--format",
        Text,
        "结果的形式，默认 text",
        Text,
        Json
    );
    private readonly Option<string?> output = CommandParameters.CreateOutput("结果写到哪个文件");

    public static Command CreateFor(Terminal terminal) => new ReconcileCommand().BuildCommand(terminal);

    private ExampleCommand BuildCommand(Terminal terminal)
    {
        var command = new ExampleCommand(
            "reconcile",
            "公开的文件互相核对：同一单位同一年度的决算公开、预算公开、自评报告，同一个数是不是一样",
            new UsageExample("youju reconcile 决算公开.pdf 自评报告.docx", "列出对不上的数"),
            new UsageExample("youju reconcile 公开文件 --all", "一个文件夹的都核对，按单位和年度分开"),
            new UsageExample("youju reconcile 公开文件 --format json -o 核对.json", "给程序")
        )
        {
            files,
            pack,
            all,
            format,
            output,
        };
        command.SetAction((parse, cancel) => Task.Run(() => PrintYears(parse, terminal, cancel), cancel));
        return command;
    }

    private int PrintYears(ParseResult parse, Terminal terminal, CancellationToken cancel)
    {
        var inputs = Inputs.FindInputFiles(
            parse.GetValue(files)!,
            parse.GetValue(output),
            terminal.PrintWarning
        );
        if (inputs.Count == 0)
            throw new UsageException("没有可以核对的文件。请核对路径。");
        var (papers, unread) = ReadPapers(inputs, parse.GetValue(pack), terminal, cancel);
        var years = ReconcileStatements.ReconcilePapers(papers);
        var result =
            parse.GetValue(format) == Json
                ? ReconciliationJson.WriteToString(years)
                : ReconciliationText.DescribeYears(years, parse.GetValue(all));
        if (parse.GetValue(output) is { } path)
            WriteFile(path, result, inputs, terminal);
        else
            terminal.PrintText(result);
        return unread > 0 ? ExitCode.Unreadable
            : years.Any(year => year.Disagreements > 0) ? ExitCode.Findings
            : ExitCode.Clean;
    }

    private static void WriteFile(
        string path,
        string result,
        IReadOnlyList<InputFile> inputs,
        Terminal terminal
    )
    {
        var written = ResultFile.WriteResult(
            path,
            stream => stream.Write(Encoding.UTF8.GetBytes(result)),
            [.. inputs.Select(input => input.Path)]
        );
        terminal.PrintWarning($"已写入 {written}");
    }

    private static (List<StatedYear> Papers, int Unread) ReadPapers(
        IReadOnlyList<InputFile> inputs,
        string? pack,
        Terminal terminal,
        CancellationToken cancel
    )
    {
        var (papers, unread) = (new List<StatedYear>(), 0);
        foreach (var input in inputs)
            try
            {
                var source = Inputs.LoadSource(input.Path, terminal) with { Name = input.Name };
                if (ReadStatements.ReadFile(source, pack, cancel) is { } paper)
                    papers.Add(paper);
                else
                    terminal.PrintWarning($"{input.Name}：看不出是哪一年的，没有核对。");
            }
            catch (UnreadableFileException wrong)
            {
                unread++;
                terminal.PrintWarning($"{input.Name}：{wrong.Message}");
            }

        return (papers, unread);
    }
}
