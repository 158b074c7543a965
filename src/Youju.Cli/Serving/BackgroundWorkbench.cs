using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Youju.Cli.Serving;

/// <summary>A workbench that goes on when the command that started it has ended; left alone, it ends by itself.</summary>
internal static class BackgroundWorkbench
{
    /// <summary>How long it waits for somebody.</summary>
    public const int IdleMinutes = 15;

    /// <summary>Starts it with the sample dossier; null where it does not start.</summary>
    public static Process? StartSample(string folder)
    {
        var program = Checks.ReaderProgram.LocateProgram();
        var start = new ProcessStartInfo(program.FileName)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] words =
        [
            .. program.Arguments.SkipLast(1),
            ServeCommand.Name,
            ServeCommand.SampleOption,
            "--data",
            folder,
            "--address",
            "127.0.0.1:0",
            "--idle",
            IdleMinutes.ToString(CultureInfo.InvariantCulture),
        ];
        foreach (var word in words)
            start.ArgumentList.Add(word);
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
