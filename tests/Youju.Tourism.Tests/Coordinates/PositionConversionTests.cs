using CsCheck;
using Youju.Tourism.Coordinates;

namespace Youju.Tourism.Tests.Coordinates;

public sealed class PositionConversionTests
{
    private static readonly Gen<(double X, double Y)> InChina = Gen.Select(
        Gen.Double[74, 135],
        Gen.Double[4, 53.5]
    );

    private static readonly Position Qingxi = new(CoordinateSystem.Wgs84, 113.2696, 29.475);

    [Theory]
    [InlineData(CoordinateSystem.Gcj02)]
    [InlineData(CoordinateSystem.Bd09)]
    [InlineData(CoordinateSystem.Cgcs2000)]
    public void There_and_back_is_where_it_began(CoordinateSystem system) =>
        InChina.Sample(point =>
        {
            var taken = new Position(CoordinateSystem.Wgs84, point.X, point.Y);
            var there = PositionConversion.ConvertPosition(taken, system);
            var back = PositionConversion.ConvertPosition(
                there with
                {
                    Origin = null,
                },
                CoordinateSystem.Wgs84
            );
            return GroundDistance.MeasureMetres(taken, back) < 0.001;
        });

    [Fact]
    public void The_shift_of_maps_is_some_hundred_metres()
    {
        var shifted = PositionConversion.ConvertPosition(Qingxi, CoordinateSystem.Gcj02);

        Assert.InRange(
            GroundDistance.MeasureMetres(Qingxi, shifted with { System = CoordinateSystem.Wgs84 }),
            100,
            800
        );
    }

    [Fact]
    public void What_is_in_a_system_is_not_converted_into_it()
    {
        var problem = Assert.Throws<PositionException>(() =>
            PositionConversion.ConvertPosition(Qingxi, CoordinateSystem.Wgs84)
        );

        Assert.Equal("这个坐标已经是 WGS84，不能再换算成 WGS84。", problem.Message);
    }

    [Fact]
    public void What_was_converted_is_not_converted_again()
    {
        var once = PositionConversion.ConvertPosition(Qingxi, CoordinateSystem.Gcj02);
        var problem = Assert.Throws<PositionException>(() =>
            PositionConversion.ConvertPosition(once, CoordinateSystem.Bd09)
        );

        Assert.Contains("请用原来的坐标换算成 BD-09", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_converted_position_keeps_what_it_was() =>
        Assert.Same(Qingxi, PositionConversion.ConvertPosition(Qingxi, CoordinateSystem.Bd09).Origin);

    [Fact]
    public void The_national_system_is_the_satellites_in_the_field()
    {
        var national = PositionConversion.ConvertPosition(Qingxi, CoordinateSystem.Cgcs2000);

        Assert.Equal((Qingxi.Longitude, Qingxi.Latitude), (national.Longitude, national.Latitude));
    }

    [Theory]
    [InlineData(190, 30)]
    [InlineData(113, 91)]
    public void What_is_not_on_earth_is_refused(double longitude, double latitude) =>
        Assert.Throws<PositionException>(() =>
            PositionConversion.ConvertPosition(
                new(CoordinateSystem.Wgs84, longitude, latitude),
                CoordinateSystem.Gcj02
            )
        );

    [Fact]
    public void Abroad_nothing_is_shifted()
    {
        var paris = new Position(CoordinateSystem.Wgs84, 2.35, 48.85);

        Assert.Equal(2.35, PositionConversion.ConvertPosition(paris, CoordinateSystem.Gcj02).Longitude);
    }

    [Theory]
    [InlineData("高德", CoordinateSystem.Gcj02)]
    [InlineData("gcj02", CoordinateSystem.Gcj02)]
    [InlineData("百度坐标系", CoordinateSystem.Bd09)]
    [InlineData("wgs-84", CoordinateSystem.Wgs84)]
    [InlineData("2000国家大地坐标系", CoordinateSystem.Cgcs2000)]
    public void Systems_are_known_by_the_names_people_use(string name, CoordinateSystem system) =>
        Assert.Equal(system, CoordinateSystems.ParseName(name));

    [Fact]
    public void A_system_that_is_none_of_ours_is_not_guessed() =>
        Assert.Null(CoordinateSystems.ParseName("北京54"));
}
