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
    private static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(2);

    private readonly TimeSpan patience;
    private readonly bool stopsPrograms;
    private readonly CancellationTokenSource source = new();
    private readonly List<PosixSignalRegistration> signals = [];
    private Timer? end;

    private Interruption(TimeSpan? patience) =>
        (this.patience, stopsPrograms) = (patience ?? UsualPatience, patience is null);

    /// <summary>Begins to listen.</summary>
    /// <param name="patience">How long a command may take that first finishes what it is asked, with
    /// the programs it has started; null for one that stops at once.</param>
    public static Interruption ListenToSignals(TimeSpan? patience = null)
    {
        var interruption = new Interruption(patience);
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
        end = new Timer(_ => EndProcess(), null, patience, Timeout.InfiniteTimeSpan);
        CancelCommand();
        if (stopsPrograms)
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
