using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Text.Times;
using Youju.UseCases.TradePapers;

namespace Youju.Cli.Tourism;

/// <summary>Writes the papers of the trade from a dossier.</summary>
internal sealed class PaperCommand
{
    private static readonly UsageExample[] Examples =
    [
        new(
            "youju paper 2025 单体调查表 某某古镇 -o 调查表.docx",
            "一个单体的调查表；不写名称的，全部写进一个文件夹"
        ),
        new("youju paper 2025 项目单 某某营地 -o 项目单.pdf", "一个项目一张，带地图和照片"),
        new(
            "youju paper 2025 申报材料 某某景区 --table 评分表.xlsx -o 申报",
            "一个文件夹：目录、申报表、评分表、编号的佐证"
        ),
    ];

    private readonly Argument<string> folder = new("DOSSIER")
    {
        HelpName = "档案文件夹",
        Description = "年度档案",
    };
    private readonly Argument<string> kind = new("KIND")
    {
        HelpName = "种类",
        Description = string.Join("、", WriteTradePaper.Kinds),
    };
    private readonly Argument<string?> record = new("RECORD")
    {
        HelpName = "记录",
        Description = "名称或编号",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<string?> table = CommandParameters.CreateWord(
        "--table",
        "评分表",
        "申报材料连同的评分表"
    );
    private readonly Option<string?> output = CommandParameters.CreateOutput(
        "写到哪个文件（docx、pdf、svg）或文件夹，默认是种类的名称"
    );

    public static Command CreateFor(Terminal terminal)
    {
        var asked = new PaperCommand();
        var command = new ExampleCommand(
            "paper",
            "写行业的文书：单体调查表、实际资料表、普查报告、项目单、进度曲线、申报材料、评审汇总表",
            Examples
        )
        {
            asked.folder,
            asked.kind,
            asked.record,
            asked.table,
            asked.output,
        };
        command.SetAction(parse => asked.RunCommand(parse, terminal));
        return command;
    }

    private int RunCommand(ParseResult parse, Terminal terminal)
    {
        var asked = parse.GetValue(kind)!;
        var result = WriteTradePaper.WritePaper(
            new(
                parse.GetValue(folder)!,
                asked,
                parse.GetValue(record),
                parse.GetValue(output) ?? NameOutput(asked, parse.GetValue(record)),
                ChinaTime.FindDay(terminal.ReadCurrentTime())
            )
            {
                Table = parse.GetValue(table),
            }
        );
        terminal.PrintLine(
            result.Paths is [var only]
                ? $"已写出 {only}。"
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"已写出 {result.Paths.Count} 个文件，在 {Path.GetDirectoryName(result.Paths[0])}。"
                )
        );
        foreach (var lack in result.Lacking)
            terminal.PrintWarning("缺：" + lack);
        return result.Lacking.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private static string NameOutput(string kind, string? record) =>
        kind == WriteTradePaper.Application || (kind == WriteTradePaper.UnitForm && record is null)
            ? kind
            : $"{kind}.docx";
}
