using Youju.Formats.Findings;

namespace Youju.Cli.Checks;

/// <summary>Checks one file and shows the result, or puts it where the caller wants it.</summary>
internal static class SingleCheck
{
    public static int Run(
        InputFile input,
        CheckSettings settings,
        Terminal terminal,
        CancellationToken cancel
    )
    {
        var check = new ReportCheck(settings, TimeProvider.System, cancel);
        var report = check.Check(input, Inputs.Load(input.Path, terminal), cancel);
        if (Target(input, settings, terminal) is { } path)
            Save(path, report, settings, terminal);
        else
            OutputFormat
                .Writer(settings.Format, terminal.OutputIsScreen)
                .Write(report.Result, report.File, terminal.Output);
        return report.HasAny(settings.FailOn) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static void Save(string path, CheckedReport report, CheckSettings settings, Terminal terminal)
    {
        ResultFile.Write(path, OutputFormat.Writer(settings.Format, forScreen: false), report);
        terminal.Warn(Summary.Of(Tally.Of(report.Result)));
        terminal.Warn($"已写入 {path}");
    }

    // A page or a Word file makes no sense on the screen, so it goes beside where the command was typed.
    private static string? Target(InputFile input, CheckSettings settings, Terminal terminal)
    {
        var name = $"{input.Name}.{settings.Format}";
        if (settings.Output is not { } output)
            return terminal.OutputIsScreen && !OutputFormat.SuitsScreen(settings.Format) ? name : null;
        return Directory.Exists(output) || Path.EndsInDirectorySeparator(output)
            ? Path.Combine(output, name)
            : output;
    }
}
