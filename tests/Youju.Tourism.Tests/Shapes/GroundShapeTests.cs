using Youju.Tourism.Coordinates;
using Youju.Tourism.Shapes;

namespace Youju.Tourism.Tests.Shapes;

public sealed class GroundShapeTests
{
    // A field of one by two kilometres on the plane, with a pond of a hundred metres in it.
    [Fact]
    public void An_area_is_as_large_as_it_lies_on_the_national_grid()
    {
        var field = new GroundShape(
            CoordinateSystem.Cgcs2000,
            true,
            [
                [CreateRing(500_000, 3_260_000, 1000, 2000), CreateRing(500_300, 3_260_500, 100, 100)],
            ]
        );

        Assert.Equal(2_000_000 - 10_000, field.MeasureSquareMetres(), 1.0);
        Assert.Equal(6000 + 400, field.MeasureMetres(), 15.0);
    }

    [Fact]
    public void A_line_is_as_long_as_its_steps_and_has_no_size()
    {
        var line = GroundShape.CreateLine(CoordinateSystem.Wgs84, CreateRing(500_000, 3_260_000, 1000, 2000));

        Assert.Equal(4000, line.MeasureMetres(), 10.0);
        Assert.Equal(0, line.MeasureSquareMetres());
    }

    [Fact]
    public void A_shape_goes_to_another_system_point_by_point()
    {
        var shape = GroundShape.CreateArea(
            CoordinateSystem.Gcj02,
            [(113.27, 29.48), (113.28, 29.48), (113.28, 29.49)]
        );
        var real = shape.EnterTrueSystem();

        Assert.Equal(CoordinateSystem.Cgcs2000, real.System);
        Assert.Equal(
            shape
                .ListPositions()
                .Select(at => PositionConversion.ConvertPosition(at, CoordinateSystem.Cgcs2000))
                .Select(at => (at.Longitude, at.Latitude)),
            real.ListPositions().Select(at => (at.Longitude, at.Latitude))
        );
        Assert.Same(real, real.EnterTrueSystem());
    }

    private static List<(double, double)> CreateRing(
        double east,
        double north,
        double width,
        double height
    ) =>
        [
            .. new[] { (0.0, 0.0), (width, 0), (width, height), (0, height) }.Select(corner =>
            {
                var at = GaussKrueger.UnprojectPosition(
                    new(new(38), east + corner.Item1, north + corner.Item2)
                );
                return (at.Longitude, at.Latitude);
            }),
        ];
}
