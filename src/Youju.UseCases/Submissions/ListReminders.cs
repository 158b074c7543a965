using Youju.Domain.Submissions;
using Youju.Storage.Submissions;
using Youju.Text.Times;
using Youju.Tourism.Schedules;
using Youju.UseCases.People;

namespace Youju.UseCases.Submissions;

/// <summary>Something that is due, with the submission it is about.</summary>
/// <param name="DaysLeft">Until the day; below zero where it has passed.</param>
/// <param name="IsMine">Whether the side of the one who asks has it.</param>
public sealed record Reminder(KeptSubmission Kept, SubmissionDeadline Deadline, int DaysLeft, bool IsMine)
{
    /// <summary>Whether its day has passed.</summary>
    public bool IsOverdue => DaysLeft < 0;
}

/// <summary>催办: what is due about the submissions that somebody may read, and who has it.</summary>
public static class ListReminders
{
    /// <summary>Whatever has a day, the earliest first; of other units nothing.</summary>
    public static IReadOnlyList<Reminder> ListAll(QueueRequest request) =>
        [
            .. from unit in request
                .Store.ListSubmissions()
                .All.GroupBy(kept => ListForReview.ReadUnit(kept.Key))
            let units = request.FindUnits(unit.Key)
            where Access.Allows(request.Person, Right.ReadDossier, units)
            from kept in unit
            from reminder in ListOf(request, kept, side => IsHolder(request.Person, side, units))
            orderby reminder.DaysLeft, kept.Unit
            select reminder,
        ];

    /// <summary>What is due about one submission.</summary>
    /// <param name="isMine">Whether the one who asks stands on a side.</param>
    public static IReadOnlyList<Reminder> ListOf(
        QueueRequest request,
        KeptSubmission kept,
        Func<SubmissionSide, bool> isMine
    )
    {
        var today = ChinaTime.FindDay(request.Now);
        return
        [
            .. new SubmissionDeadlines(request.Rules, request.Calendar)
                .ListDeadlines(kept)
                .Select(deadline => new Reminder(
                    kept,
                    deadline,
                    deadline.Due.DayNumber - today.DayNumber,
                    isMine(deadline.Holder)
                )),
        ];
    }

    /// <summary>As a calendar that phones and mail programs take.</summary>
    /// <param name="name">How a side is called, with those who are on it.</param>
    public static string PrintCalendar(
        IEnumerable<Reminder> reminders,
        Func<Reminder, string> name,
        DateTimeOffset written
    ) =>
        TaskCalendar.PrintIcs(
            "报送和复核的期限",
            reminders.Select(reminder => new ScheduledTask(
                $"{reminder.Kept.Unit}{reminder.Kept.Year}年度 {reminder.Deadline.What}",
                reminder.Deadline.Due,
                $"由{name(reminder)}办"
            )),
            written
        );

    // Clerks and heads stand on the side of their unit.
    private static bool IsHolder(Person person, SubmissionSide side, IReadOnlyList<string> units) =>
        SubmissionRights.ListSides(person, ActKind.Answer, units).Contains(side);
}
