using System.Text;
using Youju.Domain.Registers;
using Youju.Storage;
using Youju.Tourism.Schedules;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Outputs;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tourism;

/// <summary>A dossier whose stages are to be listed by the day on which they are due.</summary>
/// <param name="Output">Where the calendar goes; null for nowhere.</param>
public sealed record ListDueStagesRequest(
    DossierId Folder,
    DateOnly Today,
    string? Output,
    DateTimeOffset Written
);

/// <summary>Something planned that has not been done.</summary>
/// <param name="Record">节会活动许可“示例环湖骑行赛”</param>
/// <param name="Step">许可</param>
/// <param name="Days">Until then; below zero where the day has passed.</param>
/// <param name="Workdays">Working days among them; none where the day has passed.</param>
public sealed record DueStage(
    RegisterDefinition Register,
    string RecordId,
    string Record,
    string Step,
    DateOnly Due,
    int Days,
    int Workdays
);

/// <summary>What is due, and what the rules of the registers find red or amber.</summary>
/// <param name="UnknownYears">Years of which no notice of days off is known: counted by the week alone.</param>
public sealed record ListDueStagesResult(
    IReadOnlyList<DueStage> Stages,
    IReadOnlyList<string> Signals,
    IReadOnlyList<int> UnknownYears,
    string? Path
);

/// <summary>Lists the planned days of a dossier's records that have no actual day yet.</summary>
public static class ListDueStages
{
    private const string PlannedPart = "-planned";

    /// <exception cref="UsageException">The folder is no dossier.</exception>
    public static ListDueStagesResult ListStages(ListDueStagesRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var found = FindStages(open, request.Today);
        return request.Output is not { } output
            ? found
            : found with
            {
                Path = ResultFile.WriteResult(output, stream =>
                    stream.Write(Encoding.UTF8.GetBytes(PrintCalendar(open, found, request.Written)))
                ),
            };
    }

    /// <summary>What is due in a dossier that is open.</summary>
    public static ListDueStagesResult FindStages(OpenDossier open, DateOnly today)
    {
        var calendar = new WorkCalendar(open.Pack.Workdays);
        var stages = open
            .Dossier.Registers.Values.SelectMany(FindPlans)
            .Select(plan => CreateStage(plan, calendar, today))
            .OrderBy(stage => stage.Due)
            .ThenBy(stage => stage.Record, StringComparer.Ordinal)
            .ToList();
        var last = stages.Select(stage => stage.Due).Append(today).Max();
        return new(
            stages,
            [.. open.DescribeSignals(today).Select(notice => notice.Words)],
            calendar.ListUnknownYears(today, last),
            Path: null
        );
    }

    /// <summary>What is due as a calendar that phones and mail programs take.</summary>
    public static string PrintCalendar(OpenDossier open, ListDueStagesResult found, DateTimeOffset written) =>
        TaskCalendar.PrintIcs(
            $"{open.Dossier.Unit.Name}到期的事",
            found.Stages.Select(stage => new ScheduledTask($"{stage.Record}：{stage.Step}", stage.Due)),
            written
        );

    // What the stages plan, and what rules of the register say must follow.
    private static IEnumerable<PlannedDay> FindPlans(Register register)
    {
        var definition = register.Definition;
        var pairs = definition
            .Stages.Select(stage => new DayPair(
                $"{stage.Key}{PlannedPart}",
                $"{stage.Key}-actual",
                stage.Label,
                0,
                []
            ))
            .Concat(
                definition
                    .Rules.Where(rule => rule.Kind == RuleKind.Late)
                    .Where(rule => !rule.Field!.EndsWith(PlannedPart, StringComparison.Ordinal))
                    .Select(rule => new DayPair(
                        rule.Field!,
                        rule.Against!,
                        definition.FindField(rule.Against!)!.Label,
                        (int)rule.Limit,
                        rule.Where
                    ))
            )
            .Where(pair => definition.FindField(pair.Planned) is not null)
            .ToList();
        return from record in register.Records.Values
            where !record.Current.IsWithdrawn
            from pair in pairs
            where pair.Where.All(filter => filter.MatchesVersion(record.Current))
            where record.Current[pair.Actual] is null
            let planned = DateRangeValue.FromFieldValue(record.Current[pair.Planned])
            where planned is not null
            select new PlannedDay(definition, record, pair.Label, planned.Last.AddDays(pair.Days));
    }

    private static DueStage CreateStage(PlannedDay plan, WorkCalendar calendar, DateOnly today) =>
        new(
            plan.Register,
            plan.Record.Id,
            plan.Register.FormatNameWithLabel(plan.Record.Id, plan.Record.Current),
            plan.Label,
            plan.Due,
            plan.Due.DayNumber - today.DayNumber,
            calendar.CountWorkdays(today, plan.Due)
        );

    /// <param name="Days">Added to the planned day.</param>
    private sealed record DayPair(
        string Planned,
        string Actual,
        string Label,
        int Days,
        IReadOnlyList<FieldFilter> Where
    );

    private sealed record PlannedDay(RegisterDefinition Register, Record Record, string Label, DateOnly Due);
}
