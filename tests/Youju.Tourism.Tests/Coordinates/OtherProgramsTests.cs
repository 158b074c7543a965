using Youju.Tourism.Coordinates;

namespace Youju.Tourism.Tests.Coordinates;

/// <summary>Our conversions against those of other programs, within a tenth of a metre.</summary>
public sealed class OtherProgramsTests
{
    private const double Nearness = 0.1;

    [Theory]
    [InlineData(25)]
    [InlineData(38)]
    [InlineData(45)]
    public void The_national_grid_is_that_of_PROJ(int number)
    {
        var zone = new GridZone(number);
        var points = OtherPrograms
            .CreatePoints(OtherPrograms.Points, seed: number)
            .ConvertAll(point => (zone.Meridian - 1.5 + (point.X % 3), point.Y));
        var theirs = OtherPrograms.ProjectByProj(zone.Meridian, points);
        var ours = points.ConvertAll(point =>
            GaussKrueger.ProjectPosition(new(CoordinateSystem.Cgcs2000, point.Item1, point.Y), zone)
        );

        Assert.Equal(points.Count, theirs.Count);
        Assert.True(
            ours.Zip(theirs)
                .Max(pair =>
                    Math.Max(
                        Math.Abs(pair.First.Easting - pair.Second.X),
                        Math.Abs(pair.First.Northing - pair.Second.Y)
                    )
                ) < 1e-4
        );
    }

    [Theory]
    [InlineData("wgs84togcj02", CoordinateSystem.Wgs84, CoordinateSystem.Gcj02)]
    public void A_shift_is_that_of_coordtransform(string function, CoordinateSystem from, CoordinateSystem to)
    {
        var points = OtherPrograms.CreatePoints(OtherPrograms.Points, seed: 1);

        Assert.True(MeasureWorst(function, from, to, points) < Nearness);
    }

    [Fact]
    public void Baidus_shift_is_that_of_coordtransform_on_top_of_the_first()
    {
        var points = OtherPrograms.CreatePoints(OtherPrograms.Points, seed: 2);
        var theirs = OtherPrograms.ConvertByNpm(
            "gcj02tobd09",
            OtherPrograms.ConvertByNpm("wgs84togcj02", points)
        );
        var ours = points.Select(point => ConvertPoint(point, CoordinateSystem.Wgs84, CoordinateSystem.Bd09));

        Assert.True(
            ours.Zip(theirs).Max(pair => OtherPrograms.MeasureMetres(pair.First, pair.Second)) < Nearness
        );
    }

    // The other program goes back by one guess; ours goes back to where its way out leads here.
    [Fact]
    public void The_way_back_ends_where_coordtransform_sets_out()
    {
        var points = OtherPrograms.CreatePoints(OtherPrograms.Points, seed: 3);
        var shifted = OtherPrograms.ConvertByNpm("wgs84togcj02", points);
        var back = shifted.Select(point =>
            ConvertPoint(point, CoordinateSystem.Gcj02, CoordinateSystem.Wgs84)
        );

        Assert.True(
            back.Zip(points).Max(pair => OtherPrograms.MeasureMetres(pair.First, pair.Second)) < Nearness
        );
    }

    [Fact]
    public void The_way_back_from_Baidu_ends_where_coordtransform_sets_out()
    {
        var points = OtherPrograms.CreatePoints(OtherPrograms.Points, seed: 4);
        var shifted = OtherPrograms.ConvertByNpm(
            "gcj02tobd09",
            OtherPrograms.ConvertByNpm("wgs84togcj02", points)
        );
        var back = shifted.Select(point =>
            ConvertPoint(point, CoordinateSystem.Bd09, CoordinateSystem.Wgs84)
        );

        Assert.True(
            back.Zip(points).Max(pair => OtherPrograms.MeasureMetres(pair.First, pair.Second)) < Nearness
        );
    }

    private static double MeasureWorst(
        string function,
        CoordinateSystem from,
        CoordinateSystem to,
        List<(double X, double Y)> points
    )
    {
        var theirs = OtherPrograms.ConvertByNpm(function, points);
        return points
            .Select(point => ConvertPoint(point, from, to))
            .Zip(theirs)
            .Max(pair => OtherPrograms.MeasureMetres(pair.First, pair.Second));
    }

    private static (double X, double Y) ConvertPoint(
        (double X, double Y) point,
        CoordinateSystem from,
        CoordinateSystem to
    )
    {
        var converted = PositionConversion.ConvertPosition(new(from, point.X, point.Y), to);
        return (converted.Longitude, converted.Latitude);
    }
}
