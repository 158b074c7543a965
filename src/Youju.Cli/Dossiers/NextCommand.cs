using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Cli.Wording;
using Youju.Domain.NextYear;
using Youju.Storage;
using Youju.UseCases.Dossiers;

namespace Youju.Cli.Dossiers;

/// <summary>Opens the next year of a dossier.</summary>
internal static class NextCommand
{
    private const int MostNamed = 12;

    public static Command CreateFor(Terminal terminal)
    {
        var folder = new Argument<string>("DOSSIER")
        {
            HelpName = "档案文件夹",
            Description = "上一年的年度档案；它一个字也不改",
        };
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "新档案文件夹",
            Description = "新档案放在哪里；不写时在旁边，名称里的年份加一",
        };
        var command = new ExampleCommand(
            "next",
            "接着上一年的档案新开下一年：没办完的申报、承诺的措施、项目、指标、上年的数带过去，旧文字标明是上年的",
            new UsageExample("youju next 2024年档案", "在旁边新开 2025年档案"),
            new UsageExample("youju next 2024年档案 -o 新的一年", "放到“新的一年”文件夹")
        )
        {
            folder,
            output,
        };
        command.SetAction(parse =>
        {
            var into = parse.GetValue(output) is { } named ? new DossierId(named) : (DossierId?)null;
            return TellOpened(
                OpenNextYear.OpenAfter(new(parse.GetValue(folder)!, into, terminal.ReadCurrentTime())),
                terminal
            );
        });
        return command;
    }

    private static int TellOpened(OpenNextYearResult opened, Terminal terminal)
    {
        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"新开{opened.Unit}{opened.Year}年度档案：{opened.Folder}。带过来的："
            )
        );
        foreach (var group in opened.Carried)
            terminal.PrintLine(DescribeGroup(group));
        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"有 {opened.Unconfirmed} 项要核对：youju confirm {opened.Folder}；上年的文字标作【上年：…】，改写之后才算今年的。"
            )
        );
        foreach (var register in opened.LeftRegisters)
            terminal.PrintWarning(
                $"现在的方案包没有台账“{register}”，它的记录没有带过来，仍在上一年的档案里。"
            );
        foreach (var warning in opened.Warnings)
            terminal.PrintWarning("上一年的档案：" + RemarkWording.DescribeRemark(warning));
        return ExitCode.Clean;
    }

    private static string DescribeGroup(CarriedGroup group) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"  {group.Label} {group.Names.Count} 条：{string.Join("、", group.Names.Take(MostNamed))}"
        ) + (group.Names.Count > MostNamed ? " 等" : "");
}
