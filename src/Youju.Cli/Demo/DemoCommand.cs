using System.CommandLine;
using Youju.Cli.Help;
using Youju.Cli.Packages;
using Youju.Cli.Terminals;
using Youju.Cli.Wording;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Packages;

namespace Youju.Cli.Demo;

/// <summary>Shows on samples that the program carries what it does: a package composed and checked, and a report with faults.</summary>
internal static class DemoCommand
{
    public static Command CreateFor(Terminal terminal)
    {
        var output = new Option<string>("--output", "-o")
        {
            Description = "写到哪个文件夹",
            HelpName = "文件夹",
            DefaultValueFactory = _ => "youju-demo",
        };
        var command = new ExampleCommand(
            "demo",
            "用内置的示例档案生成报告包并检查，再看一份有问题的报告",
            new UsageExample("youju demo", "看看能做什么")
        )
        {
            output,
        };
        command.SetAction(
            (parse, cancel) =>
            {
                RunDemo(parse.GetValue(output)!, terminal, cancel);
                return Task.FromResult(ExitCode.Clean);
            }
        );
        return command;
    }

    private static void RunDemo(string folder, Terminal terminal, CancellationToken cancel)
    {
        var open = OpenDossier.FromDossier(SampleDossier.LoadDossier(), pack: null);
        var package = ComposePackage.ComposeReport(open, new());
        var files = new PackageFiles(package, open.Dossier, ReturnedFile.CreatePassports(package, open))
            .AddOfficeFiles()
            .AddViewerPage(new(open.Pack.Figures), RemarkWording.DescribeRemark);
        terminal.PrintLine("一、由示例档案生成报告包");
        terminal.PrintText(
            ReportCommand.DescribePackage(package, open.Pack.Stamps, folder, files.WriteFiles(folder, cancel))
        );

        var checks = new SampleChecks(terminal, cancel);
        terminal.PrintLine("\n二、检查刚才生成的文件");
        foreach (var (name, content) in files.WordFiles)
            checks.PrintTally(name, content);
        terminal.PrintLine("\n三、检查一份有问题的示例报告");
        checks.PrintFlawedSample(folder);

        var page = Path.GetFullPath(Path.Combine(folder, PackageFiles.Viewer));
        var isOpen = terminal.OutputIsScreen && Browser.TryOpenPage(page);
        terminal.PrintLine(
            $"\n{(isOpen ? "已打开" : "用浏览器打开")} {page}，点一个数就能看到它的来源。\n检查自己的报告：youju check 报告.docx"
        );
    }
}
