using System.CommandLine;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.UseCases.Dossiers;

namespace Youju.Cli.Intakes;

/// <summary>Takes the last import of a dossier back.</summary>
internal static class UndoCommand
{
    public static Command CreateFor(Terminal terminal)
    {
        var folder = new Argument<string>("DOSSIER")
        {
            HelpName = "档案文件夹",
            Description = "年度档案所在的文件夹",
        };
        var command = new ExampleCommand(
            "undo",
            "撤销最近一次导入，档案恢复到导入之前",
            new UsageExample("youju undo 2024年档案", "撤销最近一次导入")
        )
        {
            folder,
        };
        command.SetAction(parse =>
        {
            terminal.PrintLine($"已撤销：{UndoStep.UndoLast(parse.GetValue(folder)!).Title}");
            return ExitCode.Clean;
        });
        return command;
    }
}
