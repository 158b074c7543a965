using System.CommandLine;
using Youju.Cli.Checks;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Domain.Findings;
using Youju.UseCases.Checks;
using Youju.UseCases.Refusals;

namespace Youju.Cli.Commands;

/// <summary>Checks reports.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string[]> files = CommandParameters.CreateFilesArgument(
        "文件或文件夹",
        "要检查的报告；文件夹连同其下各层；- 表示标准输入"
    );

    private readonly Option<string?> pack = new("--pack")
    {
        Description = "方案包的编号或文件夹；不写时按报告标题选择",
        HelpName = "方案包",
    };

    private readonly Option<int?> year = CommandParameters.CreateNumberOption(
        "--year",
        "年度",
        "报告的年度；不写时取自标题",
        1990,
        2100
    );
    private readonly Option<string?> against = new("--against")
    {
        Description = "上年的报告，用来对照",
        HelpName = "文件",
    };
    private readonly Option<string?> dossier = new("--dossier")
    {
        Description = "年度档案；报告里的数与它的账、台账、目标对照，不符的列为问题",
        HelpName = "档案文件夹",
    };
    private readonly Option<string> format = CommandParameters.CreateChoiceOption(
        "--format",
        OutputFormat.Text,
        "结果的形式，默认 text",
        OutputFormat.Names
    );
    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = "结果写到哪里；检查多个文件时是文件夹",
        HelpName = "文件或文件夹",
    };
    private readonly Option<string> failOn = CommandParameters.CreateChoiceOption(
        "--fail-on",
        "error",
        "出现哪一级问题时退出码为 1，默认 error",
        "error",
        "warning"
    );
    private readonly Option<int?> jobs = CommandParameters.CreateNumberOption(
        "--jobs",
        "个数",
        "同时检查几个文件，默认等于处理器个数",
        1,
        256
    );
    private readonly Option<string?> suppress = new("--suppress")
    {
        Description = "例外清单：已说明理由、不再提示的问题",
        HelpName = "文件",
    };

    private readonly Option<bool> repair = new("--repair")
    {
        Description = "把能确定地改的问题改在副本里（只限 docx，用 -o 写明副本），逐处列出；原文件不动",
    };

    private readonly Option<bool> showPersonal = new("--show-personal")
    {
        Description = "结果中照录身份号码、手机号码、银行卡号、电子邮箱；不写时遮去中间几位",
    };

    public static Command CreateFor(Terminal terminal) => new CheckCommand().BuildCommand(terminal);

    private ExampleCommand BuildCommand(Terminal terminal)
    {
        var command = new ExampleCommand(
            "check",
            "检查报告（docx、doc、wps、rtf、odt、pdf、html、txt、md、xls、xlsx）",
            new UsageExample("youju check 报告.docx", "把问题列在屏幕上"),
            new UsageExample("youju check 报告.docx --format html -o 结果.html", "生成一个可点击的网页"),
            new UsageExample("youju check 报告.docx --format docx -o 批注.docx", "在原文件上加批注"),
            new UsageExample(
                "youju check 报告文件夹 --format html -o 结果",
                "逐个检查，汇总在 结果/summary.csv"
            ),
            new UsageExample("youju check 报告.docx --dossier 2024年档案", "同时与档案对照"),
            new UsageExample(
                "youju check 报告.docx --repair -o 改过.docx",
                "序号、括号、残留标记等改在副本里，逐处列出"
            ),
            new UsageExample("youju check 报告.pdf --fail-on warning", "有警告时退出码也为 1")
        )
        {
            files,
            pack,
            year,
            against,
            dossier,
            format,
            output,
            failOn,
            jobs,
            suppress,
            repair,
            showPersonal,
        };
        command.SetAction((parse, cancel) => Task.Run(() => RunCheck(parse, terminal, cancel), cancel));
        return command;
    }

    private int RunCheck(ParseResult parse, Terminal terminal, CancellationToken cancel)
    {
        var paths = parse.GetValue(files)!;
        var settings = ReadSettings(parse);
        var inputs = Inputs.FindInputFiles(paths, settings.Output, terminal.PrintWarning);
        if (inputs.Count == 0)
            throw new UsageException(DescribeNothingFound(paths[0], settings.Output));
        var isSingle = paths is [var only] && !Directory.Exists(only);
        if (parse.GetValue(repair))
            return isSingle
                ? RepairedCopy.WriteCopy(inputs[0], settings, terminal, cancel)
                : throw new UsageException("--repair 一次改一份报告，请写明是哪一份。");
        if (isSingle)
            return SingleCheck.CheckOneFile(inputs[0], settings, terminal, cancel);
        if (settings.Output is null && settings.Format != OutputFormat.Text)
            throw new UsageException("检查多个文件时，请用 -o 指定存放结果的文件夹。");
        return FolderCheck.CheckAllFiles(inputs, settings, terminal, cancel);
    }

    // What lies where results go is taken for results of an earlier run.
    private static string DescribeNothingFound(string path, string? output) =>
        Inputs.LiesAmongResults(path, output)
            ? $"“{path}”就在存放结果的文件夹里，那里的文件算作以前的结果，不检查。请用 -o 另写一个文件夹。"
            : $"“{path}”里没有可以检查的文件。请核对路径。";

    private CheckSettings ReadSettings(ParseResult parse) =>
        new(
            parse.GetValue(pack),
            parse.GetValue(year),
            parse.GetValue(against),
            parse.GetValue(format)!,
            parse.GetValue(output),
            parse.GetValue(failOn) == "warning" ? Severity.Warning : Severity.Error,
            parse.GetValue(jobs) ?? Environment.ProcessorCount,
            parse.GetValue(suppress)
        )
        {
            Dossier = parse.GetValue(dossier),
            ShowsPersonalData = parse.GetValue(showPersonal),
        };
}
