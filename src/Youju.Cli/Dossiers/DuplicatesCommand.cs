using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Domain.Dossiers;
using Youju.Text.Yaml;

namespace Youju.Cli.Dossiers;

/// <summary>Lists records that probably are one and count twice, or keeps what the clerk decides of two of them.</summary>
internal sealed class DuplicatesCommand
{
    private readonly Argument<string> folder = new("DOSSIER")
    {
        HelpName = "档案文件夹",
        Description = "年度档案所在的文件夹",
    };
    private readonly Option<string[]> same = CreatePairOption(
        "--same",
        "这两条是同一件事：留前一条，补上它没填的，后一条撤销"
    );
    private readonly Option<string[]> different = CreatePairOption(
        "--different",
        "这两条是两件事：都算，以后不再问"
    );

    public static Command CreateFor(Terminal terminal) => new DuplicatesCommand().BuildCommand(terminal);

    private static Option<string[]> CreatePairOption(string name, string description) =>
        new(name)
        {
            HelpName = "台账/编号",
            Description = description,
            Arity = new(2, 2),
            AllowMultipleArgumentsPerToken = true,
        };

    private ExampleCommand BuildCommand(Terminal terminal)
    {
        var command = new ExampleCommand(
            "duplicates",
            "列出可能是同一件事、算了两遍的记录，或说明其中两条是不是",
            new Usage("youju duplicates 2024年档案", "看有没有重复登记的"),
            new Usage(
                "youju duplicates 2024年档案 --same events/e1 events/events-0002",
                "是同一件事，只算一遍"
            ),
            new Usage("youju duplicates 2024年档案 --different events/e1 events/e2", "是两件事，都算")
        )
        {
            folder,
            same,
            different,
        };
        command.SetAction(parse =>
            DossierEdit.RepeatOnConflict(() =>
                ListOrDecide(
                    parse.GetValue(folder)!,
                    parse.GetValue(same) ?? [],
                    parse.GetValue(different) ?? [],
                    terminal
                )
            )
        );
        return command;
    }

    private static int ListOrDecide(string folder, string[] same, string[] different, Terminal terminal)
    {
        var open = OpenDossier.FromFolder(folder, pack: null);
        var dossier = open.Dossier;
        if (same.Length > 0 && different.Length > 0)
            throw new UsageException("--same 和 --different 一次只能写一个。");
        if (same.Length + different.Length == 0)
            return PrintDuplicates(dossier, folder, terminal);
        var (isSame, (register, first, second)) = (
            same.Length > 0,
            ParseRecordPair(dossier, same.Length > 0 ? same : different)
        );
        var said = isSame ? $"“{second}”就是“{first}”" : $"“{first}”和“{second}”是两件事";
        var decision = new DuplicateDecision(dossier, terminal.ReadCurrentTime(), $"核对重复：{said}");
        var decided = isSame
            ? decision.DeclareSame(register, first, second)
            : decision.DeclareDifferent(new(register, first, second));
        DossierEdit.SaveChange(
            folder,
            open.Seen,
            new(decided, new($"核对重复 {said}", terminal.ReadCurrentTime()))
        );
        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"已记下：{said}。还有 {decided.LikelyDuplicates.Count} 对要看。"
            )
        );
        return ExitCode.Clean;
    }

    private static int PrintDuplicates(Dossier dossier, string folder, Terminal terminal)
    {
        var pairs = dossier.LikelyDuplicates;
        foreach (var pair in pairs)
            terminal.PrintLine(DuplicateText.DescribePair(pair, folder));
        terminal.PrintLine(
            pairs.Count == 0
                ? "没有像是重复登记的记录。"
                : string.Create(CultureInfo.InvariantCulture, $"共 {pairs.Count} 对。")
        );
        return ExitCode.Clean;
    }

    private static (string Register, string First, string Second) ParseRecordPair(
        Dossier dossier,
        string[] asked
    )
    {
        var (first, second) = (FindRecord(dossier, asked[0]), FindRecord(dossier, asked[1]));
        return first.Register == second.Register && first.Id != second.Id
            ? (first.Register, first.Id, second.Id)
            : throw new UsageException("要写同一本台账里的两条不同的记录。");
    }

    private static (string Register, string Id) FindRecord(Dossier dossier, string asked)
    {
        if (
            asked.Split('/', 2) is not [var key, var id]
            || !dossier.Registers.TryGetValue(key, out var register)
        )
            throw new UsageException(
                $"没有台账记录“{asked}”，应写成 台账/编号，如 events/e1。{StrictYaml.SuggestWords(asked.Split('/')[0], [.. dossier.Registers.Keys])}"
            );
        var known = register
            .Records.Values.Where(record => !record.Current.IsWithdrawn)
            .Select(record => record.Id)
            .ToList();
        return known.Contains(id)
            ? (key, id)
            : throw new UsageException(
                $"台账“{register.Definition.Label}”没有记录“{id}”，或者它已经撤销。{StrictYaml.SuggestWords(id, known)}"
            );
    }
}
