using System.Collections.Concurrent;
using System.ComponentModel;
using Youju.UseCases.Checks;

namespace Youju.UseCases.Workers;

/// <summary>Processes that read files, as many as are called at once; each is kept from file to file.</summary>
/// <param name="openings">Reads the files beside those that are checked; null where none is read.</param>
public sealed class WorkerPool(WorkerProgram program, WorkerLimits limits, IOpeningReader? openings = null)
    : IReadingWorker
{
    private readonly ConcurrentBag<ReadingProcess> idle = [];

    /// <inheritdoc/>
    public CheckAnswer CheckFile(CheckTask task, CancellationToken cancel)
    {
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            if (!idle.TryTake(out var process) && !TryStart(out process, out var refusal))
                return refusal;
            var wasFresh = process.IsFresh;
            var answer = CheckWith(process, task, cancel);
            // What an earlier file left running may have ended it: the file gets a process of its own.
            if (answer.Tally is not null || wasFresh || !IsEnd(answer))
                return answer;
        }
    }

    /// <summary>Ends all processes.</summary>
    public void Dispose()
    {
        while (idle.TryTake(out var process))
            process.Dispose();
    }

    private CheckAnswer CheckWith(ReadingProcess process, CheckTask task, CancellationToken cancel)
    {
        var isKept = false;
        try
        {
            var answer = process.CheckFile(task, openings, cancel);
            isKept = process.CanGoOn;
            return answer;
        }
        finally
        {
            if (isKept)
                idle.Add(process);
            else
                process.Dispose();
        }
    }

    private bool TryStart(out ReadingProcess process, out CheckAnswer refusal)
    {
        try
        {
            (process, refusal) = (ReadingProcess.StartProgram(program, limits), null!);
            return true;
        }
        catch (Win32Exception wrong)
        {
            refusal = CheckAnswer.CreateForTrouble(
                CheckRemarks.CreateTrouble(CheckRemarks.ReaderMissing, wrong.Message)
            ) with
            {
                IsRefusal = true,
            };
            process = null!;
            return false;
        }
    }

    private static bool IsEnd(CheckAnswer answer) =>
        answer.Trouble?.Code
            is CheckRemarks.ReaderEnded
                or CheckRemarks.ReaderTooSlow
                or CheckRemarks.ReaderTooLarge;
}
