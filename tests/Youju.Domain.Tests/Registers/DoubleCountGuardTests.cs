using Youju.Domain.Registers;
using static Youju.Domain.Tests.Registers.Events;

namespace Youju.Domain.Tests.Registers;

public sealed class DoubleCountGuardTests
{
    [Fact]
    public void Warns_of_two_events_at_one_place_on_the_same_days() =>
        Assert.Equal(
            ("樱花节", "开幕式"),
            Warning(
                Event("樱花节", 200_000, dates: "2024-03-01/2024-04-09"),
                Event("开幕式", 3000, dates: "2024-03-08")
            )
        );

    [Fact]
    public void Sees_an_overlap_behind_a_shorter_event() =>
        Assert.Equal(
            ("樱花节", "闭幕式"),
            Warning(
                Event("樱花节", 200_000, dates: "2024-03-01/2024-04-09"),
                Event("研学", dates: "2024-03-08"),
                Event("闭幕式", 2000, dates: "2024-04-09")
            )
        );

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void Two_names_of_the_whole_county_are_one_place(bool isOfOnePlace, int overlaps)
    {
        var attendance = Definition.FindMeasure("visitors")! with
        {
            IsApart = true,
            IsOfOnePlace = isOfOnePlace,
        };
        var register = Register(
            Event("一月", 60_000, dates: "2024-01-01/2024-01-31", place: "某区"),
            Event("全域一月", 60_000, dates: "2024-01-01/2024-01-31", place: "全域")
        );

        Assert.Equal(
            overlaps,
            DoubleCountGuard
                .CheckRegister(register with { Definition = Definition with { Measures = [attendance] } })
                .Count()
        );
    }

    [Fact]
    public void Is_silent_where_places_or_days_differ() =>
        Assert.Empty(
            DoubleCountGuard.CheckRegister(
                Register(
                    Event("樱花节", 200_000, dates: "2024-03-01/2024-04-09"),
                    Event("健康跑", 2000, dates: "2024-03-08", place: "清溪"),
                    Event("灯会", 100_000, dates: "2024-02-10/2024-02-24")
                )
            )
        );

    [Fact]
    public void Is_silent_of_money_and_where_a_register_knows_no_days_or_places()
    {
        var events = Register(Event("樱花节", 200_000), Event("开幕式", 3000));
        var spent = new MeasureDefinition("spent", "支出", MeasureKind.Sum) { Field = "spent" };

        Assert.Single(DoubleCountGuard.CheckRegister(events));
        Assert.Empty(
            DoubleCountGuard.CheckRegister(events with { Definition = Definition with { Place = null } })
        );
        Assert.Empty(
            DoubleCountGuard.CheckRegister(events with { Definition = Definition with { Period = null } })
        );
        Assert.Empty(
            DoubleCountGuard.CheckRegister(
                Register(
                    Event("樱花节").Changed("spent", Spent(1)),
                    Event("开幕式").Changed("spent", Spent(2))
                ) with
                {
                    Definition = Definition with { Measures = [spent] },
                }
            )
        );
    }

    private static (string, string) Warning(params Record[] records)
    {
        var warning = Assert.Single(DoubleCountGuard.CheckRegister(Register(records)));
        return (warning.FirstId, warning.SecondId);
    }
}
