using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Domain.Dossiers;
using Youju.Storage;
using Youju.Storage.Steps;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

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
            new Usage("youju merge 2024年档案 优盘/2024年档案", "并入优盘上的一份")
        )
        {
            folder,
            other,
        };
        command.SetAction(parse => MergeDossiers(parse.GetValue(folder)!, parse.GetValue(other)!, terminal));
        return command;
    }

    private static int MergeDossiers(string folder, string other, Terminal terminal)
    {
        var (mine, theirs) = (
            OpenDossier.FromFolder(folder, pack: null).Dossier,
            OpenDossier.FromFolder(other, pack: null).Dossier
        );
        if (!mine.IsCopyOf(theirs))
            throw new UsageException(
                $"不是同一档案：一份是“{mine.Unit.Name}”{mine.Year}年，"
                    + $"另一份是“{theirs.Unit.Name}”{theirs.Year}年。{ExplainIds(mine, theirs)}"
            );

        var merged = DossierMerge.MergeDossiers(mine, theirs);
        DossierFolder.CopyMissingEvidence(folder, other, merged.Dossier);
        DossierSteps.WriteAsStep(
            folder,
            merged.Dossier,
            new($"合并 {Path.GetFileName(Path.GetFullPath(other))}", terminal.ReadCurrentTime()),
            other
        );
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
        return merged.Conflicts.Count + merged.Duplicates.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    // One name with two ids is one unit that was given an id twice, or two units of one name.
    private static string ExplainIds(Dossier mine, Dossier theirs) =>
        mine.Unit.Name == theirs.Unit.Name && mine.Unit.Id != theirs.Unit.Id
            ? $"两份的单位编号（unit.id）不同：{mine.Unit.Identity} 和 {theirs.Unit.Identity}；"
                + $"确是同一单位的，改成同一编号。"
            : "";
}
