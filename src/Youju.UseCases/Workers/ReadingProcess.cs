using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Youju.Domain.Remarks;
using Youju.Formats.Reading;
using Youju.UseCases.Checks;

namespace Youju.UseCases.Workers;

/// <summary>A process that reads files, one after the other, until one of them ends it.</summary>
internal sealed class ReadingProcess : IDisposable
{
    private static readonly TimeSpan EndTime = TimeSpan.FromSeconds(1);

    private readonly Process process;
    private readonly WorkerLimits limits;
    private readonly WorkerRoom room;
    private IDisposable? running;

    private ReadingProcess(Process process, WorkerLimits limits, WorkerRoom room) =>
        (this.process, this.limits, this.room) = (process, limits, room);

    /// <summary>Whether it has read nothing yet, so that nothing read before can be to blame.</summary>
    public bool IsFresh { get; private set; } = true;

    /// <summary>Whether it may be given another file.</summary>
    public bool CanGoOn { get; private set; } = true;

    /// <exception cref="Win32Exception">The system does not start it.</exception>
    /// <exception cref="OperationCanceledException">The run is being stopped.</exception>
    public static ReadingProcess StartProgram(WorkerProgram program, WorkerLimits limits)
    {
        var ownRoom = new WorkerRoom();
        ReadingProcess? reading = null;
        try
        {
            reading = new(StartIn(ownRoom, program, limits), limits, ownRoom);
            reading.running = Leavings.TrackProgram(reading.process);
            return reading;
        }
        catch (Exception e) when (e is Win32Exception or OperationCanceledException)
        {
            reading?.Dispose();
            ownRoom.Dispose();
            throw;
        }
    }

    private static Process StartIn(WorkerRoom ownRoom, WorkerProgram program, WorkerLimits limits)
    {
        var start = new ProcessStartInfo(program.FileName, program.Arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.HeapBytes.ToString(
            "X",
            CultureInfo.InvariantCulture
        );
        foreach (var name in new[] { "TMPDIR", "TMP", "TEMP" })
            start.Environment[name] = ownRoom.Folder;
        var started = Process.Start(start) ?? throw new Win32Exception();
        // A thousand lines of a stack that overflowed are for nobody, and must not fill the pipe.
        started.ErrorDataReceived += (_, _) => { };
        started.BeginErrorReadLine();
        return started;
    }

    /// <summary>Checks a file; when the process does not live through it, that is the answer.</summary>
    /// <param name="openings">Reads the files beside the one that is checked; null where none is read.</param>
    /// <exception cref="OperationCanceledException">The check was stopped, and the process with it.</exception>
    public CheckAnswer CheckFile(CheckTask task, IOpeningReader? openings, CancellationToken cancel)
    {
        using var watch = new ReadingWatch(process, limits, cancel);
        var answer = ExchangeMessages(task, path => openings?.ReadOpening(new(path), cancel) ?? "");
        cancel.ThrowIfCancellationRequested();
        IsFresh = false;
        CanGoOn = answer is { IsLast: false };
        return answer ?? CheckAnswer.CreateForTrouble(watch.Overrun ?? DescribeEnd());
    }

    /// <summary>Ends a process, and what it has started itself.</summary>
    public static void EndProcess(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended already.
        }
    }

    public void Dispose()
    {
        EndProcess(process);
        process.WaitForExit(EndTime);
        running?.Dispose();
        process.Dispose();
        room.Dispose();
    }

    private CheckAnswer? ExchangeMessages(CheckTask task, Func<string, string> readOpening)
    {
        var (input, output) = (process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
        try
        {
            WorkerChannel.SendTask(input, task);
            var answer = WorkerChannel.ReceiveAnswer(output);
            for (; answer is { OpeningAsked: { } path }; answer = WorkerChannel.ReceiveAnswer(output))
                WorkerChannel.SendOpening(input, readOpening(path));
            return answer;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private Remark DescribeEnd()
    {
        EndProcess(process);
        process.WaitForExit();
        return process.ExitCode == ReadingLoop.OutOfMemory
            ? CheckRemarks.CreateTrouble(CheckRemarks.ReaderTooLarge, limits.HeapBytes >> 20)
            : CheckRemarks.CreateTrouble(CheckRemarks.ReaderEnded, process.ExitCode);
    }
}
