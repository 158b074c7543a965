using CsCheck;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Shapes;

namespace Youju.Tourism.Tests.Shapes;

public sealed class OutlineFileTests
{
    private const string Townships = """
        {"type":"FeatureCollection","features":[
          {"type":"Feature","properties":{"name":"甲镇","code":"430603101"},"geometry":{"type":"Polygon","coordinates":[
            [[113,29],[114,29],[114,30],[113,30],[113,29]],
            [[113.4,29.4],[113.6,29.4],[113.6,29.6],[113.4,29.6],[113.4,29.4]]]}},
          {"type":"Feature","properties":{"name":"乙镇"},"geometry":{"type":"MultiPolygon","coordinates":[
            [[[114,29],[115,29],[115,30],[114,29]]],
            [[[113.45,29.45],[113.55,29.45],[113.55,29.55],[113.45,29.55],[113.45,29.45]]]]}},
          {"type":"Feature","properties":{"name":"一个点"},"geometry":{"type":"Point","coordinates":[113,29]}}]}
        """;

    private static readonly IReadOnlyList<AreaOutline> Areas = OutlineFile.ParseOutlines(
        Townships,
        CoordinateSystem.Wgs84
    );

    [Theory]
    [InlineData(113.2, 29.2, "甲镇")]
    [InlineData(113.41, 29.41, "")]
    [InlineData(113.5, 29.5, "乙镇")]
    [InlineData(114.9, 29.1, "乙镇")]
    [InlineData(114.1, 29.9, "")]
    [InlineData(112, 29, "")]
    [InlineData(114, 29, "甲镇 乙镇")]
    [InlineData(113.4, 29.5, "甲镇")]
    public void A_position_lies_in_the_areas_that_hold_it(double longitude, double latitude, string names)
    {
        var found = OutlineFile.FindAreas(Areas, new(CoordinateSystem.Wgs84, longitude, latitude));

        Assert.Equal(names, string.Join(' ', found.Select(area => area.Name)));
    }

    [Fact]
    public void A_position_of_another_system_is_refused()
    {
        var problem = Assert.Throws<PositionException>(() =>
            Areas[0].IsPositionInside(new(CoordinateSystem.Gcj02, 113.2, 29.2))
        );

        Assert.Contains("“甲镇”的边界是 WGS84，坐标是 GCJ-02", problem.Message, StringComparison.Ordinal);
    }

    // The sides of a convex polygon tell the same in another way.
    [Fact]
    public void A_triangle_holds_what_lies_on_the_inner_side_of_all_its_sides() =>
        Gen.Select(Gen.Double[0, 10], Gen.Double[0, 10])
            .Sample(
                (x, y) =>
                {
                    var area = new AreaOutline(
                        "",
                        "",
                        CoordinateSystem.Wgs84,
                        [
                            [
                                [(1, 1), (9, 2), (4, 9)],
                            ],
                        ]
                    );
                    double[] sides = [Side((1, 1), (9, 2)), Side((9, 2), (4, 9)), Side((4, 9), (1, 1))];
                    // On a side itself the two ways of reckoning may round otherwise.
                    if (sides.Min(Math.Abs) < 1e-6)
                        return true;
                    return area.IsPositionInside(new(CoordinateSystem.Wgs84, x, y))
                        == sides.All(side => side > 0);

                    double Side((double X, double Y) from, (double X, double Y) to) =>
                        ((to.X - from.X) * (y - from.Y)) - ((to.Y - from.Y) * (x - from.X));
                }
            );

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"type\":\"Point\",\"coordinates\":[1,2]}")]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[[[1]]]}")]
    [InlineData("{\"type\":\"FeatureCollection\"}")]
    [InlineData("不是")]
    public void What_is_no_outline_is_refused_in_words(string json) =>
        Assert.Throws<PositionException>(() => OutlineFile.ParseOutlines(json, CoordinateSystem.Wgs84));
}
