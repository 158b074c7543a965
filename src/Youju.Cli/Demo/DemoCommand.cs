using System.CommandLine;
using System.Net;
using Youju.Cli.Help;
using Youju.Cli.Packages;
using Youju.Cli.Serving;
using Youju.Cli.Terminals;
using Youju.Cli.Wording;
using Youju.Text.Times;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Packages;
using Youju.UseCases.Publications;

namespace Youju.Cli.Demo;

/// <summary>Shows on samples that the program carries what it does: a package composed and checked, and a report with faults.</summary>
internal static class DemoCommand
{
    /// <summary>The word of the command.</summary>
    public const string Name = "demo";

    private const string Workbench = "工作台";

    public static Command CreateFor(Terminal terminal)
    {
        var output = new Option<string>("--output", "-o")
        {
            Description = "写到哪个文件夹",
            HelpName = "文件夹",
            DefaultValueFactory = _ => "youju-demo",
        };
        var withoutServing = new Option<bool>("--no-serve") { Description = "不打开工作台" };
        var command = new ExampleCommand(
            Name,
            "用内置的示例档案生成报告包并检查，再看一份有问题的报告，最后在浏览器里打开这份档案",
            new UsageExample("youju demo", "看看能做什么")
        )
        {
            output,
            withoutServing,
        };
        command.SetAction(
            (parse, cancel) =>
            {
                var folder = parse.GetValue(output)!;
                return parse.GetValue(withoutServing)
                    ? Task.FromResult(RunDemo(folder, terminal, cancel))
                    : ServeSampleAsync(folder, terminal, cancel);
            }
        );
        return command;
    }

    // A person sees it end when he ends it; a script would wait for ever, so there it goes on by itself.
    private static async Task<int> ServeSampleAsync(
        string folder,
        Terminal terminal,
        CancellationToken cancel
    )
    {
        var data = Path.GetFullPath(Path.Combine(folder, Workbench));
        using var background = terminal.OutputIsScreen ? null : BackgroundWorkbench.StartSample(data);
        RunDemo(folder, terminal, cancel);
        terminal.PrintLine("\n四、在浏览器里用");
        PublishSample(data, terminal);
        if (terminal.OutputIsScreen)
        {
            var place = new ServingPlace(data, null, new(IPAddress.Loopback, 0), null) { HasSample = true };
            return await WorkbenchProgram.RunAsync(place, terminal, cancel).ConfigureAwait(false);
        }

        if (background?.StandardOutput.ReadLine() is not { } entry)
        {
            terminal.PrintWarning("工作台没有启动，可以用 youju serve 再试。");
            return ExitCode.Usage;
        }

        terminal.PrintLine(
            $"{entry}\n示例的一年已经公开，不用登录就能看：{FindOrigin(entry)}/public\n在后台开着，{BackgroundWorkbench.IdleMinutes} 分钟没有人用就自己停下。"
        );
        return ExitCode.Clean;
    }

    private static string FindOrigin(string entry) =>
        entry.IndexOf("http", StringComparison.Ordinal) is >= 0 and var at
        && Uri.TryCreate(entry[at..], UriKind.Absolute, out var address)
            ? address.GetLeftPart(UriPartial.Authority)
            : "";

    // Anybody who opens /public sees what a published year looks like; it says that it is an example.
    private static void PublishSample(string data, Terminal terminal)
    {
        var open = OpenDossier.FromDossier(SampleDossier.LoadDossier(), pack: null);
        if (
            new PublishedStore(data).CountEditions(open.Dossier.Unit.Identity.ToString(), open.Dossier.Year)
            > 0
        )
            return;
        var today = ChinaTime.FindDay(terminal.ReadCurrentTime());
        PublishEdition.Publish(new(open, data, today) { IsExample = true });
    }

    private static int RunDemo(string folder, Terminal terminal, CancellationToken cancel)
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
        return ExitCode.Clean;
    }
}
