using System.Runtime.InteropServices;
using Youju.Formats.Reading;

namespace Youju.Cli;

/// <summary>Ctrl-C and its kin: the command is asked to stop; where it does not within a moment, the process ends, and nothing of it stays.</summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource source = new();
    private readonly List<PosixSignalRegistration> signals = [];
    private Timer? end;

    /// <summary>Begins to listen.</summary>
    public static Interruption ListenToSignals()
    {
        var interruption = new Interruption();
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP })
            interruption.signals.Add(PosixSignalRegistration.Create(signal, interruption.StopCommand));
        return interruption;
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        foreach (var signal in signals)
            signal.Dispose();
        end?.Dispose();
        source.Dispose();
    }

    private void StopCommand(PosixSignalContext context)
    {
        context.Cancel = true;
        // Who asks twice does not want to wait.
        if (source.IsCancellationRequested)
            EndProcess();
        end = new Timer(_ => EndProcess(), null, Patience, Timeout.InfiniteTimeSpan);
        Leavings.StopPrograms();
        source.Cancel();
    }

    private static void EndProcess()
    {
        Leavings.DeleteFiles();
        Environment.Exit(ExitCode.Cancelled);
    }
}
