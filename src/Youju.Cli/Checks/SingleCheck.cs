using System.Text;
using Youju.Cli.Terminals;
using Youju.Formats.Findings;
using Youju.Storage.Files;
using Youju.UseCases.Checks;
using Youju.UseCases.Outputs;
using Youju.UseCases.Workers;

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
        var target = ChooseTarget(input, settings, terminal);
        if (target is not null)
            new OutputGate(settings.ListInputs(input)).CheckPlace(target);
        using var readers = new WorkerPool(ReaderProgram.LocateProgram(), WorkerLimits.ForOpenings);
        var check = new ReportCheck(settings, TimeProvider.System, new SafeOpenings(readers), cancel);
        var report = check.CheckReport(input, Inputs.LoadSource(input.Path, terminal), cancel);
        if (target is not null)
            SaveReport(target, report, settings, terminal, settings.ListInputs(input));
        else
            ShowReport(report, settings.Format, terminal);
        foreach (var note in report.Notes)
            terminal.PrintWarning(note);
        return report.HasFindingsAtLeast(settings.FailOn) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static void SaveReport(
        string path,
        CheckedReport report,
        CheckSettings settings,
        Terminal terminal,
        IEnumerable<string> inputs
    )
    {
        var writer = OutputFormat.CreateWriter(settings.Format, forScreen: false);
        path = ResultFile.WriteResult(path, output => report.WriteTo(writer, output), inputs);
        terminal.PrintWarning(Summary.SummariseTally(Tally.FromResult(report.Result)));
        terminal.PrintWarning($"已写入 {path}");
    }

    private static void ShowReport(CheckedReport report, string format, Terminal terminal)
    {
        var writer = OutputFormat.CreateWriter(format, terminal.OutputIsScreen);
        // The text for a person makes its foreign words visible itself, for it has colours of its own.
        if (!terminal.OutputIsScreen || format == OutputFormat.Text)
        {
            report.WriteTo(writer, terminal.Output);
            return;
        }

        using var content = new MemoryStream();
        report.WriteTo(writer, content);
        terminal.PrintText(Encoding.UTF8.GetString(content.GetBuffer(), 0, (int)content.Length));
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
