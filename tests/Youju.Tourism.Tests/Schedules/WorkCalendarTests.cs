using CsCheck;
using Youju.Tourism.Schedules;
using Youju.Tourism.Tests.Census;

namespace Youju.Tourism.Tests.Schedules;

public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Calendar = new(Editions.Pack.Workdays);
    private static readonly Gen<DateOnly> AnyDay = Gen.Int[
            new DateOnly(2019, 3, 1).DayNumber,
            new DateOnly(2026, 10, 31).DayNumber
        ]
        .Select(DateOnly.FromDayNumber);

    [Theory]
    [InlineData("2024-02-04", true)]
    [InlineData("2024-02-09", true)]
    [InlineData("2024-02-10", false)]
    [InlineData("2024-02-18", true)]
    [InlineData("2024-04-28", true)]
    [InlineData("2024-05-01", false)]
    [InlineData("2024-06-15", false)]
    [InlineData("2024-09-29", true)]
    [InlineData("2025-10-08", false)]
    [InlineData("2025-10-11", true)]
    [InlineData("2026-02-14", true)]
    public void A_day_is_worked_as_the_notice_of_its_year_says(string day, bool isWorked) =>
        Assert.Equal(isWorked, Calendar.IsWorkday(DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Fact]
    public void There_and_back_is_the_same_working_day() =>
        Gen.Select(AnyDay.Where(Calendar.IsWorkday), Gen.Int[0, 40])
            .Sample((day, count) => Calendar.AddWorkdays(Calendar.AddWorkdays(day, count), -count) == day);

    [Fact]
    public void Counting_agrees_with_going() =>
        Gen.Select(AnyDay, Gen.Int[0, 40])
            .Sample((day, count) => Calendar.CountWorkdays(day, Calendar.AddWorkdays(day, count)) == count);

    [Fact]
    public void Days_worked_for_others_are_weekend_days_and_no_days_off() =>
        Assert.All(
            Editions.Pack.Workdays.Values.SelectMany(year => year.Worked.Select(day => (year, day))),
            worked =>
            {
                Assert.True(worked.day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
                Assert.DoesNotContain(worked.year.Off, off => worked.day >= off.From && worked.day <= off.To);
            }
        );

    [Fact]
    public void A_year_without_a_notice_is_told() =>
        Assert.Equal([2027], Calendar.ListUnknownYears(new(2026, 12, 1), new(2027, 2, 1)));
}
