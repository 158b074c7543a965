using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Youju.Formats.Reading;

/// <summary>One run of a program of the system, of whose output no more is kept than is of use.</summary>
internal static class HelperProcess
{
    /// <summary>The picture of a page at the density of recognition has 12 million bytes.</summary>
    private const int MostOutput = 32 << 20;

    private const int MostComplaint = 4096;

    /// <summary>Runs the program to its end; killed when the time is over or the reading is cancelled.</summary>
    public static HelperResult RunHelper(
        ProcessStartInfo start,
        byte[]? input,
        TimeSpan time,
        CancellationToken cancel
    )
    {
        using var process = TryStart(start);
        if (process is null)
            return HelperResult.NotStarted;
        using var running = Leavings.TrackProgram(process);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(time);
        using var kill = limit.Token.Register(() => KillTree(process));
        var feeder = Task.Run(() => Feed(process, input), CancellationToken.None);
        var complaint = Task.Run(
            () => Keep(process.StandardError.BaseStream, MostComplaint),
            CancellationToken.None
        );
        var output = Keep(process.StandardOutput.BaseStream, MostOutput);
        process.WaitForExit();
        Task.WaitAll([feeder, complaint], CancellationToken.None);
        cancel.ThrowIfCancellationRequested();
        var isWhole = process.ExitCode == 0 && !output.IsCut && !limit.IsCancellationRequested;
        return new(isWhole, output.Bytes, Encoding.UTF8.GetString(Finished(complaint).Bytes))
        {
            IsTimeOver = limit.IsCancellationRequested,
        };
    }

    private static Process? TryStart(ProcessStartInfo start)
    {
        start.UseShellExecute = false;
        start.CreateNoWindow = true;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        try
        {
            return Process.Start(start);
        }
        catch (Exception e) when (e is Win32Exception || e.IsRefusal())
        {
            return null;
        }
    }

    private static void KillTree(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e.IsOfEndedProgram())
        {
            // It has ended by itself, or its children have.
        }
    }

    private static void Feed(Process process, byte[]? input)
    {
        try
        {
            using var stream = process.StandardInput.BaseStream;
            stream.Write(input ?? []);
        }
        catch (IOException)
        {
            // The program ended before it had read all, which its exit code tells.
        }
    }

    /// <summary>Reads to the end, so that the program never waits, and keeps the beginning.</summary>
    private static Kept Keep(Stream stream, int most)
    {
        using var kept = new MemoryStream();
        var block = new byte[65536];
        var isCut = false;
        for (var read = stream.Read(block); read > 0; read = stream.Read(block))
        {
            var taken = (int)Math.Min(read, most - kept.Length);
            kept.Write(block, 0, taken);
            isCut |= taken < read;
        }

        return new(kept.ToArray(), isCut);
    }

    private static T Finished<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private readonly record struct Kept(byte[] Bytes, bool IsCut);
}

/// <param name="IsWhole">Whether the program ended well and all of its output is here.</param>
/// <param name="Complaint">The beginning of what it printed to its error output.</param>
internal sealed record HelperResult(bool IsWhole, byte[] Output, string Complaint)
{
    public static HelperResult NotStarted { get; } = new(IsWhole: false, [], "") { IsStarted = false };

    public bool IsStarted { get; private init; } = true;

    public bool IsTimeOver { get; init; }
}
