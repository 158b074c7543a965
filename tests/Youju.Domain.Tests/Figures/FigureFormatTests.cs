using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Figures;

public sealed class FigureFormatTests
{
    [Theory]
    [InlineData("62.61万元", "62.70万元")]
    [InlineData("62.6万元", "62.7万元")]
    [InlineData("627,000.00元", "627,000.00元")]
    [InlineData("627000元", "627000元")]
    [InlineData("1千元", "627千元")]
    [InlineData("0.01百万元", "0.63百万元")]
    [InlineData("0.01千万元", "0.06千万元")]
    [InlineData("0.001亿元", "0.006亿元")]
    [InlineData("12万人次", "63万人次")]
    public void A_value_is_printed_like_another_figure(string like, string printed) =>
        Assert.Equal(printed, FigureFormat.FormatLike(627_000m, Reading.One(like)));

    [Theory]
    [InlineData(0.125, "0.13%")]
    [InlineData(-0.125, "-0.13%")]
    [InlineData(0.1249, "0.12%")]
    public void Halves_are_rounded_up(double value, string printed) =>
        Assert.Equal(printed, FigureFormat.FormatLike((decimal)value, Reading.One("9.55%")));

    [Fact]
    public void The_digits_alone_have_neither_scale_nor_unit() =>
        Assert.Equal("62.70", FigureFormat.FormatDigits(627_000m, Reading.One("62.61万元")));

    [Theory]
    [InlineData(9.557516, "9.5575%")]
    [InlineData(9.5, "9.5%")]
    [InlineData(9.55005, "9.5501%")]
    public void A_result_shows_two_digits_more_to_see_why_it_differs(double value, string printed) =>
        Assert.Equal(printed, FigureFormat.FormatFinely((decimal)value, Reading.One("9.55%")));

    [Theory]
    [InlineData("约1,234.5万元", "1,234.5万元")]
    [InlineData("36篇", "36篇")]
    public void A_figure_is_printed_in_one_style(string words, string printed) =>
        Assert.Equal(printed, FigureFormat.FormatFigure(Reading.One(words)));
}
