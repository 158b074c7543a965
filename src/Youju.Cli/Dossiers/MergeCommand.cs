using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Domain.Dossiers;
using Youju.Storage;
using Youju.Storage.Steps;

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
        command.SetAction(parse =>
            DossierEdit.RepeatOnConflict(() =>
                MergeDossiers(parse.GetValue(folder)!, parse.GetValue(other)!, terminal)
            )
        );
        return command;
    }

    private static int MergeDossiers(string folder, string other, Terminal terminal)
    {
        var open = OpenDossier.FromFolder(folder, pack: null);
        var (mine, theirs) = (open.Dossier, OpenDossier.FromFolder(other, pack: null).Dossier);
        if (mine.Unit.Name != theirs.Unit.Name || mine.Year != theirs.Year)
            throw new UsageException(
                $"不是同一档案：一份是“{mine.Unit.Name}”{mine.Year}年，另一份是“{theirs.Unit.Name}”{theirs.Year}年。"
            );

        var merged = DossierMerge.MergeDossiers(mine, theirs);
        var note = new StepNote(
            $"合并 {Path.GetFileName(Path.GetFullPath(other))}",
            terminal.ReadCurrentTime()
        );
        DossierEdit.SaveChange(
            folder,
            open.Seen,
            new(merged.Dossier, note)
            {
                Originals = DossierFolder.CollectOriginals(other, merged.Dossier),
                OtherFolder = other,
            }
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
}
