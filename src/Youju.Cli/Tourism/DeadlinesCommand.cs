using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Packs.Definitions.Marks;
using Youju.Text.Times;
using Youju.UseCases.Tourism;

namespace Youju.Cli.Tourism;

/// <summary>Counts back from a date in working days.</summary>
internal static class DeadlinesCommand
{
    private static readonly UsageExample[] Examples =
    [
        new("youju deadlines 2025-05-30 村里报材料=5+1 区级审核=3+2", "申报截止前倒排"),
        new("youju deadlines 2025-04-05 --persons 2000 -o 樱花节.ics", "2000 人一场的活动要提前办什么"),
        new("youju deadlines samples/yunxi-work --today 2025-11-15", "台账各阶段到期的事和亮灯的记录"),
    ];

    public static Command CreateFor(Terminal terminal)
    {
        var date = CreateDate();
        var steps = CreateSteps();
        var persons = CreatePersons();
        var today = CommandParameters.CreateWord("--today", "日期", "从哪天看档案里到期的事，默认今天");
        var output = CommandParameters.CreateOutput("写成日历（ics），手机和邮箱能导入");
        var command = CreateBare(date, steps, persons, today, output);
        command.SetAction(parse =>
            CountOrList(
                parse.GetValue(date)!,
                CreateRequest(parse.GetValue(steps) ?? [], parse.GetValue(persons), parse.GetValue(output)),
                parse.GetValue(today)
            )
        );
        return command;

        CountDeadlinesRequest CreateRequest(IReadOnlyList<string> steps, int? persons, string? output) =>
            new(default, steps, persons, output, terminal.ReadCurrentTime());

        int CountOrList(string asked, CountDeadlinesRequest request, string? day) =>
            Directory.Exists(asked)
                ? DueStagesText.PrintStages(
                    ListDueStages.ListStages(
                        CreateDossierRequest(asked, day, request.Output, request.Written)
                    ),
                    terminal
                )
                : PrintResult(
                    CountDeadlines.CountBack(
                        request with
                        {
                            Final = WrittenOptions.ParseDay(asked, "日期")!.Value,
                        }
                    ),
                    terminal
                );
    }

    private static ExampleCommand CreateBare(
        Argument<string> date,
        Argument<string[]> steps,
        params Option[] options
    )
    {
        var command = new ExampleCommand(
            "deadlines",
            "从一个日期往前倒排：各步骤最晚哪天开始、哪天办完，活动要提前办什么",
            Examples
        )
        {
            date,
            steps,
        };
        foreach (var option in options)
            command.Add(option);
        return command;
    }

    private static ListDueStagesRequest CreateDossierRequest(
        string folder,
        string? today,
        string? output,
        DateTimeOffset now
    ) => new(folder, WrittenOptions.ParseDay(today, "--today") ?? ChinaTime.FindDay(now), output, now);

    private static Argument<string> CreateDate() =>
        new("DATE")
        {
            HelpName = "日期或档案",
            Description = "上级要求的日期，或活动的第一天；写档案文件夹，列出台账里计划了还没有办的",
        };

    private static Argument<string[]> CreateSteps() =>
        new("STEPS")
        {
            HelpName = "步骤",
            Description =
                "按先后写，如 报材料=5+2：要 5 个工作日，留 2 个工作日的余地；公示=7日 按日历天数算",
            Arity = ArgumentArity.ZeroOrMore,
        };

    private static Option<int?> CreatePersons() =>
        new("--persons")
        {
            HelpName = "人数",
            Description = "活动每场预计多少人：列出要办的许可和各自的最后一天",
        };

    private static int PrintResult(CountDeadlinesResult result, Terminal terminal)
    {
        foreach (var year in result.UnknownYears)
            terminal.PrintWarning(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"没有 {year} 年的放假安排，只按星期算；通知下来以后请再排一次。"
                )
            );
        foreach (var step in result.Steps)
            terminal.PrintLine(
                $"{step.Step.Label}：最晚 {PrintDay(step.Begin)} 开始，{PrintDay(step.Due)} 办完"
            );
        if (result.Permit is { } permit)
            terminal.PrintText(DescribePermit(permit));
        if (result.Path is { } path)
            terminal.PrintLine($"已写出 {path}。");
        return ExitCode.Clean;
    }

    private static string DescribePermit(Youju.Tourism.Schedules.PermitPlan permit) =>
        permit.Checklist is not { } checklist
            ? "人数没有到要办大型群众性活动安全许可的规模。\n"
            : $"{checklist.Title}，向{checklist.By}办（{checklist.Source}）：\n"
                + string.Concat(
                    permit.Deadlines.Select(task =>
                        $"  {PrintDay(task.Due)} 以前：{task.Label}{(task.Mark == NoticeMark.Known ? " [K]" : "")}\n"
                    )
                )
                + "时间、地点、规模改了要重新办。\n";

    private static string PrintDay(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        + " 星期"
        + "日一二三四五六"[(int)day.DayOfWeek];
}
