using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.UseCases.Dossiers;

namespace Youju.Cli.Dossiers;

/// <summary>Takes another copy of a dossier into this one and lists where the two differ.</summary>
internal static class MergeCommand
{
    public static Command CreateFor(Terminal terminal)
    {
        var folder = new Argument<string>("DOSSIER") { HelpName = "档案文件夹", Description = "留用的一份" };
        var other = new Argument<string>("OTHER")
        {
            HelpName = "另一份",
            Description = "另一人或另一个优盘上的同一档案",
        };
        var command = new ExampleCommand(
            "merge",
            "把同一档案的另一份并进来，一条记录也不丢，列出两边不一致的地方",
            new UsageExample("youju merge 2024年档案 优盘/2024年档案", "并入优盘上的一份")
        )
        {
            folder,
            other,
        };
        command.SetAction(parse => MergeCopies(parse.GetValue(folder)!, parse.GetValue(other)!, terminal));
        return command;
    }

    private static int MergeCopies(string folder, string other, Terminal terminal)
    {
        var result = MergeDossiers.MergeCopies(new(folder, other, terminal.ReadCurrentTime()));
        var merged = result.Merged;
        foreach (var conflict in merged.Conflicts)
            terminal.PrintLine(
                $"{conflict.Place}\n  本份：{conflict.Mine}\n  另一份：{conflict.Theirs}\n  处理：{conflict.Kept}"
            );
        foreach (var pair in merged.Duplicates)
            terminal.PrintLine(DuplicateText.DescribePair(pair, folder));
        var duplicates =
            merged.Duplicates.Count == 0
                ? ""
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"，{merged.Duplicates.Count} 对记录可能是同一件事，两条都留着"
                );
        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"已合并，{merged.Conflicts.Count} 处不一致{duplicates}。"
            )
        );
        return result.IsClean ? ExitCode.Clean : ExitCode.Findings;
    }
}
