using System.Text;

namespace Youju.Cli.Terminals;

/// <summary>What a command reads from and writes to.</summary>
/// <param name="Output">Results: they may be piped into a file, so they carry nothing else.</param>
/// <param name="Error">Remarks for the person at the keyboard.</param>
/// <param name="OutputIsScreen">Whether a person sees the output at once.</param>
public sealed record Terminal(
    Stream Input,
    Stream Output,
    TextWriter Error,
    bool OutputIsScreen,
    bool ErrorIsScreen
)
{
    /// <summary>What time it is, for what is recorded.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Terminal FromProcess()
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Utf8;
        return new(
            Console.OpenStandardInput(),
            Console.OpenStandardOutput(),
            new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" },
            !Console.IsOutputRedirected,
            !Console.IsErrorRedirected
        );
    }

    /// <summary>The present second, as people read it.</summary>
    public DateTimeOffset ReadCurrentTime()
    {
        var now = Clock.GetLocalNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
    }

    public void PrintText(string words)
    {
        var bytes = Utf8.GetBytes(words);
        Output.Write(bytes);
        Output.Flush();
    }

    public void PrintLine(string words) => PrintText(words + "\n");

    public void PrintWarning(string words) => Error.WriteLine(words);
}
