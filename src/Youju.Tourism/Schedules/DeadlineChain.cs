using System.Globalization;

namespace Youju.Tourism.Schedules;

/// <summary>One step that must be done before another can begin.</summary>
/// <param name="Days">How long it takes.</param>
/// <param name="Buffer">Days kept free behind it, for what comes back.</param>
/// <param name="IsWorking">Whether working days are meant.</param>
public sealed record DeadlineStep(string Label, int Days, int Buffer = 0, bool IsWorking = true);

/// <summary>When a step must begin and when it must be done.</summary>
/// <param name="Begin">The last day on which it can begin.</param>
/// <param name="Due">The last day on which it can be done; a working day.</param>
public sealed record StepDeadline(DeadlineStep Step, DateOnly Begin, DateOnly Due);

/// <summary>Counts steps back from the date that an upper level has set.</summary>
public static class DeadlineChain
{
    /// <param name="steps">In the order in which they are done.</param>
    /// <param name="final">The upper level's date.</param>
    /// <returns>In the order in which they are done.</returns>
    public static IReadOnlyList<StepDeadline> CountBack(
        WorkCalendar calendar,
        IReadOnlyList<DeadlineStep> steps,
        DateOnly final
    )
    {
        var deadlines = new List<StepDeadline>();
        var due = final;
        foreach (var step in steps.Reverse())
        {
            var done = calendar.FindWorkdayUpTo(GoBack(calendar, due, step.Buffer, step.IsWorking));
            var begin = GoBack(calendar, done, step.Days, step.IsWorking);
            deadlines.Add(new(step, begin, done));
            due = begin;
        }

        deadlines.Reverse();
        return deadlines;
    }

    /// <summary>Deadlines that have passed, in words.</summary>
    public static IEnumerable<string> FindMissed(IEnumerable<StepDeadline> deadlines, DateOnly today) =>
        deadlines
            .Where(deadline => deadline.Due < today)
            .Select(deadline =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"“{deadline.Step.Label}”最晚应在 {deadline.Due:yyyy-MM-dd} 办完，已经过了 {today.DayNumber - deadline.Due.DayNumber} 天。"
                )
            );

    private static DateOnly GoBack(WorkCalendar calendar, DateOnly day, int days, bool isWorking) =>
        isWorking ? calendar.AddWorkdays(day, -days) : day.AddDays(-days);
}
