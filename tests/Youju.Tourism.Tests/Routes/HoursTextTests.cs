using CsCheck;
using Youju.Tourism.Routes.Hours;

namespace Youju.Tourism.Tests.Routes;

public sealed class HoursTextTests
{
    // A Monday, a Wednesday in the cold season, a Saturday.
    private static readonly DateOnly Monday = new(2025, 4, 7);
    private static readonly DateOnly Winter = new(2025, 12, 3);
    private static readonly DateOnly Saturday = new(2025, 4, 5);

    [Theory]
    [InlineData("", "0-1440", "0-1440", "0-1440")]
    [InlineData("全天", "0-1440", "0-1440", "0-1440")]
    [InlineData("9:00-17:00", "540-1020", "540-1020", "540-1020")]
    [InlineData("９：００－１７：００", "540-1020", "540-1020", "540-1020")]
    [InlineData("周二至周日 9:00-17:00；周一闭馆", "", "540-1020", "540-1020")]
    [InlineData("9:00-17:00；周一闭馆", "", "540-1020", "540-1020")]
    [InlineData("周一闭馆；9:00-17:00", "", "540-1020", "540-1020")]
    [InlineData("9:00-17:00（周一闭馆）", "", "540-1020", "540-1020")]
    [InlineData(
        "上午9:00-11:30、下午13:30-17:00",
        "540-690 810-1020",
        "540-690 810-1020",
        "540-690 810-1020"
    )]
    [InlineData(
        "3月1日至10月31日 8:30-17:30；11月1日至次年2月末 9:00-16:30",
        "510-1050",
        "540-990",
        "510-1050"
    )]
    [InlineData("4-10月 8:30-17:30", "510-1050", "", "510-1050")]
    [InlineData("周末 10点-18点", "", "", "600-1080")]
    [InlineData("工作日9:00~17:00；周末8:00~18:00", "540-1020", "540-1020", "480-1080")]
    [InlineData("星期六日休息；8时30分至17时", "510-1020", "510-1020", "")]
    public void Reads_what_people_write(string text, string monday, string winter, string saturday)
    {
        var hours = HoursText.ParseHours(text);

        Assert.Equal(
            (monday, winter, saturday),
            (Tell(hours, Monday), Tell(hours, Winter), Tell(hours, Saturday))
        );
    }

    [Theory]
    [InlineData("9:00-17:00（16:30停止入园）", 990)]
    [InlineData("9:00-17:00，16点停止售票、入馆", 960)]
    [InlineData("周二至周日9:00-17:00（周一闭馆，16:30以后停止入馆）", 990)]
    [InlineData("9:00-17:00", 1020)]
    public void The_last_entry_is_kept(string text, int lastEntry) =>
        Assert.Equal(lastEntry, HoursText.ParseHours(text).ListSpans(Saturday).Single().LastEntry);

    [Theory]
    [InlineData("预约")]
    [InlineData("17:00-9:00")]
    [InlineData("9:75-17:00")]
    [InlineData("25:00-26:00")]
    [InlineData("13月1日至14月1日 9:00-17:00")]
    [InlineData("2月30日至3月1日 9:00-17:00")]
    [InlineData("周八 9:00-17:00")]
    [InlineData("夏季 9:00-17:00")]
    public void Does_not_guess(string text) =>
        Assert.Throws<HoursException>(() => HoursText.ParseHours(text));

    [Theory]
    [InlineData("9:00-17:00", false)]
    [InlineData("9:00-17:00；周一闭馆", true)]
    [InlineData("3月至10月 9:00-17:00", true)]
    public void Tells_whether_a_date_is_needed(string text, bool isNeeded) =>
        Assert.Equal(isNeeded, HoursText.ParseHours(text).DependsOnDate);

    [Fact]
    public void Any_text_is_read_or_refused() =>
        Gen.String[Gen.Char["0123456789:-至周一二日月闭馆；，、 全天"], 0, 25]
            .Sample(text =>
            {
                try
                {
                    return HoursText.ParseHours(text).ListSpans(Monday).All(span => span.Open < span.Close);
                }
                catch (HoursException)
                {
                    return true;
                }
            });

    private static string Tell(OpeningHours hours, DateOnly day) =>
        string.Join(
            ' ',
            hours.ListSpans(day).Select(span => FormattableString.Invariant($"{span.Open}-{span.Close}"))
        );
}
