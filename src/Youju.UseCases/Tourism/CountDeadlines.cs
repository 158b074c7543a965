using System.Text;
using Youju.Packs.Library;
using Youju.Tourism.Schedules;
using Youju.UseCases.Outputs;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tourism;

/// <summary>A date from which things to do are counted back.</summary>
/// <param name="Final">An upper level's date, or the first day of an event.</param>
/// <param name="Steps">In their order: 报材料=5+2, five working days and two to spare; 公示=7日 counts all days.</param>
/// <param name="Persons">How many are expected in one session of an event; null for no event.</param>
/// <param name="Output">Where the calendar goes; null for nowhere.</param>
/// <param name="Written">When it is written.</param>
public sealed record CountDeadlinesRequest(
    DateOnly Final,
    IReadOnlyList<string> Steps,
    int? Persons,
    string? Output,
    DateTimeOffset Written
)
{
    public IReadOnlyList<string> Packs { get; init; } = ["tourism"];
}

/// <summary>When what must be done.</summary>
/// <param name="Steps">In their order: 报材料=5+2, five working days and two to spare; 公示=7日 counts all days.</param>
/// <param name="Permit">Null where no event was named.</param>
/// <param name="UnknownYears">Years of which no notice of days off is known: counted by the week alone.</param>
public sealed record CountDeadlinesResult(
    IReadOnlyList<StepDeadline> Steps,
    PermitPlan? Permit,
    IReadOnlyList<int> UnknownYears,
    string? Path
);

/// <summary>Counts back from a date in working days, and lists what an event of a size needs before it.</summary>
public static class CountDeadlines
{
    private const int MostDays = 1000;

    /// <exception cref="UsageException">A step is not understood.</exception>
    public static CountDeadlinesResult CountBack(CountDeadlinesRequest request)
    {
        if (request.Steps.Count == 0 && request.Persons is null)
            throw new UsageException("请写要倒排的步骤，如 报材料=5+2，或用 --persons 写明每场预计多少人。");
        if (request.Persons < 0)
            throw new UsageException("--persons 应是 0 以上的人数。");
        var pack = PackLibrary.LoadPack(request.Packs);
        var calendar = new WorkCalendar(pack.Workdays);
        var steps = DeadlineChain.CountBack(calendar, [.. request.Steps.Select(ParseStep)], request.Final);
        var permit = request.Persons is { } persons
            ? PermitPlan.CountBack(pack.Permits.Values, calendar, persons, request.Final)
            : null;
        var first = steps
            .Select(step => step.Begin)
            .Concat(permit?.Deadlines.Select(task => task.Due) ?? [])
            .Append(request.Final)
            .Min();
        return new(
            steps,
            permit,
            calendar.ListUnknownYears(first, request.Final),
            WriteCalendar(request, steps, permit)
        );
    }

    private static string? WriteCalendar(
        CountDeadlinesRequest request,
        IReadOnlyList<StepDeadline> steps,
        PermitPlan? permit
    )
    {
        if (request.Output is not { } output)
            return null;
        var tasks = steps
            .Select(step => new ScheduledTask(
                step.Step.Label,
                step.Due,
                $"最晚 {step.Begin:yyyy-MM-dd} 开始"
            ))
            .Concat(
                permit?.Deadlines.Select(task => new ScheduledTask(
                    task.Label,
                    task.Due,
                    permit.Checklist!.Title
                )) ?? []
            );
        var ics = TaskCalendar.PrintIcs("倒排的日子", tasks.OrderBy(task => task.Due), request.Written);
        return ResultFile.WriteResult(output, stream => stream.Write(Encoding.UTF8.GetBytes(ics)));
    }

    private static DeadlineStep ParseStep(string written)
    {
        var at = written.LastIndexOfAny(['=', '＝']);
        var spans = at > 0 ? written[(at + 1)..].Split(['+', '＋']) : [];
        var isCalendar = spans.Length > 0 && spans[0].EndsWith('日');
        if (
            spans.Length is 1 or 2
            && ParseDays(spans[0].TrimEnd('日')) is { } days
            && ParseDays(spans.ElementAtOrDefault(1) ?? "0") is { } buffer
        )
            return new(written[..at].Trim(), days, buffer, !isCalendar);
        throw new UsageException(
            $"看不懂步骤“{written}”。请写成 名称=天数，或 名称=天数+余地，如 报材料=5+2（工作日）；按日历天数算的写 公示=7日。"
        );
    }

    private static int? ParseDays(string written) =>
        int.TryParse(
            written.Trim(),
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out var days
        )
        && days <= MostDays
            ? days
            : null;
}
