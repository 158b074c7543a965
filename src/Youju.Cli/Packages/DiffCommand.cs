using System.CommandLine;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Formats.Returns;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Packages;

namespace Youju.Cli.Packages;

/// <summary>Compares a file that came back from an editor with what it said when it left, and with the dossier now.</summary>
internal sealed class DiffCommand
{
    private readonly Argument<string> folder = new("DOSSIER")
    {
        HelpName = "档案文件夹",
        Description = "年度档案所在的文件夹",
    };
    private readonly Argument<string[]> returned = new("RETURNED")
    {
        HelpName = "回稿",
        Description = "改过的 docx；可以写几份",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<string> format = CommandParameters.CreateChoiceOption(
        "--format",
        "text",
        "text 给人看，json 给程序",
        "text",
        "json"
    );
    private readonly Option<string?> pack = new("--pack")
    {
        HelpName = "方案包",
        Description = "出稿时加过的方案包",
    };
    private readonly Option<string[]> with = new("--with")
    {
        HelpName = "表",
        Description = "出稿时另外附上的表",
    };

    public static Command CreateFor(Terminal terminal) => new DiffCommand().BuildCommand(terminal);

    private ExampleCommand BuildCommand(Terminal terminal)
    {
        var command = new ExampleCommand(
            "diff",
            "看改过的报告改了什么：数字、文字、表格，以及档案后来变了什么",
            new UsageExample("youju diff samples/yunxi-2024 回稿.docx", "列出全部差异"),
            new UsageExample(
                "youju diff samples/yunxi-2024 甲改.docx 乙改.docx",
                "两人各改各的，看各改了什么、哪里改得不同"
            ),
            new UsageExample("youju diff samples/yunxi-2024 回稿.docx --format json", "给程序")
        )
        {
            folder,
            returned,
            format,
            pack,
            with,
        };
        command.SetAction(parse => PrintChanges(parse, terminal));
        return command;
    }

    private int PrintChanges(ParseResult parse, Terminal terminal)
    {
        var result = CompareReturned.CompareFiles(
            new(
                OpenDossier.FromFolder(parse.GetValue(folder)!, parse.GetValue(pack)),
                parse.GetValue(returned)!,
                parse.GetValue(with) ?? []
            )
        );
        terminal.PrintText(
            parse.GetValue(format) == "json"
                ? FormatJson(result.Compared) + "\n"
                : string.Join(
                    '\n',
                    result.Compared.Select(ReturnText.DescribeReturn).Concat(result.Disagreements)
                )
        );
        return result.IsUnchanged ? ExitCode.Clean : ExitCode.Findings;
    }

    private static string FormatJson(IReadOnlyList<ComparedReturn> compared) =>
        compared is [var only] ? ReturnJson.WriteToString(only) : ReturnJson.WriteToString(compared);
}
