using Youju.Domain.Registers;

namespace Youju.Domain.Tests.Registers;

public sealed class DateWordsTests
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
    [InlineData("2024年3月1日（周五）上午")]
    [InlineData("2024年3月1日 星期五 9时30分")]
    [InlineData("2024年3月1日国际海豹日")]
    [InlineData("2024年3月1号夜")]
    [InlineData("2024年3月1日清晨")]
    public void A_day_may_be_written_in_many_ways(string text) =>
        Assert.Equal(new DateRangeValue(First, First), DateWords.ReadDates(text, year: null));

    [Theory]
    [InlineData("3月1日")]
    [InlineData("2024-02-30")]
    [InlineData("2024年3月1日前后")]
    [InlineData("2024年3月1日取消")]
    [InlineData("2024030125")]
    [InlineData("去年春天")]
    [InlineData("2024-04-10 至 2024-03-01")]
    [InlineData("")]
    public void What_is_no_time_of_a_known_year_is_none(string text) =>
        Assert.Null(DateWords.ReadDates(text, year: null));

    [Theory]
    [InlineData("2024-03-01 至 2024-04-10")]
    [InlineData("2024-03-01/2024-04-10")]
    [InlineData("2024年3月1日至4月10日")]
    [InlineData("2024年3月1日—2024年4月10日")]
    [InlineData("2024.3.1-4.10")]
    [InlineData("20240301-20240410")]
    [InlineData("3.1-4.10")]
    [InlineData("3月1日~4月10日")]
    public void A_span_of_days_may_be_written_in_many_ways(string text) =>
        Assert.Equal(new DateRangeValue(First, new(2024, 4, 10)), DateWords.ReadDates(text, 2024));

    [Theory]
    [InlineData("5.1", "2025-05-01/2025-05-01")]
    [InlineData("6月20日至29日", "2025-06-20/2025-06-29")]
    [InlineData("1月24日—2月12日", "2025-01-24/2025-02-12")]
    [InlineData("2025年5月", "2025-05")]
    [InlineData("10月", "2025-10")]
    [InlineData("2025年3月-4月", "2025-03/2025-04")]
    [InlineData("3-5月", "2025-03/2025-05")]
    [InlineData("5月上旬", "2025-05上旬")]
    [InlineData("2025-07-下旬", "2025-07下旬")]
    [InlineData("2025/7/中旬", "2025-07中旬")]
    [InlineData("7.上旬", "2025-07上旬")]
    [InlineData("2025年9月底", "2025-09下旬")]
    [InlineData("第一季度", "2025-Q1")]
    [InlineData("2025年第四季度", "2025-Q4")]
    [InlineData("2025年上半年", "2025-H1")]
    [InlineData("全年", "2025")]
    [InlineData("全年陆续", "2025")]
    [InlineData("3月分批", "2025-03")]
    [InlineData("2024年度", "2024")]
    [InlineData("春节期间", "2025-春节")]
    [InlineData("2025年5月1日、5月3日", "2025-05-01、2025-05-03")]
    [InlineData("5月1日、3日", "2025-05-01、2025-05-03")]
    [InlineData("6月5日、6日", "2025-06-05/2025-06-06")]
    [InlineData("4月29日、30日和5月1日至3日", "2025-04-29/2025-05-03")]
    [InlineData("6月6日、5日", "2025-06-06、2025-06-05")]
    public void A_time_is_kept_as_exactly_as_it_is_written(string text, string kept)
    {
        var days = DateWords.ReadDates(text, 2025)!;

        Assert.Equal(kept, FieldText.FormatValue(days));
        Assert.Equal(
            days,
            FieldText.ParseValue(new("dates", "日期", FieldType.DateRange), FieldText.FormatValue(days))
        );
    }

    [Fact]
    public void Days_of_a_list_are_no_span()
    {
        var days = DateWords.ReadDates("2025年5月1日、5月3日", year: null)!;

        Assert.Equal("5月1日、5月3日", DateText.FormatDates(days, 2025));
    }

    [Theory]
    [InlineData("2025-10", "10月")]
    [InlineData("2024-Q1", "2024年第一季度")]
    [InlineData("2025-05上旬", "5月上旬")]
    [InlineData("2025-03/2025-04", "3月至4月")]
    [InlineData("2025", "全年")]
    [InlineData("2025-春节", "春节")]
    public void A_time_is_said_no_more_exactly_than_it_is_known(string kept, string said) =>
        Assert.Equal(said, DateText.FormatDates(DateWords.ReadDates(kept, year: null)!, 2025));

    [Fact]
    public void Spring_festival_follows_the_moon() =>
        Assert.Equal(new(2025, 1, 29), DateWords.ReadDates("春节", 2025)!.First);
}
