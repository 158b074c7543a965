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

    public HelperResult RunProgram(
        IEnumerable<string> arguments,
        byte[]? input,
        TimeSpan time,
        CancellationToken cancel
    )
    {
        var start = new ProcessStartInfo(path);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        // Pages are read beside each other already; threads of the program's own would only contend.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        return HelperProcess.RunHelper(start, input, time, cancel);
    }
}
