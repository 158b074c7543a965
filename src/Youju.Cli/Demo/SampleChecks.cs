using Youju.Cli.Terminals;
using Youju.Domain.Findings;
using Youju.Formats.Findings;
using Youju.Formats.Findings.Text;
using Youju.Formats.Reading;
using Youju.UseCases.Checks;
using Youju.UseCases.Outputs;

namespace Youju.Cli.Demo;

/// <summary>Checks samples and tells the outcome in few lines.</summary>
internal sealed class SampleChecks(Terminal terminal, CancellationToken cancel)
{
    private const string Flawed = "示例报告.txt";
    private const string Page = "有问题的示例报告.html";

    private readonly ReportCheck check = new(
        new(null, null, null, OutputFormat.Text, null, Severity.Error, 1, null),
        TimeProvider.System,
        openings: null,
        cancel
    );

    public void PrintTally(string name, byte[] content)
    {
        using var stream = new MemoryStream(content);
        var report = CheckSample(name, stream);
        terminal.PrintLine($"  {name}：{Summary.SummariseTally(Tally.FromResult(report.Result))}");
    }

    /// <summary>Shows one finding of a report with faults, and writes the page with all of them.</summary>
    public void PrintFlawedSample(string folder)
    {
        using var stream = typeof(SampleChecks).Assembly.GetManifestResourceStream("demo/report.txt")
            ?? throw new InvalidOperationException("The program was built without its sample.");
        var report = CheckSample(Flawed, stream);
        var path = Path.Combine(folder, Page);
        var writer = OutputFormat.CreateWriter("html", forScreen: false);
        ResultFile.WriteResult(path, output => report.WriteTo(writer, output));
        terminal.PrintLine($"  {Summary.SummariseTally(Tally.FromResult(report.Result))}其中一处：");
        new TextFindings(terminal.OutputIsScreen ? Palette.Terminal : Palette.Plain).WriteSingleFinding(
            report.Result.Findings.First(finding => finding.Severity == Severity.Error),
            report.Result.Document,
            terminal.Output
        );
        terminal.PrintLine($"\n  全部问题见 {Path.GetFullPath(path)}");
    }

    private CheckedReport CheckSample(string name, Stream stream) =>
        check.CheckReport(
            new InputFile(name, name),
            SourceFile.LoadFromStream(stream, name, ReadingLimits.Default),
            cancel
        );
}
