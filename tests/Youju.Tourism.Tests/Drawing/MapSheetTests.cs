using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Drawing;
using Youju.Tourism.Shapes;

namespace Youju.Tourism.Tests.Drawing;

public sealed class MapSheetTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Every_place_lies_on_the_paper() =>
        Gen.Select(Gen.Double[75, 130], Gen.Double[5, 50], Gen.Double[0.00001, 1.5])
            .Sample(
                (longitude, latitude, size) =>
                {
                    Position[] places =
                    [
                        At(longitude, latitude),
                        At(longitude + size, latitude + size),
                        At(longitude, latitude + size),
                    ];
                    var frame = new MapFrame(places, 760, 560);
                    return places
                        .Select(frame.PlacePosition)
                        .All(point => point.X is >= 0 and <= 760 && point.Y is >= 0 and <= 560);
                }
            );

    [Fact]
    public void North_is_up_and_east_is_right()
    {
        Position[] places = [At(113, 29), At(113.3, 29.3)];
        var frame = new MapFrame(places, 760, 560);
        var ((x1, y1), (x2, y2)) = (frame.PlacePosition(places[0]), frame.PlacePosition(places[1]));

        Assert.True(x2 > x1 && y2 < y1);
    }

    [Fact]
    public void The_scale_bar_is_as_long_as_it_says()
    {
        Position[] places = [At(113, 29.5), At(113.2, 29.5)];
        var map = XDocument.Parse(new MapSheet("图", [new("线", "#000", places, [])], [], null).PrintSvg());
        var (bar, line) = (ReadColumns(map, "scale"), ReadColumns(map, "line"));
        var metres =
            GroundDistance.MeasureMetres(places[0], places[1]) * (bar[2] - bar[1]) / (line[1] - line[0]);

        Assert.Contains("千米", map.Root!.Value, StringComparison.Ordinal);
        Assert.InRange(metres, 1940, 5100);
        Assert.Equal(0, Math.Abs((metres / 1000) - Math.Round(metres / 1000)), 0.05);
    }

    [Fact]
    public void An_outline_is_cut_at_the_edge_of_the_paper()
    {
        List<(double, double)> ring = [(-100, -100), (900, -100), (900, 700), (-100, 700)];

        Assert.Equal(
            [(0, 560), (0, 0), (760, 0), (760, 560)],
            PathCut
                .ClipRing(ring, 760, 560)
                .OrderBy(point => point.X)
                .ThenBy(point => point.X == 0 ? -point.Y : point.Y)
        );
    }

    [Fact]
    public void Points_that_nobody_sees_are_left_out_and_corners_stay() =>
        Assert.Equal(
            [(0, 0), (10, 0), (10, 10)],
            PathCut.SimplifyPath([(0, 0), (5, 0.1), (10, 0), (10, 5), (10, 10)], nearness: 0.4)
        );

    [Fact]
    public void A_line_that_leaves_the_paper_and_comes_back_is_two_pieces()
    {
        List<(double, double)> line = [(10, 10), (20, 10), (20, -50), (40, -50), (40, 10), (50, 10)];

        Assert.Equal(
            [
                [(10, 10), (20, 10), (20, 0)],
                [(40, 0), (40, 10), (50, 10)],
            ],
            PathCut.ClipLine(line, 760, 560)
        );
    }

    [Fact]
    public void What_is_left_of_a_line_lies_on_the_paper_and_on_the_line() =>
        Gen.Select(Gen.Double[-900, 1600], Gen.Double[-900, 1600])
            .Array[2, 8]
            .Sample(line =>
                PathCut
                    .ClipLine(line, 760, 560)
                    .SelectMany(piece => piece)
                    .All(point =>
                        point.X is >= -1e-6 and <= 760.000001
                        && point.Y is >= -1e-6 and <= 560.000001
                        && line.Zip(line.Skip(1)).Any(step => LiesOn(point, step.First, step.Second))
                    )
            );

    [Fact]
    public void Areas_lie_under_lines_and_what_nobody_would_see_is_a_dot()
    {
        var sheet = new MapSheet(
            "图",
            [
                new("路", "#1f5fa8", [], [])
                {
                    Shapes =
                    [
                        new(
                            GroundShape.CreateLine(CoordinateSystem.Wgs84, [(113, 29), (113.2, 29.2)]),
                            "环湖路"
                        ),
                        new(
                            GroundShape.CreateArea(
                                CoordinateSystem.Wgs84,
                                [(113, 29), (113.1, 29), (113.1, 29.1)]
                            ),
                            "青石湖"
                        ),
                        new(
                            GroundShape.CreateArea(
                                CoordinateSystem.Wgs84,
                                [(113.15, 29), (113.1501, 29), (113.1501, 29.0001)]
                            ),
                            ""
                        ),
                    ],
                },
            ],
            [],
            null
        ).DrawSheet();

        Assert.Equal(
            ["area", "path"],
            sheet.Shapes.Select(shape => shape.Name).Where(name => name is "area" or "path")
        );
        Assert.Single(sheet.Shapes.OfType<SketchDots>());
        var words = sheet.Shapes.OfType<SketchWords>().Select(word => word.Words).ToList();
        Assert.Contains("环湖路", words);
        Assert.Contains("青石湖", words);
        Assert.Contains("路　1 条线、2 个面", words);
    }

    private static bool LiesOn(
        (double X, double Y) point,
        (double X, double Y) one,
        (double X, double Y) other
    )
    {
        var length = Math.Max(1, Math.Sqrt(Math.Pow(other.X - one.X, 2) + Math.Pow(other.Y - one.Y, 2)));
        return Math.Abs(((other.X - one.X) * (point.Y - one.Y)) - ((other.Y - one.Y) * (point.X - one.X)))
                / length
            < 1e-6;
    }

    [Fact]
    public void A_name_with_signs_of_markup_stands_as_it_is()
    {
        var map = new MapSheet(
            "<图> & \"",
            [new("线", "#000", [At(113, 29)], [new("1", "<b>&", "", At(113, 29))])],
            [],
            null
        ).PrintSvg();

        Assert.Contains("<b>&", XDocument.Parse(map).Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_with_outlines_and_no_number_must_not_be_published()
    {
        var outline = new AreaOutline(
            "甲镇",
            "",
            CoordinateSystem.Wgs84,
            [
                [
                    [(112.9, 28.9), (113.1, 28.9), (113, 29.1)],
                ],
            ]
        );
        var map = new MapSheet("图", [new("线", "#000", [At(113, 29)], [])], [outline], null).PrintSvg();

        Assert.Contains("没有审图号，只供内部使用，不得公开", map, StringComparison.Ordinal);
    }

    private static Position At(double longitude, double latitude) =>
        new(CoordinateSystem.Wgs84, longitude, latitude);

    private static double[] ReadColumns(XDocument map, string name) =>
        [
            .. map.Descendants(Svg + "polyline")
                .Single(line => line.Attribute("class")?.Value == name)
                .Attribute("points")!
                .Value.Split(' ')
                .Select(point => Read(point.Split(',')[0])),
        ];

    private static double Read(string number) => double.Parse(number, CultureInfo.InvariantCulture);
}
