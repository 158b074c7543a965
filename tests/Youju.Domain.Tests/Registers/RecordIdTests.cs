using System.Collections.Immutable;
using Youju.Domain.Registers;

namespace Youju.Domain.Tests.Registers;

public sealed class RecordIdTests
{
    [Fact]
    public void Reads_as_a_number_and_five_letters() =>
        Assert.Matches(
            "^events-0012-[0-9a-hjkmnp-tv-z]{5}$",
            RecordId.FormatId("events", 12, Version("灯会"))
        );

    [Fact]
    public void Two_desks_that_count_on_from_one_copy_give_different_ids() =>
        Assert.Equal(
            500,
            Enumerable
                .Range(1, 500)
                .Select(desk => RecordId.FormatId("events", 12, Version($"活动{desk}")))
                .Distinct()
                .Count()
        );

    [Fact]
    public void The_same_row_is_the_same_record_whenever_it_is_read() =>
        Assert.Equal(
            RecordId.FormatId("events", 1, Version("灯会")),
            RecordId.FormatId("events", 1, Version("灯会") with { RecordedAt = DateTimeOffset.MaxValue })
        );

    [Fact]
    public void Another_row_another_state_or_another_register_is_another_record() =>
        Assert.Equal(
            4,
            new[]
            {
                RecordId.FormatId("events", 1, Version("灯会")),
                RecordId.FormatId(
                    "events",
                    1,
                    Version("灯会") with
                    {
                        RecordedBy = "导入 台账.xlsx（活动 第3行）",
                    }
                ),
                RecordId.FormatId("events", 1, Version("灯会") with { State = "held" }),
                RecordId.FormatId("contests", 1, Version("灯会")),
            }
                .Select(id => id[^5..])
                .Distinct()
                .Count()
        );

    [Theory]
    [InlineData("events-0012-k3f9q", 12)]
    [InlineData("events-0012", 12)]
    [InlineData("events-0012-2", 12)]
    [InlineData("events-9999999", 9_999_999)]
    [InlineData("events-10000000", 0)]
    [InlineData("contests-0012", 0)]
    [InlineData("blossom", 0)]
    public void Old_and_new_ids_are_counted_on_from(string id, int number) =>
        Assert.Equal(number, RecordId.ParseNumber("events", id));

    private static RecordVersion Version(string name) =>
        new(
            1,
            ImmutableSortedDictionary<string, FieldValue>.Empty.Add("name", new TextValue(name)),
            DateTimeOffset.UnixEpoch,
            "导入 台账.xlsx（活动 第2行）"
        );
}
