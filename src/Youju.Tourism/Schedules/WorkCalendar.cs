using System.Globalization;
using Youju.Packs.Definitions.Tourism;

namespace Youju.Tourism.Schedules;

/// <summary>Which days are worked: the week, the holidays, and the weekend days worked in their place.</summary>
/// <remarks>Of a year whose notice is not known, the week alone counts, and <see cref="IsYearKnown"/> says so.</remarks>
public sealed class WorkCalendar
{
    private readonly HashSet<DateOnly> off = [];
    private readonly HashSet<DateOnly> worked = [];
    private readonly HashSet<int> years = [];

    /// <param name="known">By the year as it is written: "2025".</param>
    public WorkCalendar(IReadOnlyDictionary<string, WorkYear> known)
    {
        foreach (var (year, days) in known)
        {
            years.Add(int.Parse(year, CultureInfo.InvariantCulture));
            worked.UnionWith(days.Worked);
            foreach (var holiday in days.Off)
            {
                for (var day = holiday.From; day <= holiday.To; day = day.AddDays(1))
                    off.Add(day);
            }
        }
    }

    public bool IsYearKnown(int year) => years.Contains(year);

    public bool IsWorkday(DateOnly day) =>
        worked.Contains(day)
        || (!off.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    /// <summary>The day that lies a number of working days away; the day itself is not counted.</summary>
    /// <param name="workdays">Below zero to go back.</param>
    public DateOnly AddWorkdays(DateOnly day, int workdays)
    {
        var step = Math.Sign(workdays);
        for (var left = Math.Abs(workdays); left > 0; )
        {
            day = day.AddDays(step);
            if (IsWorkday(day))
                left--;
        }

        return day;
    }

    /// <summary>The day itself where it is worked, or else the last worked day before it.</summary>
    public DateOnly FindWorkdayUpTo(DateOnly day)
    {
        while (!IsWorkday(day))
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>How many working days lie after the first day, up to and with the last.</summary>
    public int CountWorkdays(DateOnly first, DateOnly last) =>
        Enumerable
            .Range(1, Math.Max(0, last.DayNumber - first.DayNumber))
            .Count(days => IsWorkday(first.AddDays(days)));

    /// <summary>The years of a stretch whose notices are not known.</summary>
    public IReadOnlyList<int> ListUnknownYears(DateOnly first, DateOnly last) =>
        [.. Enumerable.Range(first.Year, last.Year - first.Year + 1).Where(year => !IsYearKnown(year))];
}
