using System.CommandLine;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Text.Times;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Surveys;

namespace Youju.Cli.Tourism;

/// <summary>Prints the sheets of a satisfaction survey and counts what came back.</summary>
internal sealed class SurveyCommand
{
    private static readonly UsageExample[] Examples =
    [
        new(
            "youju survey 2025 游客满意度调查 --sheets 50 -o 问卷.docx",
            "印 50 份，一份一个编号；旁边的 问卷.csv 用来录入"
        ),
        new("youju survey 2025 游客满意度调查 --answers 问卷.csv", "录好了，汇总进台账，表作为佐证"),
    ];

    private readonly Argument<string> folder = new("DOSSIER")
    {
        HelpName = "档案文件夹",
        Description = "年度档案",
    };
    private readonly Argument<string> record = new("RECORD")
    {
        HelpName = "调查",
        Description = "“满意度调查”台账里的名称或编号",
    };
    private readonly Option<int> sheets = new("--sheets")
    {
        HelpName = "份数",
        Description = "印几份（通常 30 至 50 份）",
    };
    private readonly Option<string?> answers = CommandParameters.CreateWord(
        "--answers",
        "文件",
        "录入了答案的表"
    );
    private readonly Option<string?> form = CommandParameters.CreateWord(
        "--form",
        "调查表",
        "方案包里的哪一张，默认第一张"
    );
    private readonly Option<string?> address = CommandParameters.CreateWord(
        "--address",
        "网址",
        "在手机上填的网址，印在每份上"
    );
    private readonly Option<string?> output = CommandParameters.CreateOutput(
        "问卷写到哪个文件（docx），默认 问卷.docx"
    );

    public static Command CreateFor(Terminal terminal)
    {
        var asked = new SurveyCommand();
        var command = new ExampleCommand(
            "survey",
            "满意度调查：印带编号的问卷，按编号汇总收回的，写进台账",
            Examples
        )
        {
            asked.folder,
            asked.record,
            asked.sheets,
            asked.answers,
            asked.form,
            asked.address,
            asked.output,
        };
        command.SetAction(parse => asked.RunCommand(parse, terminal));
        return command;
    }

    private int RunCommand(ParseResult parse, Terminal terminal)
    {
        var (dossier, name, asked) = (parse.GetValue(folder)!, parse.GetValue(record)!, parse.GetValue(form));
        if (parse.GetValue(answers) is { } list)
            return CountAnswers(dossier, name, list, asked, terminal);
        var printed = HandOutSheets.PrintSheets(
            new(
                dossier,
                name,
                parse.GetValue(sheets),
                parse.GetValue(output) ?? "问卷.docx",
                ChinaTime.FindDay(terminal.ReadCurrentTime())
            )
            {
                Questionnaire = asked,
                Address = parse.GetValue(address),
            }
        );
        terminal.PrintLine($"已写出 {printed.Sheets} 和录入用的 {printed.List}。");
        return ExitCode.Clean;
    }

    private static int CountAnswers(
        string dossier,
        string record,
        string list,
        string? form,
        Terminal terminal
    )
    {
        var open = OpenDossier.FromFolder(dossier, pack: null);
        var (forms, problems) = HandOutSheets.ReadAnswers(open, list, form);
        foreach (var problem in problems)
            terminal.PrintWarning(problem);
        var count = TakeSurvey.TakeAnswers(
            new(dossier, record, forms, terminal.ReadCurrentTime(), Environment.UserName)
            {
                Questionnaire = form,
            }
        );
        terminal.PrintLine(SurveyWords.DescribeCount(count));
        terminal.PrintLine("已写进“满意度调查”，逐份的表登记为佐证。");
        return problems.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
