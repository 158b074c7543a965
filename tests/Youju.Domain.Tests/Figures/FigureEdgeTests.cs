using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Figures;

/// <summary>What stands close to a figure and decides what it is.</summary>
public sealed class FigureEdgeTests
{
    [Theory]
    [InlineData("增减-5.3%", "-5.3%=-5.3%")]
    [InlineData("A-5.3%", "5.3%=5.3%")]
    [InlineData("——5.3%", "5.3%=5.3%")]
    [InlineData("62.61万元-56.60万元", "62.61万元=626100元; 56.60万元=566000元")]
    [InlineData("-¥5.30", "-¥5.30=-5.3元")]
    [InlineData("¥-5.30", "¥-5.30=-5.3元")]
    [InlineData("-5.3%", "-5.3%=-5.3%")]
    public void A_dash_is_a_sign_only_where_it_parts_nothing(string text, string figures) =>
        Assert.Equal(figures, Reading.Of(text));

    [Theory]
    [InlineData("13～17万元", "13=130000元 AtLeast; 17万元=170000元 AtMost")]
    [InlineData("17～13万元", "")]
    [InlineData("13～13万元", "")]
    [InlineData("13～17", "")]
    [InlineData("13～17余", "")]
    [InlineData("13～17万", "")]
    [InlineData("13-17-18万元", "")]
    [InlineData("13万元～13万元", "13万元=130000元; 13万元=130000元")]
    [InlineData("13万元～17人", "13万元=130000元; 17人=17人")]
    [InlineData("13万元、17万元", "13万元=130000元; 17万元=170000元")]
    public void A_range_rises_and_has_one_unit(string text, string figures) =>
        Assert.Equal(figures, Reading.Of(text));

    [Theory]
    [InlineData("3万5千元", "3万5千元=35000元")]
    [InlineData("3亿零500万元", "3亿零500万元=305000000元")]
    [InlineData("2亿3千5百万元", "2亿3千5百万元=235000000元")]
    [InlineData("约2万3000人次", "约2万3000人次=23000人次 About")]
    [InlineData("3万5千余元", "3万5千余元=35000元 MoreThan")]
    [InlineData("2万10人", "2万=20000; 10人=10人")]
    [InlineData("3万5万元", "3万=30000; 5万元=50000元")]
    public void An_amount_in_two_scales_is_one_figure(string text, string figures) =>
        Assert.Equal(figures, Reading.Of(text));

    [Theory]
    [InlineData("支出93.\u200B78万元", "93.\u200B78万元=937800元")]
    [InlineData("支出1,\u2060234\uFEFF元", "1,\u2060234\uFEFF元=1234元")]
    [InlineData("支出3万\u200B5千元", "3万\u200B5千元=35000元")]
    public void Signs_that_nobody_sees_part_no_figure(string text, string figures) =>
        Assert.Equal(figures, Reading.Of(text));

    [Fact]
    public void The_step_of_an_amount_in_two_scales_is_that_of_its_last_part() =>
        Assert.Equal(1000, Reading.One("3万5千元").Grain * Reading.One("3万5千元").Scale);

    [Theory]
    [InlineData("10余万元左右", "10余万元左右=100000元 About")]
    [InlineData("2024个项目", "2024个=2024个")]
    [InlineData("2024年", "")]
    [InlineData("120元/人次", "120元/人次=120元/人次")]
    [InlineData("5kmh", "")]
    [InlineData("二十名度假者", "二十名=20名")]
    public void Words_behind_a_figure_widen_or_replace_it(string text, string figures) =>
        Assert.Equal(figures, Reading.Of(text));

    [Theory]
    [InlineData("几十家", "几十家=10家 MoreThan")]
    [InlineData("好几百名", "几百名=100名 MoreThan")]
    [InlineData("上百名", "上百名=100名 AtLeast")]
    [InlineData("共百名", "")]
    [InlineData("二十名", "二十名=20名")]
    public void A_round_number_alone_counts_only_where_a_word_widens_it(string text, string figures) =>
        Assert.Equal(figures, Reading.Of(text));

    [Theory]
    [InlineData("百分之三十点五", "0.1")]
    [InlineData("百分之三十", "1")]
    [InlineData("三分之一", "10")]
    [InlineData("数十家", "90")]
    [InlineData("上百名", "100")]
    [InlineData("壹拾元伍角", "0.01")]
    [InlineData("壹拾元整", "1")]
    [InlineData("一亿二千万元", "10000")]
    public void A_figure_in_words_is_as_fine_as_it_is_said(string text, string grain) =>
        Assert.Equal(
            decimal.Parse(grain, System.Globalization.CultureInfo.InvariantCulture),
            Reading.One(text).Grain
        );

    [Theory]
    [InlineData("62.61万元", 626_050, 626_150)]
    [InlineData("36篇", 36, 36)]
    [InlineData("3万人次", 25_000, 35_000)]
    [InlineData("0万元", 0, 0)]
    [InlineData("5元", 4.5, 5.5)]
    [InlineData("近500件", 400, 500)]
    [InlineData("约30人", 20, 40)]
    [InlineData("300余人", 300, 400)]
    [InlineData("不超过8天", 0, 8)]
    public void A_figure_stands_for_every_value_that_it_may_be_printed_for(
        string text,
        double low,
        double high
    ) => Assert.Equal(new Interval((decimal)low, (decimal)high), Reading.One(text).Interval);

    [Theory]
    [InlineData("11万元", "2.85万元", "0.01")]
    [InlineData("11万元", "2万元", "1")]
    [InlineData("约11万元", "2.85万元", "1")]
    [InlineData("11万元", "约2.85万元", "1")]
    [InlineData("11.5万元", "2.85万元", "0.1")]
    [InlineData("110000元", "2.85万元", "1")]
    public void A_whole_number_among_decimals_has_lost_its_zeros(
        string figure,
        string companion,
        string grain
    ) =>
        Assert.Equal(
            decimal.Parse(grain, System.Globalization.CultureInfo.InvariantCulture),
            WholeNumbers.AlignToCompanions([Reading.One(figure)], [Reading.One(companion)]).Single().Grain
        );

    [Theory]
    [InlineData("1. 5个", "5个=5个")]
    [InlineData("2、3人", "3人=3人")]
    [InlineData("1.2基本支出", "1.2=1.2")]
    [InlineData("1.2 基本支出", "")]
    [InlineData("2.5个", "")]
    [InlineData("共2.5个", "2.5个=2.5个")]
    [InlineData("1.2 万元", "1.2 万元=12000元")]
    [InlineData("100.5个", "100.5个=100.5个")]
    [InlineData("1.2", "1.2=1.2")]
    public void A_number_at_the_start_of_a_line_may_be_its_label(string text, string figures) =>
        Assert.Equal(figures, Reading.Of(text));

    [Theory]
    [InlineData("增长2023.12", "")]
    [InlineData("增长2023.13", "2023.13=2023.13")]
    [InlineData("增长1989.12", "1989.12=1989.12")]
    [InlineData("增长2050.12", "2050.12=2050.12")]
    [InlineData("增长“5.19”", "")]
    [InlineData("增长2.5V", "")]
    public void A_bare_number_may_be_a_month_a_day_or_a_version(string text, string figures) =>
        Assert.Equal(figures, Reading.Of(text));

    [Theory]
    [InlineData("人次", true)]
    [InlineData("场", true)]
    [InlineData("元/人次", false)]
    [InlineData("亩", false)]
    [InlineData("元", false)]
    [InlineData("", false)]
    public void Things_are_counted_and_measures_are_not(string symbol, bool isCounted)
    {
        Assert.True(Unit.TryParse(symbol, null, out var unit));
        Assert.Equal((symbol, isCounted), (unit.Symbol, unit.IsCounted));
        Assert.Equal(unit, Unit.Parse(symbol, null));
        Assert.False(Unit.TryParse(null, null, out _));
    }

    [Theory]
    [InlineData("场均人次", "人次", false)]
    [InlineData("每场人次", "人次", false)]
    [InlineData("接待人次", "人次", true)]
    [InlineData("改造面积", "亩", false)]
    public void An_average_of_counted_things_need_not_be_whole(string name, string unit, bool isWhole) =>
        Assert.Equal(isWhole, Domain.Indicators.Indicator.CountsWhole(name, Unit.FromSymbol(unit)));

    [Theory]
    [InlineData(Verdict.Exact, true, false)]
    [InlineData(Verdict.Rounding, true, false)]
    [InlineData(Verdict.MixedPrecision, true, false)]
    [InlineData(Verdict.Contradiction, false, true)]
    [InlineData(Verdict.Truncation, false, true)]
    [InlineData(Verdict.Undecidable, false, false)]
    public void Figures_of_a_verdict_hold_or_are_wrong_or_neither(
        Verdict verdict,
        bool holds,
        bool isWrong
    ) => Assert.Equal((holds, isWrong), (verdict.Holds(), verdict.IsWrong()));

    [Theory]
    [InlineData(1, 3, true)]
    [InlineData(0, 4, true)]
    [InlineData(0, 5, false)]
    [InlineData(-1, 4, false)]
    public void One_range_may_lie_in_another(int low, int high, bool isInside) =>
        Assert.Equal(isInside, new Interval(0, 4).Contains(new Interval(low, high)));

    [Theory]
    [InlineData(4, 6, true)]
    [InlineData(5, 6, false)]
    [InlineData(-2, 0, true)]
    [InlineData(-2, -1, false)]
    public void Ranges_that_touch_overlap(int low, int high, bool overlaps) =>
        Assert.Equal(overlaps, new Interval(0, 4).Overlaps(new(low, high)));
}
