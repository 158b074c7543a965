using Youju.Domain.Registers;
using static Youju.Domain.Tests.Registers.Events;

namespace Youju.Domain.Tests.Registers;

public sealed class YearGuardTests
{
    [Theory]
    [InlineData("2022-01-01/2022-01-02")]
    [InlineData("2025-01-01/2025-01-03")]
    public void Warns_of_work_of_another_year(string dates) =>
        Assert.Contains(
            $"的日期 {dates} 不在2024年内",
            Assert.Single(Find(Register(Event("樱花节", 200_000, dates: dates)))),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("2023-12-30/2024-01-02")]
    [InlineData("2024-12-31")]
    public void Is_silent_of_work_that_reaches_into_the_year(string dates) =>
        Assert.Empty(Find(Register(Event("樱花节", 200_000, dates: dates))));

    [Fact]
    public void Is_silent_of_what_counts_for_nothing_or_was_carried_over()
    {
        var events = Register(Event("樱花节", 200_000, dates: "2022-01-01"));

        Assert.Empty(
            Find(
                events with
                {
                    Definition = Definition with { States = [new("held", "已举办") { IsCarried = true }] },
                }
            )
        );
        Assert.Empty(
            Find(
                events with
                {
                    Definition = Definition with { Measures = [Definition.FindMeasure("largest")!] },
                }
            )
        );
        Assert.Empty(Find(events with { Definition = Definition with { Period = null } }));
    }

    [Fact]
    public void A_single_day_is_as_good_as_a_range()
    {
        var record = Event("灯会", 5).Changed("dates", new DateValue(new(2022, 1, 1)));

        Assert.Single(Find(Register(record)));
        Assert.Empty(Find(Register(record.Changed("dates", new TextValue("去年")))));
    }

    private static IEnumerable<string> Find(Register register) =>
        YearGuard.FindRecordsOutsideYear(register, 2024).Select(problem => problem.Message);
}
