using System.CommandLine;
using Youju.Cli.Help;
using Youju.Formats.Reading;

namespace Youju.Cli.Dossiers;

/// <summary>Brings a file into a dossier; what the file is decides how.</summary>
internal static class ImportCommand
{
    private static readonly IReadOnlyList<IIntake> Intakes = [];

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { HelpName = "文件", Description = "要导入的文件" };
        var into = new Option<string>("--into") { HelpName = "档案文件夹", Description = "导入到哪个年度档案", Required = true };
        var command = new ExampleCommand(
            "import",
            "把文件里的数据导入年度档案，一次导入可以整步撤销",
            new Usage("youju import 决算表.xlsx --into 2024年档案", "导入决算表")) { file, into };
        command.SetAction(parse => Import(new(parse.GetValue(file)!, parse.GetValue(into)!), terminal));
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
