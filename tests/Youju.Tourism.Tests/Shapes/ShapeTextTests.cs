using CsCheck;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Shapes;

namespace Youju.Tourism.Tests.Shapes;

public sealed class ShapeTextTests
{
    [Theory]
    [InlineData("线 113.27,29.48；113.28,29.49", false, 2)]
    [InlineData("走线：113.27,29.48;113.28,29.49;113.29,29.5", false, 3)]
    [InlineData("面 113.27,29.48；113.28,29.48；113.28,29.49", true, 3)]
    [InlineData(
        "拐点：东经113°16′12″ 北纬29°28′48″；东经113°16′48″ 北纬29°28′48″；东经113°16′48″ 北纬29°29′24″",
        true,
        3
    )]
    [InlineData("113.27,29.48\n113.28,29.48\n113.28,29.49\n113.27,29.48", true, 3)]
    [InlineData("LINESTRING (113.27 29.48, 113.28 29.49)", false, 2)]
    [InlineData("polygon((113.27 29.48, 113.28 29.48, 113.28 29.49, 113.27 29.48))", true, 3)]
    [InlineData("POLYGON Z ((113.27 29.48 51, 113.28 29.48 52, 113.28 29.49 50, 113.27 29.48 51))", true, 3)]
    [InlineData("{\"type\":\"LineString\",\"coordinates\":[[113.27,29.48],[113.28,29.49]]}", false, 2)]
    public void Lines_and_areas_are_read_as_people_write_them(string text, bool isArea, int points)
    {
        var shape = ShapeText.ParseShape(text, CoordinateSystem.Cgcs2000);

        Assert.Equal(
            (isArea, points, 113.27, 29.48),
            (
                shape.IsArea,
                shape.ListPositions().Count(),
                Math.Round(shape.ListPositions().First().Longitude, 6),
                Math.Round(shape.ListPositions().First().Latitude, 6)
            )
        );
    }

    [Theory]
    [InlineData("113.27,29.48；113.28,29.49；113.28,29.50", "请在前面写“线”或“面”")]
    [InlineData("面 113.27,29.48；113.28,29.49", "面至少要三个点")]
    [InlineData("线 113.27,29.48", "线至少要两个点")]
    [InlineData("面 甲；乙；丙", "不是一个坐标")]
    [InlineData("LINESTRING (113.27, 29.48)", "不是一个坐标")]
    [InlineData("POLYGON ((38500000 3260000, 38500100 3260000, 38500100 3260100))", "不是度数")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[]}", "只能有一个线或面")]
    public void What_is_no_shape_is_refused_in_words(string text, string why) =>
        Assert.Contains(
            why,
            Assert
                .Throws<PositionException>(() => ShapeText.ParseShape(text, CoordinateSystem.Cgcs2000))
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void What_is_printed_is_read_as_the_same() =>
        Gen.Select(Gen.Bool, Gen.Int[1, 3], CreatePath().Array[1, 3])
            .Sample(
                (isArea, pieces, paths) =>
                {
                    var shape = new GroundShape(
                        CoordinateSystem.Cgcs2000,
                        isArea,
                        [
                            .. Enumerable
                                .Range(0, pieces)
                                .Select(at => isArea ? paths : [paths[at % paths.Length]]),
                        ]
                    );
                    var back = ShapeText.ParseShape(ShapeText.PrintShape(shape), CoordinateSystem.Cgcs2000);
                    return back.IsArea == isArea
                        && back.Pieces.Select(piece => piece.Count)
                            .SequenceEqual(shape.Pieces.Select(piece => piece.Count))
                        && back.ListPositions().SequenceEqual(shape.ListPositions());
                },
                print: sample => sample.ToString()
            );

    // A point never comes back to where a path began: that would close it.
    private static Gen<(double, double)[]> CreatePath() =>
        Gen.Select(Gen.Int[73_000_000, 135_000_000], Gen.Int[4_000_000, 53_000_000], (x, y) =>
                (x / 1e6, y / 1e6)
            )
            .Array[3, 9]
            .Where(path => path.Distinct().Count() == path.Length);
}
