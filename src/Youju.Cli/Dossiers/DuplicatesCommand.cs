using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

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
            new UsageExample("youju duplicates 2024年档案", "看有没有重复登记的"),
            new UsageExample(
                "youju duplicates 2024年档案 --same events/e1 events/events-0002",
                "是同一件事，只算一遍"
            ),
            new UsageExample("youju duplicates 2024年档案 --different events/e1 events/e2", "是两件事，都算")
        )
        {
            folder,
            same,
            different,
        };
        command.SetAction(parse =>
            ListOrDecide(
                parse.GetValue(folder)!,
                parse.GetValue(same) ?? [],
                parse.GetValue(different) ?? [],
                terminal
            )
        );
        return command;
    }

    private static int ListOrDecide(string folder, string[] same, string[] different, Terminal terminal)
    {
        if (same.Length + different.Length == 0)
            return PrintDuplicates(folder, terminal);
        if (same.Length > 0 && different.Length > 0)
            throw new UsageException("--same 和 --different 一次只能写一个。");
        var isSame = same.Length > 0;
        var pair = isSame ? same : different;
        var result = ResolveDuplicate.DecidePair(
            new(folder, pair[0], pair[1], isSame, terminal.ReadCurrentTime())
        );
        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"已记下：{result.Decision}。还有 {result.Left} 对要看。"
            )
        );
        return ExitCode.Clean;
    }

    private static int PrintDuplicates(string folder, Terminal terminal)
    {
        var pairs = ResolveDuplicate.ListPairs(folder);
        foreach (var pair in pairs)
            terminal.PrintLine(DuplicateText.DescribePair(pair, folder));
        terminal.PrintLine(
            pairs.Count == 0
                ? "没有像是重复登记的记录。"
                : string.Create(CultureInfo.InvariantCulture, $"共 {pairs.Count} 对。")
        );
        return ExitCode.Clean;
    }
}
