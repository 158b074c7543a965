using System.Runtime.ExceptionServices;
using Youju.Cli.Terminals;
using Youju.Formats.Findings;
using Youju.Formats.Reading;
using Youju.Text.Files;
using Youju.UseCases.Checks;
using Youju.UseCases.Outputs;
using Youju.UseCases.Refusals;

namespace Youju.Cli.Checks;

/// <summary>Checks many files at a time; what is kept of each is one row, so memory does not grow with their number.</summary>
internal sealed class BatchCheck(CheckSettings settings, Terminal terminal)
{
    public int CheckAllFiles(IReadOnlyList<InputFile> inputs, CancellationToken cancel)
    {
        var check = new ReportCheck(settings, TimeProvider.System, cancel);
        var rows = new BatchRow?[inputs.Count];
        var targets = new ResultNames(settings.Format).AssignNames(inputs);
        using (var progress = Progress.CreateFor(terminal, inputs.Count))
        {
            RunInParallel(
                inputs.Count,
                index =>
                {
                    rows[index] = CheckFile(check, inputs[index], targets[index], cancel);
                    progress.AdvanceByOne();
                },
                cancel
            );
        }

        var done = rows.OfType<BatchRow>().ToList();
        ReportOutcome(done);
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

    private BatchRow CheckFile(ReportCheck check, InputFile input, string target, CancellationToken cancel)
    {
        try
        {
            var report = check.CheckReport(input, Inputs.LoadSource(input.Path, terminal), cancel);
            if (settings.Output is { } folder)
            {
                ResultFile.WriteResult(
                    Path.Combine(folder, target),
                    OutputFormat.CreateWriter(settings.Format, forScreen: false),
                    report
                );
            }

            return new(
                input.Name,
                Tally.FromResult(report.Result),
                null,
                report.HasFindingsAtLeast(settings.FailOn)
            )
            {
                Notes = report.Notes,
            };
        }
        catch (UnreadableFileException e)
        {
            return new(input.Name, null, e.Message, Fails: true);
        }
        catch (Exception e) when (e is not (OperationCanceledException or UsageException or FileException))
        {
            return new(input.Name, null, Failure.ExplainException(e), Fails: true);
        }
    }

    private void ReportOutcome(List<BatchRow> rows)
    {
        foreach (var (name, note) in rows.SelectMany(row => row.Notes.Select(note => (row.Name, note))))
            terminal.PrintWarning($"{name}：{note}");
        if (settings.Output is not { } folder)
        {
            SummaryTable.PrintSummary(rows, terminal);
            return;
        }

        var path = Path.Combine(folder, SummaryFile.Name);
        ResultFile.WriteResult(path, output => SummaryFile.WriteSummary(rows, output));
        foreach (var row in rows.Where(row => row.Trouble is not null))
            terminal.PrintWarning($"{row.Name}：{row.Trouble}");
        terminal.PrintWarning(SummaryTable.FormatClosingLine(rows));
        terminal.PrintWarning($"已写入 {path}");
    }
}
