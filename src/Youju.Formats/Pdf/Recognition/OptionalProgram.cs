using System.Diagnostics;
using Youju.Formats.Reading;

namespace Youju.Formats.Pdf.Recognition;

/// <summary>A program of the system that turns its input into its output.</summary>
internal sealed class OptionalProgram(string path)
{
    public static OptionalProgram? FindOnPath(string name)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries
        );
        var files = folders.Select(folder =>
            Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)
        );
        return files.Where(File.Exists).Select(file => new OptionalProgram(file)).FirstOrDefault();
    }

    /// <summary>What the program prints; empty where it fails.</summary>
    public byte[] RunProgram(
        IEnumerable<string> arguments,
        byte[]? input,
        TimeSpan time,
        CancellationToken cancel
    )
    {
        using var process = StartProcess(arguments);
        using var running = Leavings.TrackProgram(process);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(time);
        using var kill = limit.Token.Register(() => process.Kill(entireProcessTree: true));
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var feeder = new Thread(() => FeedInput(process, input)) { IsBackground = true };
        feeder.Start();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        feeder.Join();
        cancel.ThrowIfCancellationRequested();
        if (limit.IsCancellationRequested)
            throw UnreadableFileException.TooSlow(time);
        return process.ExitCode == 0 ? output.ToArray() : [];
    }

    private Process StartProcess(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(path)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        // Pages are read beside each other already; threads of the program's own would only contend.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        return Process.Start(start) ?? throw new InvalidOperationException($"{path} did not start.");
    }

    private static void FeedInput(Process process, byte[]? input)
    {
        try
        {
            if (input is not null)
                process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended before it had read all, which its exit code tells.
        }
    }
}
