using System.Runtime.InteropServices;
using Youju.Formats.Reading;
using Youju.Storage.Files;

namespace Youju.Cli.Terminals;

/// <summary>
/// Ctrl-C and its kin: the command is asked to stop; where it does not within a moment, the process
/// ends, and nothing of it stays.
/// </summary>
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
        CancelCommand();
        Leavings.StopPrograms();
    }

    private void CancelCommand()
    {
        try
        {
            source.Cancel();
        }
        catch (AggregateException)
        {
            // Who listens could not end a program that has just ended by itself.
        }
    }

    private static void EndProcess()
    {
        Leavings.DeleteFiles();
        ResultFolder.AbandonUnfinished();
        Environment.Exit(ExitCode.Cancelled);
    }
}
