using System.CommandLine;
using System.Text;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Domain.Comparisons;
using Youju.Formats.Comparisons;
using Youju.UseCases.Comparisons;
using Youju.UseCases.Outputs;

namespace Youju.Cli.Checks;

/// <summary>Holds any two reports against each other.</summary>
internal sealed class CompareCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Html = "html";

    private readonly Argument<string> left = new("LEFT")
    {
        HelpName = "甲",
        Description = "一份报告；- 表示标准输入",
    };
    private readonly Argument<string> right = new("RIGHT") { HelpName = "乙", Description = "另一份报告" };
    private readonly Option<string?> pack = new("--pack")
    {
        Description = "方案包的编号或文件夹；不写时按各自的提纲选",
        HelpName = "方案包",
    };
    private readonly Option<string> format = CommandParameters.CreateChoiceOption(
        "--format",
        Text,
        "结果的形式，默认 text",
        Text,
        Json,
        Html
    );
    private readonly Option<string?> output = CommandParameters.CreateOutput("结果写到哪个文件");
    private readonly Option<bool> showPersonal = new("--show-personal")
    {
        Description = "结果中照录身份号码、手机号码、银行卡号、电子邮箱",
    };

    public static Command CreateFor(Terminal terminal) => new CompareCommand().BuildCommand(terminal);

    private ExampleCommand BuildCommand(Terminal terminal)
    {
        var command = new ExampleCommand(
            "compare",
            "对比任意两份报告（两年的、两个单位的、一份的两个版本）：数字按意思对，写明增减；章节和句子哪些同、变、新、去",
            new UsageExample("youju compare 2023年自评.docx 2024年自评.docx", "列出全部差异"),
            new UsageExample("youju compare 初稿.docx 定稿.pdf --format html -o 对比.html", "做成网页"),
            new UsageExample("youju compare 甲.docx 乙.docx --format json", "给程序")
        )
        {
            left,
            right,
            pack,
            format,
            output,
            showPersonal,
        };
        command.SetAction(
            (parse, cancel) => Task.Run(() => PrintComparison(parse, terminal, cancel), cancel)
        );
        return command;
    }

    private int PrintComparison(ParseResult parse, Terminal terminal, CancellationToken cancel)
    {
        string[] inputs = [parse.GetValue(left)!, parse.GetValue(right)!];
        var comparison = CompareReports.CompareFiles(
            new(
                Inputs.LoadSource(inputs[0], terminal),
                Inputs.LoadSource(inputs[1], terminal),
                parse.GetValue(pack),
                parse.GetValue(showPersonal)
            ),
            cancel
        );
        var result = FormatResult(comparison, parse.GetValue(format)!);
        if (parse.GetValue(output) is { } path)
            terminal.PrintWarning(
                $"已写入 {ResultFile.WriteResult(path, stream => stream.Write(Encoding.UTF8.GetBytes(result)), inputs)}"
            );
        else
            terminal.PrintText(result);
        return comparison.IsSame ? ExitCode.Clean : ExitCode.Findings;
    }

    private static string FormatResult(ReportComparison comparison, string format)
    {
        if (format != Html)
            return format == Json
                ? ComparisonJson.WriteToString(comparison)
                : ComparisonText.DescribeComparison(comparison);
        using var page = new MemoryStream();
        ComparisonPage.WritePage(comparison, page);
        return Encoding.UTF8.GetString(page.ToArray());
    }
}
