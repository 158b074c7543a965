using CsCheck;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using static Youju.Domain.Tests.Registers.Events;

namespace Youju.Domain.Tests.Registers;

public sealed class MeasureAccumulatorTests
{
    [Fact]
    public void Sums_exact_and_soft_numbers_to_a_bound()
    {
        var visitors = Measured(
            "visitors",
            Event("灯会", 100_000, Qualifier.MoreThan),
            Event("樱花节", 200_000)
        )!.Value;

        Assert.Equal((300_000m, Exactness.LowerBound), (visitors.Value, visitors.Exactness));
    }

    [Fact]
    public void An_event_without_a_number_leaves_the_sum_a_lower_bound()
    {
        var visitors = Measured("visitors", Event("樱花节", 200_000), Event("研学"))!.Value;

        Assert.Equal((200_000m, Exactness.LowerBound), (visitors.Value, visitors.Exactness));
    }

    [Fact]
    public void Events_none_of_which_has_a_number_leave_the_sum_unknown_and_not_none_or_more() =>
        Assert.Null(Measured("visitors", Event("灯会"), Event("研学")));

    [Fact]
    public void Counts_only_the_records_its_filter_takes() =>
        Assert.Equal(1, Measured("races", Event("灯会"), Event("健康跑", kind: "race"))!.Value.Value);

    [Fact]
    public void A_withdrawn_record_counts_for_nothing()
    {
        var withdrawn = Event("灯会");
        withdrawn = withdrawn.AppendVersion(withdrawn.Current with { Number = 2, IsWithdrawn = true });

        Assert.Equal(0, Measured("count", withdrawn)!.Value.Value);
    }

    [Fact]
    public void Tells_different_places_apart() =>
        Assert.Equal(
            2,
            Measured(
                "places",
                Event("a", place: "双花"),
                Event("b", place: "清溪"),
                Event("c", place: "双花")
            )!.Value.Value
        );

    [Fact]
    public void The_latest_value_is_that_of_the_last_day() =>
        Assert.Equal(
            5,
            Measured(
                "latest",
                Event("b", 9, dates: "2024-03-01"),
                Event("a", 5, dates: "2024-05-01")
            )!.Value.Value
        );

    [Fact]
    public void Nothing_is_no_maximum() => Assert.Null(Measured("largest"));

    [Fact]
    public void Removing_records_gives_what_the_others_alone_would_give() =>
        Gen.Select(Gen.Int[0, 5000].Array[0, 12], Gen.Int[0, 5000].Array[0, 12], Gen.Int[0, 4])
            .Sample(
                (kept, removed, at) =>
                {
                    var measure = new[] { "count", "visitors", "places", "largest", "latest" }[at];
                    var accumulator = MeasureAccumulator.FromMeasure(Definition.FindMeasure(measure)!);
                    foreach (var record in Records("r", removed))
                        accumulator.AddRecord(record.Id, record.Current);
                    foreach (var record in Records("k", kept))
                        accumulator.AddRecord(record.Id, record.Current);
                    foreach (var record in Records("r", removed))
                        accumulator.RemoveRecord(record.Id, record.Current);
                    Assert.Equal(Measured(measure, Records("k", kept)), accumulator.Quantity);
                }
            );

    [Fact]
    public void The_first_value_is_that_of_the_first_last_day()
    {
        var first = new MeasureDefinition("first", "第一场", MeasureKind.First)
        {
            Field = "visitors",
            On = "dates",
        };
        var accumulator = MeasureAccumulator.FromMeasure(first);
        foreach (
            var record in new[]
            {
                Event("b", 9, dates: "2024-03-01/2024-05-01"),
                Event("a", 5, dates: "2024-04-01"),
                Event("c", 7),
            }
        )
            accumulator.AddRecord(
                record.Id,
                record.Changed("dates", record.Id == "c" ? null : record.Current["dates"]).Current
            );

        Assert.Equal(5, accumulator.Quantity!.Value.Value);
    }

    [Fact]
    public void Amounts_are_measured_in_yuan()
    {
        var spent = MeasureAccumulator.FromMeasure(
            new("spent", "支出", MeasureKind.Sum) { Field = "spent", Unit = Unit.Yuan }
        );
        spent.AddRecord("a", Event("a").Changed("spent", Spent(12.5m)).Current);
        spent.AddRecord("b", Event("b").Changed("spent", Spent(7.5m)).Current);

        Assert.Equal(Quantity.FromExactValue(20, Unit.Yuan), spent.Quantity);
    }

    [Fact]
    public void Records_without_a_place_leave_the_number_of_places_a_lower_bound()
    {
        var (here, nowhere) = (Event("a"), Event("b").Changed("place", null));
        var places = MeasureAccumulator.FromMeasure(Definition.FindMeasure("places")!);
        places.AddRecord("a", here.Current);
        places.AddRecord("b", nowhere.Current);

        Assert.Equal(Exactness.LowerBound, places.Quantity!.Value.Exactness);
        places.RemoveRecord("b", nowhere.Current);
        Assert.Equal(Quantity.FromExactValue(1, places.Quantity!.Value.Unit), places.Quantity);
    }

    [Fact]
    public void A_leader_changed_a_thousand_times_is_still_the_leader()
    {
        var largest = MeasureAccumulator.FromMeasure(Definition.FindMeasure("largest")!);
        largest.AddRecord("other", Event("other", 500).Current);
        for (var visitors = 0; visitors < 1_000; visitors++)
        {
            largest.AddRecord("e", Event("e", visitors).Current);
            Assert.Equal(Math.Max(500, visitors), largest.Quantity!.Value.Value);
            largest.RemoveRecord("e", Event("e", visitors).Current);
        }

        Assert.Equal(500, largest.Quantity!.Value.Value);
    }

    private static IEnumerable<Record> Records(string prefix, int[] numbers) =>
        numbers.Select(
            (number, at) =>
                Event(
                    $"{prefix}{at}",
                    number % 7 == 0 ? null : number,
                    number % 3 == 0 ? Qualifier.AtLeast : Qualifier.Rounded,
                    place: $"地{number % 4}"
                )
        );
}
