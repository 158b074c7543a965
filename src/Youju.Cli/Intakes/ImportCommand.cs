using System.CommandLine;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Cli.Wording;
using Youju.Domain.Findings;
using Youju.Domain.Remarks;
using Youju.UseCases.Imports;

namespace Youju.Cli.Intakes;

/// <summary>Brings a file into a dossier; what the file is decides how.</summary>
internal static class ImportCommand
{
    public static Command CreateFor(Terminal terminal)
    {
        var options = new ImportOptions();
        var command = new ExampleCommand(
            "import",
            "把文件里的数据导入年度档案，一次导入可以整步撤销",
            new UsageExample("youju import 决算表.xlsx --into 2024年档案", "导入决算表"),
            new UsageExample(
                "youju import 绩效目标表.xlsx --into 2024年档案",
                "导入绩效指标：自己的填报表、公布的绩效目标表或自评表"
            ),
            new UsageExample(
                "youju import 推文.xls --into 2024年档案 --set 账号=云溪文旅",
                "导入公众号后台导出的表"
            ),
            new UsageExample(
                "youju import 批复.pdf --into 2024年档案 --evidence --for 节会活动/樱花节",
                "登记一份佐证，证明台账里的一条记录"
            ),
            new UsageExample(
                "youju import 2024年资料 --into 2025年档案",
                "导入一个文件夹：上年报告、表格和照片"
            ),
            new UsageExample("youju import 2024年自评报告.docx --into 2025年档案", "用上年的报告开一份新档案")
        );
        options.AddToCommand(command);
        command.SetAction(parse =>
        {
            var at = terminal.ReadCurrentTime();
            var inputs = options.ReadFilePaths(parse).Select(file => options.ReadSettings(parse, file, at));
            var result = ImportFile.ImportAll(new([.. inputs]), remark => PrintRemark(remark, terminal));
            return result.IsComplete ? ExitCode.Clean : ExitCode.Findings;
        });
        return command;
    }

    // What was done is a result; what is to be looked at is for the person at the keyboard.
    private static void PrintRemark(Remark remark, Terminal terminal)
    {
        var words =
            (remark.Place is { } file ? $"{file.Subject}：" : "") + RemarkWording.DescribeRemark(remark);
        if (remark.Severity == Severity.Info)
            terminal.PrintLine(words);
        else
            terminal.PrintWarning(words);
    }
}
