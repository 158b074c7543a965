using System.CommandLine;
using Youju.Cli.Help;
using Youju.Formats.Reading;

namespace Youju.Cli.Dossiers;

/// <summary>Brings a file into a dossier; what the file is decides how.</summary>
internal static class ImportCommand
{
    private static readonly IReadOnlyList<IIntake> Intakes = [new LastReportIntake(TimeProvider.System)];

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { HelpName = "文件", Description = "要导入的文件" };
        var into = new Option<string>("--into") { HelpName = "档案文件夹", Description = "导入到哪个年度档案", Required = true };
        var year = new Option<int?>("--year") { HelpName = "年度", Description = "新开档案的年度；不写时是上年报告的年度加一" };
        var packs = new Option<string[]>("--pack") { HelpName = "方案包", Description = "新开档案用的方案包，可以写几次；不写时看报告标题和单位名称" };
        var command = new ExampleCommand(
            "import",
            "把文件里的数据导入年度档案，一次导入可以整步撤销",
            new Usage("youju import 决算表.xlsx --into 2024年档案", "导入决算表"),
            new Usage("youju import 2024年自评报告.docx --into 2025年档案", "用上年的报告开一份新档案")) { file, into, year, packs };
        command.SetAction(parse => Import(new(parse.GetValue(file)!, parse.GetValue(into)!) { Year = parse.GetValue(year), Packs = parse.GetValue(packs) ?? [] }, terminal));
        return command;
    }

    private static int Import(ImportSettings settings, Terminal terminal)
    {
        var file = SourceFile.Load(settings.File, ReadingLimits.Default);
        var kind = Signature.Recognise(file);
        var intake = Intakes.FirstOrDefault(intake => intake.CanTake(kind))
            ?? throw new UsageException($"不能导入“{file.Name}”。可以导入：{string.Join("；", Intakes.Select(intake => intake.Takes))}。");
        return intake.Take(file, kind, settings, terminal);
    }
}
