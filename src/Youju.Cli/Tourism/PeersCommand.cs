using System.CommandLine;
using System.Globalization;
using System.Text;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.UseCases.Peers;

namespace Youju.Cli.Tourism;

/// <summary>Lays the indicators of other units' reports beside each other.</summary>
internal sealed class PeersCommand
{
    private const int MostPrinted = 30;

    private static readonly UsageExample[] Examples =
    [
        new("youju peers 各县自评 --own 我的自评.docx -o 同类.xlsx", "同样的指标各是多少，本单位在哪里"),
    ];

    private readonly Argument<string> folder = new("FOLDER")
    {
        HelpName = "报告文件夹",
        Description = "别处公开的自评报告",
    };
    private readonly Option<string?> own = CommandParameters.CreateWord("--own", "报告", "本单位的报告");
    private readonly Option<int> least = new("--least")
    {
        HelpName = "份数",
        Description = "至少几份说到才列，默认 3",
        DefaultValueFactory = _ => 3,
    };
    private readonly Option<string?> pack = CommandParameters.CreateWord(
        "--pack",
        "方案包",
        "不写时各按各的提纲选"
    );
    private readonly Option<string?> output = CommandParameters.CreateOutput("写到哪个文件（xlsx、csv）");

    public static Command CreateFor(Terminal terminal)
    {
        var asked = new PeersCommand();
        var command = new ExampleCommand(
            "peers",
            "别处公开的自评报告逐份检查，列出同样的指标各是多少、人均、位次",
            Examples
        )
        {
            asked.folder,
            asked.own,
            asked.least,
            asked.pack,
            asked.output,
        };
        command.SetAction((parse, cancel) => Task.FromResult(asked.RunCommand(parse, terminal, cancel)));
        return command;
    }

    private int RunCommand(ParseResult parse, Terminal terminal, CancellationToken cancel)
    {
        var request = new ComparePeersRequest(
            parse.GetValue(folder)!,
            parse.GetValue(own),
            parse.GetValue(output)
        )
        {
            Least = Math.Max(1, parse.GetValue(least)),
            Pack = parse.GetValue(pack),
        };
        return PrintResult(ComparePeers.ReadFolder(request, terminal.Clock, cancel), terminal);
    }

    private static int PrintResult(ComparePeersResult result, Terminal terminal)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"读了 {result.Reports.Count} 份报告，{result.Indicators.Count} 个指标有足够的份数。\n"
        );
        foreach (var indicator in result.Indicators.Take(MostPrinted))
            text.Append(DescribeIndicator(indicator)).Append('\n');
        if (result.Indicators.Count > MostPrinted)
            text.Append(
                CultureInfo.InvariantCulture,
                $"还有 {result.Indicators.Count - MostPrinted} 个，用 -o 写到文件里看。\n"
            );
        terminal.PrintText(text.ToString());
        if (result.Path is { } path)
            terminal.PrintLine($"已写出 {path}。");
        foreach (var wrong in result.Unreadable)
            terminal.PrintWarning(wrong);
        return result.Unreadable.Count == 0 ? ExitCode.Clean : ExitCode.Unreadable;
    }

    private static string DescribeIndicator(PeerIndicator indicator)
    {
        var words = indicator.Own is { } mine
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"，本单位 {mine.Value:0.##}（第 {mine.Place}/{mine.Count}）"
            )
            : "";
        return string.Create(
                CultureInfo.InvariantCulture,
                $"  {indicator.Name}（{indicator.Unit}，n={indicator.Values.Count(value => !value.Report.IsOwn)}）："
                    + $"{indicator.FindQuantile(0):0.##} 至 {indicator.FindQuantile(1):0.##}，"
                    + $"中位 {indicator.FindQuantile(0.5m):0.##}"
            ) + words;
    }
}
