using System.CommandLine;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Formats.Reading;
using Youju.UseCases.Imports;
using Youju.UseCases.Refusals;

namespace Youju.Cli.Intakes;

/// <summary>Brings a file into a dossier; what the file is decides how.</summary>
internal static class ImportCommand
{
    private static readonly WorkbookIntake Workbooks = new();
    private static readonly LastReportIntake Reports = new();
    private static readonly EvidenceIntake Pictures = new();
    private static readonly IReadOnlyList<IIntake> Intakes = [Workbooks, Reports, Pictures];

    public static Command CreateFor(Terminal terminal)
    {
        var options = new ImportOptions();
        var command = new ExampleCommand(
            "import",
            "把文件里的数据导入年度档案，一次导入可以整步撤销",
            new Usage("youju import 决算表.xlsx --into 2024年档案", "导入决算表"),
            new Usage(
                "youju import 绩效目标表.xlsx --into 2024年档案",
                "导入绩效指标：自己的填报表、公布的绩效目标表或自评表"
            ),
            new Usage(
                "youju import 推文.xls --into 2024年档案 --set 账号=云溪文旅",
                "导入公众号后台导出的表"
            ),
            new Usage(
                "youju import 批复.pdf --into 2024年档案 --evidence --for 节会活动/樱花节",
                "登记一份佐证，证明台账里的一条记录"
            ),
            new Usage("youju import 2024年资料 --into 2025年档案", "导入一个文件夹：上年报告、表格和照片"),
            new Usage("youju import 2024年自评报告.docx --into 2025年档案", "用上年的报告开一份新档案")
        );
        options.AddToCommand(command);
        command.SetAction(parse =>
            ImportRequested(
                [.. options.ReadFilePaths(parse).Select(file => options.ReadSettings(parse, file))],
                terminal
            )
        );
        return command;
    }

    private static int ImportRequested(IReadOnlyList<ImportSettings> all, Terminal terminal)
    {
        var (folders, files) = (
            all.Where(one => Directory.Exists(one.File)).ToList(),
            all.Where(one => !Directory.Exists(one.File)).ToList()
        );
        var codes = folders.Select(one =>
            new FolderIntake(Workbooks, Reports, Pictures, one, terminal).ImportFolder()
        );
        if (files.Count == 0)
            return codes.Max();
        return files[0].IsEvidence
            ? codes
                .Append(
                    EvidenceIntake.ImportFrom(
                        [.. files.Select(one => new EvidencePath(one.File))],
                        files[0],
                        terminal
                    )
                )
                .Max()
            : codes.Concat(files.Select(one => ImportRequested(one, terminal))).Max();
    }

    private static int ImportRequested(ImportSettings settings, Terminal terminal)
    {
        var file = SourceFile.LoadFromPath(settings.File, ReadingLimits.RowByRow);
        var kind = Signature.RecogniseKind(file);
        var intake = Intakes.FirstOrDefault(intake => intake.CanImport(kind))
            ?? throw new UsageException(
                $"不能导入“{file.Name}”。可以导入：{string.Join("；", Intakes.Select(intake => intake.AcceptedFiles))}。"
            );
        return intake.ImportFrom(file, kind, settings, terminal);
    }
}
