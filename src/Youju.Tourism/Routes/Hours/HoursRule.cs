namespace Youju.Tourism.Routes.Hours;

/// <summary>When a place is open on some days of the week in some part of the year.</summary>
/// <param name="Season">The first and the last day, as month × 100 + day; null for the whole year. The first may be after the last.</param>
/// <param name="Weekdays">Null for all.</param>
/// <param name="Spans">None where it is closed.</param>
internal sealed record HoursRule(
    (int From, int To)? Season,
    IReadOnlySet<DayOfWeek>? Weekdays,
    IReadOnlyList<OpenSpan> Spans
)
{
    public bool DependsOnDate => Season is not null || Weekdays is not null;

    public bool HoldsOn(DateOnly day) =>
        (Weekdays is null || Weekdays.Contains(day.DayOfWeek)) && (Season is null || IsInSeason(day));

    private bool IsInSeason(DateOnly day)
    {
        var (from, to) = Season!.Value;
        var at = (day.Month * 100) + day.Day;
        return from <= to ? at >= from && at <= to : at >= from || at <= to;
    }
}
