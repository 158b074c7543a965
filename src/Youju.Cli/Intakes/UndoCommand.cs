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
        var hand = new Option<bool>("--hand")
        {
            Description = "只撤回最近一步之后的手工修改（没有经过命令改的文件）",
        };
        var command = new ExampleCommand(
            "undo",
            "撤销最近一次导入，档案恢复到导入之前",
            new UsageExample("youju undo 2024年档案", "撤销最近一次导入"),
            new UsageExample("youju undo 2024年档案 --hand", "撤回没有经过命令的手工修改")
        )
        {
            folder,
            hand,
        };
        command.SetAction(parse =>
        {
            if (parse.GetValue(hand))
                return UndoHandChanges(parse.GetValue(folder)!, terminal);
            terminal.PrintLine($"已撤销：{UndoStep.UndoLast(parse.GetValue(folder)!).Title}");
            return ExitCode.Clean;
        });
        return command;
    }

    private static int UndoHandChanges(string folder, Terminal terminal)
    {
        var undone = UndoStep.UndoHandChanges(folder, terminal.ReadCurrentTime());
        terminal.PrintLine(
            undone.Count == 0 ? "没有手工修改，档案没有变。" : $"已撤回手工修改：{string.Join("、", undone)}"
        );
        return ExitCode.Clean;
    }
}
