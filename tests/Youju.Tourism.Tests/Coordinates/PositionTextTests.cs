using CsCheck;
using Youju.Tourism.Coordinates;

namespace Youju.Tourism.Tests.Coordinates;

public sealed class PositionTextTests
{
    [Theory]
    [InlineData("113.269583,29.475")]
    [InlineData("29.475, 113.269583")]
    [InlineData("东经113°16′10.5″ 北纬29°28′30″")]
    [InlineData("北纬29度28分30秒，东经113度16分10.5秒")]
    [InlineData("E113°16'10.5\" N29°28'30\"")]
    [InlineData("113°16'10.5''E, 29°28'30''N")]
    [InlineData("N29.475 E113.269583")]
    [InlineData("113°16.175′ 29°28.5′")]
    [InlineData("经度:113.269583 纬度:29.475")]
    [InlineData("１１３．２６９５８３，２９．４７５")]
    [InlineData("(113.269583 29.475)")]
    public void Reads_what_people_write(string text)
    {
        var read = PositionText.ParsePosition(text, CoordinateSystem.Wgs84);

        Assert.Equal((113.269583, 29.475), (Math.Round(read.Longitude, 6), Math.Round(read.Latitude, 6)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("云溪区清溪村")]
    [InlineData("113.2696")]
    [InlineData("113.16.10, 29.28.30")]
    [InlineData("113°75′10″ 29°28′30″")]
    [InlineData("113°16′61″ 29°28′30″")]
    [InlineData("113.5°16′10″ 29°28′30″")]
    [InlineData("东经113.2 东经29.4")]
    [InlineData("113.2, 114.5")]
    [InlineData("20.1, 30.2")]
    [InlineData("东经113.2 北纬95")]
    [InlineData("1 2 3")]
    public void Does_not_guess(string text) =>
        Assert.Throws<PositionException>(() => PositionText.ParsePosition(text, CoordinateSystem.Wgs84));

    [Fact]
    public void Exchanged_columns_are_noticed()
    {
        var problem = Assert.Throws<PositionException>(() =>
            PositionText.ParsePosition("29.475", "113.2696", CoordinateSystem.Wgs84)
        );

        Assert.Equal("经度“29.475”和纬度“113.2696”像是写反了，请核对。", problem.Message);
    }

    [Fact]
    public void Seconds_typed_as_decimals_are_not_taken_for_degrees()
    {
        var problem = Assert.Throws<PositionException>(() =>
            PositionText.ParsePosition("113.16.10", "29.28.30", CoordinateSystem.Wgs84)
        );

        Assert.Contains("度分秒不要用小数点隔开", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_printed_is_read_again() =>
        Gen.Select(Gen.Double[-180, 180], Gen.Double[-90, 90])
            .Sample(
                (longitude, latitude) =>
                {
                    var printed = PositionText.PrintDegrees(new(CoordinateSystem.Wgs84, longitude, latitude));
                    var read = PositionText.ParsePosition(printed, CoordinateSystem.Wgs84);
                    return Math.Abs(read.Longitude - longitude) < 2e-6
                        && Math.Abs(read.Latitude - latitude) < 2e-6;
                }
            );

    [Fact]
    public void Sixty_seconds_are_never_printed() =>
        Assert.Equal(
            "东经114°00′00.00″ 北纬30°00′00.00″",
            PositionText.PrintDegrees(new(CoordinateSystem.Wgs84, 113.9999999, 29.9999999))
        );

    [Fact]
    public void Any_text_is_read_or_refused() =>
        Gen.String[Gen.Char["0123456789.°′″'\"NE东经北纬度分秒, -"], 0, 30]
            .Sample(text =>
            {
                try
                {
                    return PositionText.ParsePosition(text, CoordinateSystem.Wgs84).IsOnEarth;
                }
                catch (PositionException)
                {
                    return true;
                }
            });
}
