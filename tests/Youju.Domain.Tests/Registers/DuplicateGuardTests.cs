using System.Collections.Immutable;
using System.Globalization;
using Youju.Domain.Registers;

namespace Youju.Domain.Tests.Registers;

public sealed class DuplicateGuardTests
{
    private static readonly RegisterDefinition Events = new("events", "活动")
    {
        Fields =
        [
            new("name", "名称", FieldType.Text),
            new("dates", "日期", FieldType.DateRange),
            new("place", "地点", FieldType.Place),
            new("visitors", "人次", FieldType.Number),
        ],
        Display = ["name"],
        Identity = ["name", "dates"],
        Period = "dates",
        Place = "place",
    };

    [Fact]
    public void Records_that_agree_in_name_days_and_place_are_probably_one()
    {
        var pair = Assert.Single(
            Check(
                ("e1", "云溪樱花节", "2024-03-01/2024-04-10", "双花水库"),
                ("x9", "云溪 “樱花节”", "2024-03-05", "陆城镇双花水库")
            )
        );

        Assert.Equal(
            "台账“活动”的“云溪樱花节”（e1）和“云溪 “樱花节””（x9）可能是同一件事，算了两遍",
            pair.DescribePair()
        );
        Assert.Equal(
            [
                "名称：云溪樱花节／云溪 “樱花节”",
                "日期：2024-03-01/2024-04-10／2024-03-05/2024-03-05",
                "地点：双花水库／陆城镇双花水库",
            ],
            pair.Differences
        );
    }

    [Theory]
    [InlineData("樱花节", "2024-05-01", "双花水库")]
    [InlineData("灯会", "2024-03-01", "双花水库")]
    [InlineData("樱花节", "2024-03-01", "清溪广场")]
    public void Records_that_differ_in_one_of_them_are_two(string name, string dates, string place) =>
        Assert.Empty(Check(("e1", "樱花节", "2024-03-01", "双花水库"), ("e2", name, dates, place)));

    [Fact]
    public void Who_left_the_place_out_may_mean_the_same() =>
        Assert.Single(Check(("e1", "樱花节", "2024-03-01", "双花水库"), ("e2", "樱花节", "2024-03-01", "")));

    [Fact]
    public void A_withdrawn_record_is_no_duplicate() =>
        Assert.Empty(
            DuplicateGuard.FindDuplicates(
                Register(("e1", "樱花节", "2024-03-01", ""))
                    .WithRecord(Withdrawn(Event("e2", "樱花节", "2024-03-01", "")))
            )
        );

    [Fact]
    public void Three_of_a_kind_are_three_pairs() =>
        Assert.Equal(
            3,
            Check(
                    ("e1", "樱花节", "2024-03-01", ""),
                    ("e2", "樱花节", "2024-03-01", ""),
                    ("e3", "樱花节", "2024-03-01", "")
                )
                .Count()
        );

    [Fact]
    public void Ten_thousand_records_of_one_name_are_looked_through_in_linear_time()
    {
        var alike = Enumerable
            .Range(0, 10_000)
            .Select(number => (number.ToString(CultureInfo.InvariantCulture), "例会", "2024-03-01", ""))
            .ToArray();

        Assert.True(Check(alike).Count() <= 16 * alike.Length);
    }

    [Fact]
    public void What_one_record_leaves_out_is_told_as_not_filled()
    {
        var pair = Assert.Single(
            Check(("e2", "樱花节", "2024-03-01", "双花水库"), ("e1", "樱花节", "2024-03-01", ""))
        );

        Assert.Equal(["地点：没有填／双花水库"], pair.Differences);
        Assert.Equal(new RecordPair("events", "e2", "e1"), pair.Pair);
        Assert.Equal("events/e1 events/e2", pair.Pair.Key);
    }

    [Fact]
    public void Without_days_among_what_tells_records_apart_their_days_do_not_matter()
    {
        var events = Register(("e1", "樱花节", "2024-03-01", ""), ("e2", "樱花节", "2024-05-01", ""));

        Assert.Single(
            DuplicateGuard.FindDuplicates(events with { Definition = Events with { Identity = ["name"] } })
        );
        Assert.Empty(
            DuplicateGuard.FindDuplicates(events with { Definition = Events with { Identity = [] } })
        );
    }

    private static IEnumerable<LikelyDuplicate> Check(params (string, string, string, string)[] events) =>
        DuplicateGuard.FindDuplicates(Register(events));

    private static Register Register(params (string Id, string Name, string Dates, string Place)[] events) =>
        Domain.Registers.Register.CreateEmpty(Events) with
        {
            Records = events
                .Select(one => Event(one.Id, one.Name, one.Dates, one.Place))
                .ToImmutableSortedDictionary(record => record.Id, record => record, StringComparer.Ordinal),
        };

    private static Record Withdrawn(Record record) =>
        record.AppendVersion(record.Current with { Number = 2, IsWithdrawn = true });

    private static Record Event(string id, string name, string dates, string place) =>
        Record.FromFirstVersion(
            id,
            new(
                1,
                Events
                    .Fields.Zip([name, dates, place])
                    .Where(entry => entry.Second.Length > 0)
                    .ToImmutableSortedDictionary(
                        entry => entry.First.Key,
                        entry => FieldText.ParseValue(entry.First, entry.Second)!
                    ),
                default,
                "甲"
            )
        );
}
