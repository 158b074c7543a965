using Youju.Cli.Terminals;
using Youju.Cli.Wording;
using Youju.UseCases.Checks;
using Youju.UseCases.Workers;

namespace Youju.Cli.Checks;

/// <summary>Checks many files, with a bar that a person watches, and shows what became of them.</summary>
internal static class FolderCheck
{
    public static int CheckAllFiles(
        IReadOnlyList<InputFile> inputs,
        CheckSettings settings,
        Terminal terminal,
        CancellationToken cancel
    )
    {
        // What all files are checked against is looked at once, before any of them.
        using var readers = new WorkerPool(ReaderProgram.LocateProgram(), WorkerLimits.ForOpenings);
        var openings = new SafeOpenings(readers);
        _ = new ReportCheck(settings, TimeProvider.System, openings, cancel);
        using var workers = new WorkerPool(ReaderProgram.LocateProgram(), new(), openings);
        var files = inputs.Select(input => Inputs.LoadStandardInput(input, terminal)).ToList();
        var result = CheckWithProgress(
            new(workers, RemarkWording.DescribeRemark),
            new(files, settings),
            terminal,
            cancel
        );
        PrintOutcome(result, terminal);
        return ChooseExitCode(result.Rows);
    }

    private static CheckFolderResult CheckWithProgress(
        CheckFolder verb,
        CheckFolderRequest request,
        Terminal terminal,
        CancellationToken cancel
    )
    {
        using var progress = Progress.CreateFor(terminal, request.Files.Count);
        return verb.CheckAllFiles(request, progress.AdvanceByOne, cancel);
    }

    private static int ChooseExitCode(IReadOnlyList<BatchRow> rows) =>
        rows.Any(row => row.Trouble is not null) ? ExitCode.Unreadable
        : rows.Any(row => row.Fails) ? ExitCode.Findings
        : ExitCode.Clean;

    private static void PrintOutcome(CheckFolderResult result, Terminal terminal)
    {
        foreach (
            var (name, note) in result.Rows.SelectMany(row => row.Notes.Select(note => (row.Name, note)))
        )
            terminal.PrintWarning($"{name}：{note}");
        if (result.Summary is not { } path)
        {
            SummaryTable.PrintSummary(result.Rows, terminal);
            return;
        }

        foreach (var row in result.Rows.Where(row => row.Trouble is not null))
            terminal.PrintWarning($"{row.Name}：{row.Trouble}");
        terminal.PrintWarning(SummaryTable.FormatClosingLine(result.Rows));
        terminal.PrintWarning($"已写入 {path}");
    }
}
