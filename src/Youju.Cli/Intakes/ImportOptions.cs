using System.CommandLine;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Import.Requests;
using Youju.UseCases.Imports;
using Youju.UseCases.Refusals;

namespace Youju.Cli.Intakes;

/// <summary>What can be said of an import on the command line.</summary>
internal sealed class ImportOptions
{
    private readonly Argument<string[]> files = new("FILE")
    {
        HelpName = "文件",
        Description = "要导入的文件或文件夹，可以写几个",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<string> into = new("--into")
    {
        HelpName = "档案文件夹",
        Description = "导入到哪个年度档案",
        Required = true,
    };
    private readonly Option<string?> register = new("--register")
    {
        HelpName = "台账",
        Description = "工作簿是哪个台账，绩效指标写 targets；表头看得出来的不必写",
    };
    private readonly Option<string[]> map = new("--map")
    {
        HelpName = "列=字段",
        Description = "写明一列是哪个字段，如 --map 花费=财政支出:万元；会记在档案里，下次不必再写",
    };
    private readonly Option<string[]> set = new("--set")
    {
        HelpName = "字段=值",
        Description = "整张表都一样的值，如 --set 账号=云溪文旅",
    };
    private readonly Option<string?> unit = new("--unit")
    {
        HelpName = "单位",
        Description = "没有写单位的决算、预算表以什么为单位：元、千元、万元",
    };
    private readonly Option<DateOnly?> asOf = DayOption.CreateDay(
        "--as-of",
        "执行数截至哪一天；表上、文件名里写了的不必写"
    );
    private readonly Option<string?> output = CommandParameters.CreateOutput(
        "未导入的行写到哪里；默认在原文件旁边"
    );
    private readonly Option<int?> year = new("--year")
    {
        HelpName = "年度",
        Description = "新开档案的年度；不写时是上年报告的年度加一",
    };
    private readonly Option<string[]> packs = new("--pack")
    {
        HelpName = "方案包",
        Description = "新开档案用的方案包，可以写几次；不写时看报告标题和单位名称",
    };

    private readonly Option<bool> preview = new("--dry-run")
    {
        Description = "只看会导入什么、什么没有去处，一个字也不写",
    };
    private readonly Option<bool> evidence = new("--evidence")
    {
        Description = "作为佐证登记：红头文件、批复、合同、照片等原件",
    };
    private readonly Option<string[]> proves = new("--for")
    {
        HelpName = "数据项",
        Description =
            "佐证证明什么，可以写几次：台账记录 events/编号，账目 ledger/编号，指标 targets.编号，数据项 staff.posts",
    };
    private readonly Option<string?> note = new("--note")
    {
        HelpName = "说明",
        Description = "佐证说明了什么，用自己的话写",
    };

    public void AddToCommand(Command command)
    {
        command.Add(files);
        foreach (
            var option in (Option[])
                [into, evidence, proves, note, register, map, set, unit, asOf, output, year, packs, preview]
        )
            command.Add(option);
    }

    public IReadOnlyList<string> ReadFilePaths(ParseResult parse) => parse.GetValue(files)!;

    public ImportSettings ReadSettings(ParseResult parse, string file, DateTimeOffset at) =>
        new(file, parse.GetValue(into)!)
        {
            At = at,
            IsEvidence =
                parse.GetValue(evidence)
                || parse.GetValue(proves) is { Length: > 0 }
                || parse.GetValue(note) is not null,
            Proves = parse.GetValue(proves) ?? [],
            Note = parse.GetValue(note),
            Register = parse.GetValue(register),
            Maps = [.. (parse.GetValue(map) ?? []).Select(text => ParseColumnMap(map.Name, "列=字段", text))],
            Constants =
            [
                .. (parse.GetValue(set) ?? []).Select(text => ParseColumnMap(set.Name, "字段=值", text)),
            ],
            Unit = parse.GetValue(unit),
            AsOf = parse.GetValue(asOf),
            Output = parse.GetValue(output),
            IsPreview = parse.GetValue(preview),
            Year = parse.GetValue(year),
            Packs = parse.GetValue(packs) ?? [],
        };

    private static ColumnMap ParseColumnMap(string option, string form, string text) =>
        ColumnMap.Parse(text) ?? throw new UsageException($"{option} 后面要写“{form}”，现为“{text}”。");
}
