using System.Diagnostics;
using Youju.Cli.Terminals;

namespace Youju.Cli.Checks;

/// <summary>A bar that a person watches while many files are checked; a line now and then where the output goes elsewhere.</summary>
internal sealed class Progress : IDisposable
{
    private const int Width = 30;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(10);

    private readonly Terminal terminal;
    private readonly int total;
    private readonly Lock gate = new();
    private long lastShown;
    private int done;

    private Progress(Terminal terminal, int total) =>
        (this.terminal, this.total, lastShown) = (terminal, total, Stopwatch.GetTimestamp());

    public static Progress CreateFor(Terminal terminal, int total) => new(terminal, total);

    public void AdvanceByOne()
    {
        lock (gate)
        {
            done++;
            if (terminal.ErrorIsScreen)
                ShowBar();
            else
                TellNowAndThen();
        }
    }

    private void ShowBar()
    {
        if (done < total && done > 1 && Stopwatch.GetElapsedTime(lastShown) < Pause)
            return;
        lastShown = Stopwatch.GetTimestamp();
        var filled = done * Width / total;
        terminal.PrintProgress(
            $"\r{new string('█', filled)}{new string('░', Width - filled)} {done}/{total}"
        );
    }

    // Whoever started it in the background wants to know that it goes on.
    private void TellNowAndThen()
    {
        if (done == total || Stopwatch.GetElapsedTime(lastShown) < Silence)
            return;
        lastShown = Stopwatch.GetTimestamp();
        terminal.PrintWarning($"已检查 {done}/{total} 个文件…");
    }

    public void Dispose()
    {
        if (done > 0 && terminal.ErrorIsScreen)
            terminal.PrintProgress("\n");
    }
}
