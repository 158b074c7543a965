using CsCheck;
using Youju.Tourism.Schedules;
using Youju.Tourism.Tests.Census;

namespace Youju.Tourism.Tests.Schedules;

public sealed class DeadlineChainTests
{
    private static readonly WorkCalendar Calendar = new(Editions.Pack.Workdays);

    [Fact]
    public void Steps_count_back_over_the_holidays()
    {
        DeadlineStep[] steps = [new("村里报材料", 5), new("区级审核", 3, Buffer: 2)];
        var deadlines = DeadlineChain.CountBack(Calendar, steps, new(2024, 5, 10));

        // 1 to 5 May are off, 28 April is worked.
        Assert.Equal([("2024-04-24", "2024-04-30"), ("2024-04-30", "2024-05-08")], deadlines.Select(Print));
    }

    [Fact]
    public void No_step_ends_after_the_next_begins_and_all_end_on_working_days() =>
        Gen.Select(
                Gen.Select(Gen.Int[0, 15], Gen.Int[0, 5], Gen.Bool, (days, buffer, isWorking) =>
                    new DeadlineStep("步骤", days, buffer, isWorking)
                ).Array[1, 6],
                Gen.Int[new DateOnly(2020, 3, 1).DayNumber, new DateOnly(2026, 10, 31).DayNumber]
            )
            .Sample(
                (steps, day) =>
                {
                    var deadlines = DeadlineChain.CountBack(Calendar, steps, DateOnly.FromDayNumber(day));
                    return deadlines.All(deadline =>
                            deadline.Begin <= deadline.Due && Calendar.IsWorkday(deadline.Due)
                        )
                        && deadlines.Zip(deadlines.Skip(1)).All(pair => pair.First.Due <= pair.Second.Begin);
                }
            );

    [Fact]
    public void What_is_missed_is_told()
    {
        var deadlines = DeadlineChain.CountBack(Calendar, [new("报材料", 5)], new(2024, 5, 10));

        Assert.Equal(
            ["“报材料”最晚应在 2024-05-10 办完，已经过了 2 天。"],
            DeadlineChain.FindMissed(deadlines, new(2024, 5, 12))
        );
    }

    private static (string, string) Print(StepDeadline deadline) =>
        (deadline.Begin.ToString("yyyy-MM-dd"), deadline.Due.ToString("yyyy-MM-dd"));
}
