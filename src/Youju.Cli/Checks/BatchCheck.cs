using System.Runtime.ExceptionServices;
using Youju.Formats.Findings;
using Youju.Formats.Reading;
using Youju.Text.Files;

namespace Youju.Cli.Checks;

/// <summary>Checks many files at a time; what is kept of each is one row, so memory does not grow with their number.</summary>
internal sealed class BatchCheck(CheckSettings settings, Terminal terminal)
{
    public int Run(IReadOnlyList<InputFile> inputs, CancellationToken cancel)
    {
        var check = new ReportCheck(settings, TimeProvider.System, cancel);
        var rows = new BatchRow?[inputs.Count];
        var targets = new ResultNames(settings.Format).Of(inputs);
        using (var progress = Progress.Of(terminal, inputs.Count))
        {
            Each(
                inputs.Count,
                index =>
                {
                    rows[index] = Check(check, inputs[index], targets[index], cancel);
                    progress.Advance();
                },
                cancel
            );
        }

        var done = rows.OfType<BatchRow>().ToList();
        Report(done);
        return done.Exists(row => row.Trouble is not null) ? ExitCode.Unreadable
            : done.Exists(row => row.Fails) ? ExitCode.Findings
            : ExitCode.Clean;
    }

    // Where no result can be written, every file fails alike: the first failure tells it all.
    private void Each(int count, Action<int> check, CancellationToken cancel)
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

    private BatchRow Check(ReportCheck check, InputFile input, string target, CancellationToken cancel)
    {
        try
        {
            var report = check.Check(input, Inputs.Load(input.Path, terminal), cancel);
            if (settings.Output is { } folder)
            {
                ResultFile.Write(
                    Path.Combine(folder, target),
                    OutputFormat.Writer(settings.Format, forScreen: false),
                    report
                );
            }

            return new(input.Name, Tally.Of(report.Result), null, report.HasAny(settings.FailOn));
        }
        catch (UnreadableFileException e)
        {
            return new(input.Name, null, e.Message, Fails: true);
        }
        catch (Exception e) when (e is not (OperationCanceledException or UsageException or FileException))
        {
            return new(input.Name, null, Failure.Explain(e), Fails: true);
        }
    }

    private void Report(List<BatchRow> rows)
    {
        if (settings.Output is not { } folder)
        {
            SummaryTable.Print(rows, terminal);
            return;
        }

        var path = Path.Combine(folder, SummaryFile.Name);
        ResultFile.Write(path, output => SummaryFile.Write(rows, output));
        foreach (var row in rows.Where(row => row.Trouble is not null))
            terminal.Warn($"{row.Name}：{row.Trouble}");
        terminal.Warn(SummaryTable.Closing(rows));
        terminal.Warn($"已写入 {path}");
    }
}
