using Youju.Packs.Definitions.Marks;
using Youju.Tourism.Schedules;
using Youju.Tourism.Tests.Census;

namespace Youju.Tourism.Tests.Schedules;

public sealed class PermitPlanTests
{
    private static readonly WorkCalendar Calendar = new(Editions.Pack.Workdays);

    [Theory]
    [InlineData(999, null)]
    [InlineData(1000, "县级公安机关")]
    [InlineData(4999, "县级公安机关")]
    [InlineData(5000, "市级公安机关")]
    public void Who_permits_depends_on_how_many_are_expected(int persons, string? by) =>
        Assert.Equal(
            by,
            PermitPlan
                .CountBack(Editions.Pack.Permits.Values, Calendar, persons, new(2025, 4, 5))
                .Checklist?.By
        );

    [Fact]
    public void The_application_is_due_twenty_days_before_or_on_the_last_working_day_before_that()
    {
        var plan = PermitPlan.CountBack(Editions.Pack.Permits.Values, Calendar, 2000, new(2025, 4, 5));
        var application = plan.Deadlines.Single(deadline => deadline.Mark == NoticeMark.Seen);

        // 16 March 2025 is a Sunday.
        Assert.Equal(new DateOnly(2025, 3, 14), application.Due);
    }

    [Fact]
    public void Two_checklists_never_hold_for_the_same_event() =>
        Assert.All(Enumerable.Range(0, 100).Select(hundreds => hundreds * 100), persons =>
            Assert.InRange(
                Editions.Pack.Permits.Values.Count(list =>
                    persons >= list.Persons && !(persons >= list.Below)
                ),
                0,
                1
            )
        );
}
