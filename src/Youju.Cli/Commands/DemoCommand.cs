using System.CommandLine;
using Youju.Cli.Checks;
using Youju.Cli.Help;
using Youju.Domain.Findings;
using Youju.Formats.Reading;

namespace Youju.Cli.Commands;

/// <summary>Checks a report that the program carries, so that anyone can see what it does.</summary>
internal static class DemoCommand
{
    private const string SampleName = "示例报告.txt";

    public static Command Create(Terminal terminal)
    {
        var output = new Option<string>("--output", "-o") { Description = "网页写到哪里", HelpName = "文件", DefaultValueFactory = _ => "youju-demo.html" };
        var command = new ExampleCommand("demo", "检查一份内置的示例报告，列出问题并生成网页", new Usage("youju demo", "看看能查出什么")) { output };
        command.SetAction((parse, cancel) =>
        {
            Run(parse.GetValue(output)!, terminal, cancel);
            return Task.FromResult(ExitCode.Clean);
        });
        return command;
    }

    private static void Run(string path, Terminal terminal, CancellationToken cancel)
    {
        var settings = new CheckSettings(null, null, null, OutputFormat.Text, null, Severity.Error, 1, null);
        var report = new ReportCheck(settings, TimeProvider.System, cancel).Check(new InputFile(SampleName, SampleName), Sample(), cancel);
        OutputFormat.Writer(OutputFormat.Text, terminal.OutputIsScreen).Write(report.Result, report.File, terminal.Output);
        ResultFile.Write(path, OutputFormat.Writer("html", forScreen: false), report);
        terminal.PrintLine($"\n网页已写入 {Path.GetFullPath(path)}，用浏览器打开。\n检查自己的报告：youju check 报告.docx");
    }

    private static SourceFile Sample()
    {
        using var sample = typeof(DemoCommand).Assembly.GetManifestResourceStream("demo/report.txt")
            ?? throw new InvalidOperationException("The program was built without its sample.");
        return SourceFile.Load(sample, SampleName, ReadingLimits.Default);
    }
}
