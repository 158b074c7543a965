using Youju.Cli.Terminals;
using Youju.Formats.Findings;
using Youju.UseCases.Checks;
using Youju.UseCases.Outputs;

namespace Youju.Cli.Checks;

/// <summary>Checks one file and shows the result, or puts it where the caller wants it.</summary>
internal static class SingleCheck
{
    public static int CheckOneFile(
        InputFile input,
        CheckSettings settings,
        Terminal terminal,
        CancellationToken cancel
    )
    {
        var check = new ReportCheck(settings, TimeProvider.System, cancel);
        var report = check.CheckReport(input, Inputs.LoadSource(input.Path, terminal), cancel);
        if (ChooseTarget(input, settings, terminal) is { } path)
            SaveReport(path, report, settings, terminal);
        else
            OutputFormat
                .CreateWriter(settings.Format, terminal.OutputIsScreen)
                .WriteCheckResult(report.Result, report.File, terminal.Output);
        foreach (var note in report.Notes)
            terminal.PrintWarning(note);
        return report.HasFindingsAtLeast(settings.FailOn) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static void SaveReport(
        string path,
        CheckedReport report,
        CheckSettings settings,
        Terminal terminal
    )
    {
        var writer = OutputFormat.CreateWriter(settings.Format, forScreen: false);
        ResultFile.WriteResult(path, output => report.WriteTo(writer, output));
        terminal.PrintWarning(Summary.SummariseTally(Tally.FromResult(report.Result)));
        terminal.PrintWarning($"已写入 {path}");
    }

    // A page or a Word file makes no sense on the screen, so it goes beside where the command was typed.
    private static string? ChooseTarget(InputFile input, CheckSettings settings, Terminal terminal)
    {
        var name = $"{input.Name}.{settings.Format}";
        if (settings.Output is not { } output)
            return terminal.OutputIsScreen && !OutputFormat.SuitsScreen(settings.Format) ? name : null;
        return Directory.Exists(output) || Path.EndsInDirectorySeparator(output)
            ? Path.Combine(output, name)
            : output;
    }
}
