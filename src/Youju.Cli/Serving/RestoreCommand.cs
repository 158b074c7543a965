using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Database.Copies;
using Youju.UseCases.Refusals;

namespace Youju.Cli.Serving;

/// <summary>Puts a copy of a workbench's data into their place.</summary>
internal static class RestoreCommand
{
    public static Command CreateFor(Terminal terminal)
    {
        var copy = new Argument<string>("COPY")
        {
            HelpName = "备份文件夹",
            Description = "某一次备份的文件夹，里面有 youju.db",
        };
        var data = new Option<string>("--data")
        {
            HelpName = "文件夹",
            Description = "工作台的数据文件夹；不写时是用户的数据文件夹",
            DefaultValueFactory = _ => ServeCommand.DefaultFolder,
        };
        var command = new ExampleCommand(
            "restore",
            "用一份备份换下工作台现在的数据；现在的留在旁边",
            new UsageExample("youju restore \"E:\\有据备份\\2026-11-28 0930\"", "恢复到那一天")
        )
        {
            copy,
            data,
        };
        command.SetAction(
            (parse, cancel) =>
                RestoreAsync(
                    Path.GetFullPath(parse.GetValue(copy)!),
                    Path.GetFullPath(parse.GetValue(data)!),
                    terminal,
                    cancel
                )
        );
        return command;
    }

    private static async Task<int> RestoreAsync(
        string copy,
        string data,
        Terminal terminal,
        CancellationToken cancel
    )
    {
        if (await new EntryNote(data).FindRunningAsync(cancel).ConfigureAwait(false) is not null)
            throw new UsageException(
                "工作台正开着。请先停下它（关掉它的窗口，或在窗口里按 Ctrl+C），再恢复。"
            );
        var result = DataCopy.Restore(copy, data, terminal.ReadCurrentTime());
        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"已恢复到 {data}，换下的数据在其中的“恢复前 …”文件夹里。核对日志 {result.Steps} 步，{DescribeFaults(result.Faults.Count)}。"
            )
        );
        foreach (var fault in result.Faults)
            terminal.PrintLine($"  {fault}");
        return result.Faults.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private static string DescribeFaults(int count) =>
        count == 0 ? "全部相符" : string.Create(CultureInfo.InvariantCulture, $"{count} 处不符");
}
