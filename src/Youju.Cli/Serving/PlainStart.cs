using System.Net;
using Youju.Cli.Terminals;
using Youju.Storage.Files;
using Youju.UseCases.Refusals;

namespace Youju.Cli.Serving;

/// <summary>The program started without a word, as a double-click does: it says what to do and opens the workbench.</summary>
internal static class PlainStart
{
    private const string Greeting = """
        有据：做绩效自评报告，也检查任何一份报告。
        正在打开工作台。打开以后：
          · 只想检查一份报告：点“体检”，把文件拖进页面；
          · 要做今年的报告：在首页新开一份档案，再把决算表、台账、上年报告逐个导入。
        这个窗口要一直开着；关掉窗口，或者按 Ctrl+C，工作台就停下，做过的都已保存。
        要用命令的：youju --help。

        """;

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(Terminal terminal, CancellationToken cancel)
    {
        terminal.PrintLine(Greeting);
        if (
            await new EntryNote(ServeCommand.DefaultFolder).FindRunningAsync(cancel).ConfigureAwait(false) is
            { } entry
        )
        {
            terminal.PrintLine($"工作台已经开着：{entry}");
            Browser.TryOpenPage(entry);
            return ExitCode.Clean;
        }

        var code = await ServeAsync(terminal, cancel).ConfigureAwait(false);
        if (code != ExitCode.Clean)
            WaitForReader(terminal);
        return code;
    }

    private static async Task<int> ServeAsync(Terminal terminal, CancellationToken cancel)
    {
        try
        {
            return await ServeAtAsync(ServeCommand.DefaultPort, terminal, cancel).ConfigureAwait(false);
        }
        catch (UsageException) when (!cancel.IsCancellationRequested)
        {
            // Another program has the usual port.
            return await TryAnyPortAsync(terminal, cancel).ConfigureAwait(false);
        }
        catch (DossierException wrong)
        {
            terminal.PrintWarning(wrong.Message);
            return ExitCode.Usage;
        }
    }

    private static async Task<int> TryAnyPortAsync(Terminal terminal, CancellationToken cancel)
    {
        try
        {
            return await ServeAtAsync(0, terminal, cancel).ConfigureAwait(false);
        }
        catch (Exception wrong) when (wrong is UsageException or DossierException)
        {
            terminal.PrintWarning(wrong.Message);
            return ExitCode.Usage;
        }
    }

    private static Task<int> ServeAtAsync(int port, Terminal terminal, CancellationToken cancel)
    {
        var place = new ServingPlace(ServeCommand.DefaultFolder, null, new(IPAddress.Loopback, port), null)
        {
            IsForPerson = true,
        };
        return WorkbenchProgram.RunAsync(place, terminal, cancel);
    }

    // A window that a double-click has opened closes with the program, and what it said would be gone.
    private static void WaitForReader(Terminal terminal)
    {
        if (!terminal.OutputIsScreen)
            return;
        terminal.PrintLine("按回车键关闭这个窗口。");
        terminal.Input.ReadByte();
    }
}
