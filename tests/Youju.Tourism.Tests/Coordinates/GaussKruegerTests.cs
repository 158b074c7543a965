using CsCheck;
using Youju.Tourism.Coordinates;

namespace Youju.Tourism.Tests.Coordinates;

public sealed class GaussKruegerTests
{
    [Fact]
    public void There_and_back_is_the_same_point() =>
        Gen.Select(Gen.Double[73.6, 136], Gen.Double[3, 54])
            .Sample(
                (longitude, latitude) =>
                {
                    var taken = new Position(CoordinateSystem.Cgcs2000, longitude, latitude);
                    var back = GaussKrueger.UnprojectPosition(GaussKrueger.ProjectPosition(taken));
                    return GroundDistance.MeasureMetres(taken, back) < 0.0001;
                }
            );

    [Fact]
    public void The_middle_of_a_zone_is_500_kilometres_east()
    {
        var grid = GaussKrueger.ProjectPosition(new(CoordinateSystem.Cgcs2000, 114, 29.5));

        Assert.Equal((38, 500_000.0), (grid.Zone.Number, Math.Round(grid.Easting, 6)));
        Assert.Equal(38_500_000.0, grid.NumberedEasting, 3);
    }

    [Theory]
    [InlineData(113.27, 38)]
    [InlineData(112.49, 37)]
    [InlineData(112.51, 38)]
    [InlineData(73.66, 25)]
    [InlineData(135.05, 45)]
    public void A_longitude_lies_in_the_nearest_zone(double longitude, int number) =>
        Assert.Equal(number, GridZone.ForLongitude(longitude).Number);

    [Theory]
    [InlineData(24)]
    [InlineData(46)]
    [InlineData(0)]
    public void A_zone_that_is_not_Chinas_is_refused(int number) =>
        Assert.Throws<PositionException>(() => new GridZone(number));

    [Fact]
    public void A_shifted_position_is_not_projected()
    {
        var problem = Assert.Throws<PositionException>(() =>
            GaussKrueger.ProjectPosition(new(CoordinateSystem.Gcj02, 113.27, 29.47))
        );

        Assert.Contains("请先换算成 CGCS2000", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_easting_tells_its_zone()
    {
        var grid = GridPosition.FromNumberedEasting(38_429_000.5, 3_262_000);

        Assert.Equal((38, 429_000.5), (grid.Zone.Number, grid.Easting));
    }
}
