using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Drawing;

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
            RingCut
                .ClipRing(ring, 760, 560)
                .OrderBy(point => point.X)
                .ThenBy(point => point.X == 0 ? -point.Y : point.Y)
        );
    }

    [Fact]
    public void Points_that_nobody_sees_are_left_out_and_corners_stay() =>
        Assert.Equal(
            [(0, 0), (10, 0), (10, 10)],
            RingCut.SimplifyRing([(0, 0), (5, 0.1), (10, 0), (10, 5), (10, 10)], nearness: 0.4)
        );

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
