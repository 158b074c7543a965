using System.CommandLine;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Domain.Reports;
using Youju.Domain.Reports.Merging;
using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;
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
            new Usage("youju diff samples/yunxi-2024 回稿.docx", "列出全部差异"),
            new Usage(
                "youju diff samples/yunxi-2024 甲改.docx 乙改.docx",
                "两人各改各的，看各改了什么、哪里改得不同"
            ),
            new Usage("youju diff samples/yunxi-2024 回稿.docx --format json", "给程序")
        )
        {
            folder,
            returned,
            format,
            pack,
            with,
        };
        command.SetAction(parse => CompareReturned(parse, terminal));
        return command;
    }

    private int CompareReturned(ParseResult parse, Terminal terminal)
    {
        var open = OpenDossier.FromFolder(parse.GetValue(folder)!, parse.GetValue(pack));
        var package = ReportCommand.ComposePackage(open, new() { With = parse.GetValue(with) ?? [] });
        var files = parse
            .GetValue(returned)!
            .Select(path => ReturnedFile.ReadFromPath(path, open, package))
            .ToList();
        var guide = ReturnedFile.CreateFigureGuide(open);
        var compared = files.ConvertAll(file => CompareFile(file, open, package, guide));
        if (parse.GetValue(format) == "json")
            terminal.PrintText(
                (compared is [var only] ? ReturnJson.WriteToString(only) : ReturnJson.WriteToString(compared))
                    + "\n"
            );
        else
            terminal.PrintText(
                string.Join(
                    '\n',
                    compared.Select(ReturnText.DescribeReturn).Concat(DescribeDisagreements(files))
                )
            );
        return compared.TrueForAll(one => one.Diff.Changes.Count == 0) ? ExitCode.Clean : ExitCode.Findings;
    }

    private static ComparedReturn CompareFile(
        ReturnedFile file,
        OpenDossier open,
        ReportPackage package,
        FigureGuide guide
    )
    {
        var diff = ReturnDiff.CompareReturned(
            file.Passport,
            file.Wording,
            Wording.FromDocument(file.Now.Document),
            ReturnedFile.CreateFigureFinder(open)
        );
        return new(
            file.Name,
            file.Sha256,
            file.Passport,
            file.IsRecomposed,
            ReturnedFile.CreatePassports(package, open)[file.Now.Name],
            diff,
            guide,
            file.Wording.Asides
        );
    }

    // Where copies of one document say different things of one place.
    private static IEnumerable<string> DescribeDisagreements(IReadOnlyList<ReturnedFile> files) =>
        from copies in files.GroupBy(file => file.Now.Name, StringComparer.Ordinal)
        where copies.Count() > 1
        select new MergedCopies([.. copies], FigureChoice.Hand).DescribeDisagreements();
}
