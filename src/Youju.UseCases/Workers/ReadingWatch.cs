using System.Diagnostics;
using Youju.Domain.Remarks;
using Youju.UseCases.Checks;

namespace Youju.UseCases.Workers;

/// <summary>Ends a process that takes too long over a file, or too much memory.</summary>
internal sealed class ReadingWatch : IDisposable
{
    private readonly Process process;
    private readonly WorkerLimits limits;
    private readonly CancellationToken cancel;
    private readonly long start = Stopwatch.GetTimestamp();
    private readonly Timer timer;

    public ReadingWatch(Process process, WorkerLimits limits, CancellationToken cancel)
    {
        (this.process, this.limits, this.cancel) = (process, limits, cancel);
        timer = new(_ => EndIfOver(), null, limits.Pause, limits.Pause);
    }

    /// <summary>Why the process was ended; null while nothing was over.</summary>
    public Remark? Overrun { get; private set; }

    public void Dispose() => timer.Dispose();

    private void EndIfOver()
    {
        if (Overrun is not null || !(cancel.IsCancellationRequested || IsOver()))
            return;
        ReadingProcess.EndProcess(process);
    }

    private bool IsOver()
    {
        if (Stopwatch.GetElapsedTime(start) > limits.TimePerFile)
            Overrun = CheckRemarks.CreateTrouble(
                CheckRemarks.ReaderTooSlow,
                (long)limits.TimePerFile.TotalMinutes
            );
        else if (MeasureMemory() > limits.MemoryBytes)
            Overrun = CheckRemarks.CreateTrouble(CheckRemarks.ReaderTooLarge, limits.MemoryBytes >> 20);
        return Overrun is not null;
    }

    private long MeasureMemory()
    {
        try
        {
            process.Refresh();
            return process.WorkingSet64;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended meanwhile.
            return 0;
        }
    }
}
