using System.Globalization;
using Youju.Domain.Monitoring;
using Youju.Domain.Registers;
using Youju.Packs.Definitions.Years;
using Youju.Tourism.Schedules;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Years;

/// <summary>Reckons the days on which the steps of a unit's year are due (docs/domain/calendar.md).</summary>
public static class ReckonCalendar
{
    /// <summary>The steps of the packs, those that are done last, the earliest day first.</summary>
    public static IReadOnlyList<ReckonedStep> ListSteps(OpenDossier open, DateOnly today)
    {
        var calendar = open.Pack.Calendar;
        var reckoner = new Reckoner(calendar, open.Dossier.Notes, open.Dossier.Year, new(open.Pack.Workdays));
        return
        [
            .. calendar
                .Steps.Select(step => reckoner.ReckonStep(step.Key, step.Value, today))
                .OrderBy(step => step.Wait is StepWait.Done or StepWait.DoneLate)
                .ThenBy(step => step.Due ?? DateOnly.MaxValue),
        ];
    }

    /// <summary>What is not done yet, as a calendar that phones and mail programs take.</summary>
    public static string PrintCalendar(
        OpenDossier open,
        IEnumerable<ReckonedStep> steps,
        DateTimeOffset written
    ) =>
        TaskCalendar.PrintIcs(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{open.Dossier.Unit.Name}{open.Dossier.Year}年度日程"
            ),
            from step in steps
            where step is { Done: null, DoBy: not null }
            select new ScheduledTask(step.Step.Label, step.DoBy!.Value, step.Ground),
            written
        );

    private sealed record Reckoner(CalendarSource Calendar, YearNotes Notes, int Year, WorkCalendar Work)
    {
        public ReckonedStep ReckonStep(string key, CalendarStep step, DateOnly today)
        {
            var due = FindDue(step);
            var done = FindNoted(key);
            var days = due is { } day ? day.DayNumber - today.DayNumber : 0;
            return new(key, step, due, DescribeGround(step), done, days, JudgeWait(due, done, days))
            {
                DoBy = due is { } last ? Work.FindWorkdayUpTo(last) : null,
            };
        }

        private DateOnly? FindNoted(string key) => Notes.Dates.TryGetValue(key, out var noted) ? noted : null;

        private DateOnly? FindDue(CalendarStep step)
        {
            if (step.Month is { } month)
                return FindDayOf(Year + step.YearsLater, month, step.Day);
            if (FindNoted(step.After!) is not { } start)
                return null;
            var due = start.AddDays(step.Days);
            return step.Workdays == 0 ? due : Work.AddWorkdays(due, step.Workdays);
        }

        private StepWait JudgeWait(DateOnly? due, DateOnly? done, int days) =>
            done is not null
                ? done > due
                    ? StepWait.DoneLate
                    : StepWait.Done
                : due is null
                    ? StepWait.Open
                    : days < 0
                        ? StepWait.Overdue
                        : days <= Calendar.RemindDays
                            ? StepWait.Due
                            : StepWait.Ahead;

        private string DescribeGround(CalendarStep step)
        {
            if (step.After is not { } after)
                return step.Basis ?? "通常的日子，以当地通知为准";
            var label = Calendar.Dates.GetValueOrDefault(after)?.Label ?? Calendar.Steps[after].Label;
            var span = step.Workdays > 0 ? $"{step.Workdays} 个工作日" : $"{step.Days} 日";
            var from = FindNoted(after) is { } start
                ? $"{label}（{DateText.FormatDay(start, Year)}）后 {span}"
                : $"{label}后 {span}，还没有写{label}的日期";
            return step.Basis is null ? from : $"{from}；{step.Basis}";
        }

        private static DateOnly FindDayOf(int year, int month, int day) =>
            new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
    }
}
