using Youju.Domain.Registers;
using static Youju.Domain.Tests.Registers.Events;

namespace Youju.Domain.Tests.Registers;

public sealed class RecordCheckTests
{
    [Fact]
    public void From_a_thousand_visitors_on_a_permit_is_required() =>
        Assert.Equal(
            [("permit", "“接待人次”达到 1000 时“安全许可”必填")],
            Definition.CheckRecord(Event("灯会", 1000)).Select(problem => (problem.Field, problem.Message))
        );

    [Fact]
    public void Below_a_thousand_none_is() => Assert.Empty(Definition.CheckRecord(Event("研学", 999)));

    [Fact]
    public void A_required_field_that_is_blank_is_named_by_its_label()
    {
        var problem = Assert.Single(Definition.CheckRecord(Event("灯会").Changed("name", null)));

        Assert.Equal("“名称”必填", problem.Message);
    }

    [Fact]
    public void A_number_out_of_range_is_refused() =>
        Assert.Single(Definition.CheckRecord(Event("灯会", -1)));

    [Fact]
    public void A_state_the_register_does_not_know_is_refused()
    {
        var record = Event("灯会");

        Assert.Single(
            Definition.CheckRecord(record.AppendVersion(record.Current with { Number = 2, State = "gone" }))
        );
    }

    [Fact]
    public void A_blank_state_is_asked_for_in_the_words_of_the_form()
    {
        var record = Event("灯会");
        var problem = Assert.Single(
            Definition.CheckRecord(record.AppendVersion(record.Current with { Number = 2, State = null }))
        );

        Assert.Equal(
            $"“状态”没有填，应为下列之一：{string.Join("、", Definition.States.Select(state => state.Label))}",
            problem.Message
        );
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(100, null)]
    [InlineData(101, "“接待人次”应不大于 100，现为 101")]
    [InlineData(-1, "“接待人次”应不小于 0，现为 -1")]
    public void A_number_may_reach_both_of_its_bounds(int visitors, string? problem)
    {
        var bounded = Definition with
        {
            Fields =
            [
                .. Definition.Fields.Select(field =>
                    field.Key == "visitors" ? field with { AtMost = 100 } : field
                ),
            ],
        };

        Assert.Equal(problem, bounded.CheckRecord(Event("灯会", visitors)).SingleOrDefault()?.Message);
    }

    [Fact]
    public void An_amount_may_require_a_field_as_well()
    {
        var costly = Definition with
        {
            Fields =
            [
                .. Definition.Fields,
                new("bid", "采购方式", FieldType.Text) { RequiredFrom = new("spent", 50) },
            ],
        };

        Assert.Equal(
            "“支出”达到 50 时“采购方式”必填",
            Assert.Single(costly.CheckRecord(Event("灯会").Changed("spent", Spent(50)))).Message
        );
        Assert.Empty(costly.CheckRecord(Event("灯会").Changed("spent", Spent(49.99m))));
    }

    [Fact]
    public void A_withdrawn_record_need_not_be_whole()
    {
        var record = Event("灯会").Changed("name", null);

        Assert.Empty(
            Definition.CheckRecord(
                record.AppendVersion(record.Current with { Number = 3, IsWithdrawn = true })
            )
        );
    }
}
