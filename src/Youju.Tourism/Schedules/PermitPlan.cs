using Youju.Packs.Definitions.Marks;
using Youju.Packs.Definitions.Tourism;

namespace Youju.Tourism.Schedules;

/// <summary>One thing to do before an event, and by when.</summary>
/// <param name="Due">A working day.</param>
public sealed record PermitDeadline(string Label, DateOnly Due, NoticeMark Mark);

/// <summary>What an event of a size needs before its first day.</summary>
/// <param name="Checklist">Null where none is needed for so few persons.</param>
public sealed record PermitPlan(PermitChecklist? Checklist, IReadOnlyList<PermitDeadline> Deadlines)
{
    /// <param name="persons">As many as are expected in one session.</param>
    /// <param name="first">The event's first day.</param>
    public static PermitPlan CountBack(
        IEnumerable<PermitChecklist> checklists,
        WorkCalendar calendar,
        int persons,
        DateOnly first
    )
    {
        var checklist = checklists.FirstOrDefault(list =>
            persons >= list.Persons && (list.Below is not { } end || persons < end)
        );
        return checklist is null
            ? new(null, [])
            : new(
                checklist,
                [
                    .. checklist
                        .Tasks.OrderByDescending(task => task.Before)
                        .Select(task => CreateDeadline(calendar, task, first)),
                ]
            );
    }

    // Offices take papers on working days only, so a day off moves it forward, never towards the event.
    private static PermitDeadline CreateDeadline(WorkCalendar calendar, PermitTask task, DateOnly first)
    {
        var due = task.Working ? calendar.AddWorkdays(first, -task.Before) : first.AddDays(-task.Before);
        return new(task.Label, calendar.FindWorkdayUpTo(due), task.Mark);
    }
}
