using Youju.Import.Cells;

namespace Youju.Import.Tests.Cells;

public sealed class DayTextTests
{
    private static readonly DateOnly First = new(2024, 3, 1);

    [Theory]
    [InlineData("2024-03-01")]
    [InlineData("2024/3/1")]
    [InlineData("2024.3.1")]
    [InlineData("2024年3月1日")]
    [InlineData("2024年3月1号")]
    [InlineData("20240301")]
    [InlineData("2024030114")]
    [InlineData(" 2024-3-1 09:30 ")]
    [InlineData("2024-03-01T09:30:00")]
    public void A_day_may_be_written_in_many_ways(string text) => Assert.Equal(First, DayText.ParseDay(text));

    [Theory]
    [InlineData("3月1日")]
    [InlineData("2024年3月")]
    [InlineData("2024-02-30")]
    [InlineData("2024年3月1日前后")]
    [InlineData("2024030125")]
    [InlineData("去年春天")]
    [InlineData("")]
    public void What_is_not_surely_one_day_is_none(string text) => Assert.Null(DayText.ParseDay(text));

    [Theory]
    [InlineData("2024-03-01 至 2024-04-10")]
    [InlineData("2024-03-01/2024-04-10")]
    [InlineData("2024年3月1日至4月10日")]
    [InlineData("2024年3月1日—2024年4月10日")]
    [InlineData("2024.3.1-4.10")]
    [InlineData("20240301-20240410")]
    public void A_span_of_days_may_be_written_in_many_ways(string text) =>
        Assert.Equal((First, new(2024, 4, 10)), DayText.ParseDayRange(text));

    [Fact]
    public void The_second_day_may_leave_out_month_and_year() =>
        Assert.Equal((First, new(2024, 3, 5)), DayText.ParseDayRange("2024年3月1日至5日"));

    [Fact]
    public void A_single_day_is_a_span_of_one() =>
        Assert.Equal((First, First), DayText.ParseDayRange("2024-03-01"));

    [Fact]
    public void A_span_that_ends_before_it_begins_is_none() =>
        Assert.Null(DayText.ParseDayRange("2024-04-10 至 2024-03-01"));
}
