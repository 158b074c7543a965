using System.ComponentModel;
using System.Diagnostics;

namespace Youju.Speed;

/// <summary>Runs other programs and tells how long they took.</summary>
internal static class Programs
{
    /// <param name="ProcessorMilliseconds">What the program cost, whatever else the machine was doing.</param>
    public sealed record Run(
        double Milliseconds,
        double ProcessorMilliseconds,
        long PeakMegabytes,
        string Output,
        bool IsWell
    );

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The program as <c>dotnet publish</c> leaves it.</summary>
    public static string Find(string name)
    {
        var program = Path.Combine(Root, "artifacts/publish/Youju.Cli/release", name);
        return File.Exists(program)
            ? program
            : throw new FileNotFoundException(
                "Publish it first: dotnet publish src/Youju.Cli -c Release",
                program
            );
    }

    public static async Task<string?> TryRunAsync(string program, params string[] arguments) =>
        (await TryTimeAsync(program, arguments))?.Output.Trim();

    /// <summary>Null where the program is not there or fails.</summary>
    public static async Task<Run?> TryTimeAsync(string program, params string[] arguments)
    {
        try
        {
            var run = await RunAsync(program, arguments);
            return run.IsWell ? run : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    public static async Task<Run> RunAsync(string program, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var (peak, cost) = (0L, 0.0);
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(5)))
        {
            process.Refresh();
            (peak, cost) = (Math.Max(peak, PeakOf(process)), Math.Max(cost, CostOf(process)));
        }

        await errors;
        return new(
            Stopwatch.GetElapsedTime(start).TotalMilliseconds,
            cost,
            peak >> 20,
            await output,
            process.ExitCode == 0
        );
    }

    private static double CostOf(Process process)
    {
        try
        {
            return process.TotalProcessorTime.TotalMilliseconds;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Youju.slnx")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new InvalidOperationException("The benches must run inside the repository.");
    }

    private static long PeakOf(Process process)
    {
        try
        {
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
