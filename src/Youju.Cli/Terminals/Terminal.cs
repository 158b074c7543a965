using System.Text;
using Youju.Storage.Files;
using Youju.Text.Words;

namespace Youju.Cli.Terminals;

/// <summary>
/// What a command reads from and writes to: the one place that writes to a screen, where foreign words
/// do nothing but stand there.
/// </summary>
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
            new StandardChannel(OpenIfOpen(0, Console.OpenStandardInput), "标准输入"),
            new StandardChannel(OpenIfOpen(1, Console.OpenStandardOutput), "标准输出"),
            OpenIfOpen(2, Console.OpenStandardError) is { } error
                ? new StreamWriter(error, Utf8) { AutoFlush = true, NewLine = "\n" }
                : TextWriter.Null,
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
        var bytes = Utf8.GetBytes(OutputIsScreen ? VisibleText.ShowControls(words) : words);
        Output.Write(bytes);
        Output.Flush();
    }

    public void PrintLine(string words) => PrintText(words + "\n");

    public void PrintWarning(string words) =>
        WriteToError((ErrorIsScreen ? VisibleText.ShowControls(words) : words) + Error.NewLine);

    /// <summary>Writes to the screen what moves about on it; words of ours only.</summary>
    public void PrintProgress(string words) => WriteToError(words);

    // Where remarks cannot be told there is nowhere to tell that; the result and the exit code still hold.
    private void WriteToError(string words)
    {
        try
        {
            Error.Write(words);
        }
        catch (IOException)
        {
            return;
        }
    }

    private static Stream? OpenIfOpen(int number, Func<Stream> open) =>
        StandardStream.IsOpen(number) ? open() : null;
}
