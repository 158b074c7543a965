namespace Youju.Domain.Monitoring;

/// <summary>双监控: which rates a place wants by which day, and how warnings are answered.</summary>
/// <remarks>docs/domain/calendar.md#in-year-monitoring</remarks>
public sealed record MonitoringRules
{
    private const decimal Whole = 100;
    private const int MonthsOfYear = 12;

    /// <summary>Least rates by the days from which they hold; empty where the pace of the year is the rule.</summary>
    public IReadOnlyList<LeastRate> Rates { get; init; } = [];

    /// <summary>How many points behind the pace of the year are amber, and red.</summary>
    public PaceMargins Pace { get; init; } = new(Amber: 10, Red: 20);

    /// <summary>How many points the progress of targets and of spending may lie apart.</summary>
    public decimal Spread { get; init; } = 10;

    /// <summary>Within how many working days a warning is answered.</summary>
    public int ReplyWorkdays { get; init; } = 10;

    /// <summary>At the ends of which months one looks, where no rates say it.</summary>
    public IReadOnlyList<int> Months { get; init; } = [7, 10];

    /// <summary>The kinds of reasons, by key.</summary>
    public IReadOnlyDictionary<string, string> Reasons { get; init; } = new Dictionary<string, string>();

    /// <summary>What a unit may answer, by key: go on, adjust, cancel.</summary>
    public IReadOnlyDictionary<string, string> Replies { get; init; } = new Dictionary<string, string>();

    /// <summary>The days of a year on which one looks.</summary>
    public IReadOnlyList<DateOnly> ListDays(int year) =>
        Rates.Count > 0
            ? [.. Rates.Select(rate => rate.FindDay(year)).Order()]
            :
            [
                .. Months
                    .Where(month => month is >= 1 and <= MonthsOfYear)
                    .Select(month => FindMonthEnd(year, month))
                    .Order(),
            ];

    /// <summary>The least rate in percent that is green on a day; null where nothing is asked yet.</summary>
    public decimal? FindNeeded(DateOnly day, int year)
    {
        if (day.Year > year)
            return Whole;
        if (Rates.Count > 0)
            return Rates.Where(rate => rate.FindDay(year) <= day).MaxBy(rate => rate.FindDay(year))?.AtLeast;
        var days = DateTime.IsLeapYear(year) ? 366 : 365;
        return day.Year < year ? null : Math.Max(0, (Whole * day.DayOfYear / days) - Pace.Amber);
    }

    /// <summary>The light of a rate, in percent, on a day.</summary>
    public Light JudgeRate(decimal rate, DateOnly day, int year) =>
        FindNeeded(day, year) is not { } needed || rate >= needed ? Light.Green
        : rate >= needed - Math.Max(0, Pace.Red - Pace.Amber) ? Light.Amber
        : Light.Red;

    private static DateOnly FindMonthEnd(int year, int month) =>
        new(year, month, DateTime.DaysInMonth(year, month));
}

/// <summary>A rate that must be reached by a day of the year.</summary>
/// <param name="AtLeast">In percent.</param>
public sealed record LeastRate(int Month, decimal AtLeast)
{
    /// <summary>The day of that month; its last where it has fewer.</summary>
    public int Day { get; init; } = 31;

    public DateOnly FindDay(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
}

/// <summary>How many points behind the pace of the year are amber, and how many red.</summary>
public sealed record PaceMargins(decimal Amber, decimal Red);

/// <summary>How it stands with a rate, as traffic lights say it.</summary>
public enum Light
{
    /// <summary>No value of that day is known.</summary>
    Unknown,

    Green,
    Amber,
    Red,
}
