using System.Diagnostics;
using Youju.Cli.Terminals;

namespace Youju.Cli.Checks;

/// <summary>A bar that a person watches while many files are checked; silent where nobody does.</summary>
internal sealed class Progress : IDisposable
{
    private const int Width = 30;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Terminal? screen;
    private readonly int total;
    private readonly Lock gate = new();
    private long lastShown;
    private int done;

    private Progress(Terminal? screen, int total) => (this.screen, this.total) = (screen, total);

    public static Progress CreateFor(Terminal terminal, int total) =>
        new(terminal.ErrorIsScreen ? terminal : null, total);

    public void AdvanceByOne()
    {
        lock (gate)
        {
            done++;
            if (screen is null || (done < total && Stopwatch.GetElapsedTime(lastShown) < Pause))
                return;
            lastShown = Stopwatch.GetTimestamp();
            var filled = done * Width / total;
            screen.PrintProgress(
                $"\r{new string('█', filled)}{new string('░', Width - filled)} {done}/{total}"
            );
        }
    }

    public void Dispose()
    {
        if (done > 0)
            screen?.PrintProgress("\n");
    }
}
