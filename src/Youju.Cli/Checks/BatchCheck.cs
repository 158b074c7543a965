using System.Runtime.ExceptionServices;
using Youju.Formats.Findings;
using Youju.Formats.Reading;
using Youju.Storage.Files;
using Youju.Text.Files;

namespace Youju.Cli.Checks;

/// <summary>Checks many files at a time; what is kept of each is one row, so memory does not grow with their number.</summary>
internal sealed class BatchCheck(CheckSettings settings, Terminal terminal)
{
    public int CheckAllFiles(IReadOnlyList<InputFile> inputs, CancellationToken cancel)
    {
        var check = new ReportCheck(settings, TimeProvider.System, cancel);
        var rows = new BatchRow?[inputs.Count];
        var targets = new ResultNames(settings.Format).AssignNames(inputs);
        using var results = settings.Output is { } output
            ? ResultFolder.BeginFolder(
                output,
                [.. targets, SummaryFile.Name],
                new OutputGate(settings.ListInputs(inputs))
            )
            : null;
        using (var progress = Progress.CreateFor(terminal, inputs.Count))
        {
            RunInParallel(
                inputs.Count,
                index =>
                {
                    rows[index] = CheckFile(check, inputs[index], targets[index], results, cancel);
                    progress.AdvanceByOne();
                },
                cancel
            );
        }

        var done = rows.OfType<BatchRow>().ToList();
        ReportOutcome(done, results);
        return done.Exists(row => row.Trouble is not null) ? ExitCode.Unreadable
            : done.Exists(row => row.Fails) ? ExitCode.Findings
            : ExitCode.Clean;
    }

    // Where no result can be written, every file fails alike: the first failure tells it all.
    private void RunInParallel(int count, Action<int> check, CancellationToken cancel)
    {
        try
        {
            Parallel.For(
                0,
                count,
                new ParallelOptions { MaxDegreeOfParallelism = settings.Jobs, CancellationToken = cancel },
                check
            );
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }

    private BatchRow CheckFile(
        ReportCheck check,
        InputFile input,
        string target,
        ResultFolder? results,
        CancellationToken cancel
    )
    {
        try
        {
            var report = check.CheckReport(input, Inputs.LoadSource(input.Path, terminal), cancel);
            results?.WriteFile(target, stream =>
                OutputFormat
                    .CreateWriter(settings.Format, forScreen: false)
                    .WriteCheckResult(report.Result, report.File, stream)
            );
            return new(
                input.Name,
                Tally.FromResult(report.Result),
                null,
                report.HasFindingsAtLeast(settings.FailOn)
            );
        }
        catch (UnreadableFileException e)
        {
            return new(input.Name, null, e.Message, Fails: true);
        }
        catch (Exception e)
            when (e
                    is not (
                        OperationCanceledException
                        or UsageException
                        or FileException
                        or RefusedFileException
                    )
            )
        {
            return new(input.Name, null, Failure.ExplainException(e), Fails: true);
        }
    }

    private void ReportOutcome(List<BatchRow> rows, ResultFolder? results)
    {
        if (results is null || settings.Output is not { } folder)
        {
            SummaryTable.PrintSummary(rows, terminal);
            return;
        }

        results.WriteFile(SummaryFile.Name, output => SummaryFile.WriteSummary(rows, output));
        results.PublishFiles();
        foreach (var row in rows.Where(row => row.Trouble is not null))
            terminal.PrintWarning($"{row.Name}：{row.Trouble}");
        terminal.PrintWarning(SummaryTable.FormatClosingLine(rows));
        terminal.PrintWarning($"已写入 {Path.Combine(folder, SummaryFile.Name)}");
    }
}
