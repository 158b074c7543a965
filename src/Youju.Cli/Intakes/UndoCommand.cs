using System.CommandLine;
using Youju.Cli.Dossiers;
using Youju.Cli.Help;
using Youju.Storage.Files;

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
            new Usage("youju undo 2024年档案", "撤销最近一次导入")
        )
        {
            folder,
        };
        command.SetAction(parse => UndoLastStep(parse.GetValue(folder)!, terminal));
        return command;
    }

    private static int UndoLastStep(string folder, Terminal terminal)
    {
        try
        {
            terminal.PrintLine($"已撤销：{DossierEdit.UndoLastStep(folder).Title}");
            return ExitCode.Clean;
        }
        catch (DossierException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }
}
