using System.Xml.Linq;
using Youju.Packs.Definitions.Tourism;
using Youju.Tourism.BaseMaps;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Drawing;

namespace Youju.Tourism.Tests.BaseMaps;

public sealed class BaseMapTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static readonly BaseMapStyle Style = new()
    {
        Layers =
        [
            new() { Names = ["water"], Fill = "#cfe3f1" },
            new() { Names = ["ROADS"], Stroke = "#cbb994" },
        ],
    };

    [Fact]
    public void Lines_and_areas_of_an_archive_are_drawn_in_the_order_of_the_style_and_boundaries_are_not()
    {
        var drawn = DrawMap(OpenTiles("lines"));
        var fills = drawn
            .Descendants(Svg + "path")
            .Concat(drawn.Descendants(Svg + "polyline"))
            .Where(shape => shape.Attribute("class")?.Value == "base")
            .Select(shape => (shape.Attribute("fill")!.Value, shape.Attribute("stroke")!.Value))
            .Distinct()
            .ToList();

        Assert.Equal([("#cfe3f1", "none"), ("none", "#cbb994")], fills);
    }

    [Fact]
    public void Squares_of_pictures_lie_side_by_side()
    {
        var pictures = DrawMap(OpenTiles("pictures")).Descendants(Svg + "image").Select(ReadCorners).ToList();

        Assert.InRange(pictures.Count, 4, 30);
        // The right side of a square is the left side of its neighbour.
        Assert.Contains(pictures, one =>
            pictures.Exists(other =>
                Math.Abs(other.X - (one.X + one.Width)) < 0.1 && Math.Abs(other.Y - one.Y) < 3
            )
        );
    }

    [Fact]
    public void A_picture_lies_where_its_corners_are()
    {
        var map = PictureMap.LayPicture(
            "规划图",
            null,
            Png,
            "113.2,29.6；113.4,29.6；113.4,29.4；113.2,29.4",
            CoordinateSystem.Cgcs2000
        );
        var sheet = new MapSheet(
            "图",
            [new("点", "#b3261e", [At(113.2, 29.6), At(113.4, 29.6), At(113.4, 29.4)], [])],
            [],
            null
        )
        {
            Base = [map],
        };
        var drawn = XDocument.Parse(sheet.PrintSvg());
        var (x, y, width, _) = ReadCorners(drawn.Descendants(Svg + "image").Single());
        var line = drawn
            .Descendants(Svg + "polyline")
            .Single(one => one.Attribute("class")?.Value == "line")
            .Attribute("points")!
            .Value.Split(' ', ',')
            .Select(number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture))
            .ToList();

        // The inner drawing begins where the map's paper does.
        Assert.Equal(line[0], x + 20, 0.2);
        Assert.Equal(line[1], y + 44, 0.2);
        Assert.Equal(line[2], x + 20 + width, 0.2);
    }

    [Theory]
    [InlineData("113.2,29.6；113.4,29.6；113.4,29.4", "四个坐标")]
    [InlineData("113.2,29.4；113.4,29.4；113.4,29.6；113.2,29.6", "次序不对")]
    [InlineData("113.2,29.6；113.4,29.6；113.5,29.4；113.2,29.4", "不成平行四边形")]
    [InlineData("这里", "不是一个坐标")]
    public void Corners_that_are_none_of_a_picture_are_refused(string corners, string why) =>
        Assert.Contains(
            why,
            Assert
                .Throws<BaseMapException>(() =>
                    PictureMap.LayPicture("图", null, Png, corners, CoordinateSystem.Wgs84)
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Two_corners_do_for_a_picture_with_north_up()
    {
        var map = PictureMap.LayPicture("图", null, Png, "113.2,29.6；113.4,29.4", CoordinateSystem.Wgs84);

        Assert.Equal((113.4, 29.6), (map.TopRight.Longitude, map.TopRight.Latitude));
        Assert.True(map.IsUpright);
    }

    [Fact]
    public void Outlines_that_are_shifted_for_maps_are_drawn_where_they_are()
    {
        const string Json = """
            {"type":"Polygon","coordinates":[[[113.2,29.4],[113.3,29.4],[113.3,29.5],[113.2,29.4]]]}
            """;
        var shifted = FeatureMap.ParseFile("边界", null, Json, CoordinateSystem.Gcj02);
        var real = FeatureMap.ParseFile("边界", null, Json, CoordinateSystem.Cgcs2000);
        var (one, other) = (shifted.FindBounds()!.Value.SouthWest, real.FindBounds()!.Value.SouthWest);

        Assert.InRange(GroundDistance.MeasureMetres(one, other), 300, 900);
    }

    [Fact]
    public void A_map_over_a_base_without_number_must_not_be_published()
    {
        var drawn = DrawMap(OpenTiles("lines"));

        Assert.Contains("没有审图号，只供内部使用，不得公开", drawn.Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void One_square_of_lines_and_areas_can_be_drawn_alone()
    {
        var square = TileNumber.ForPosition(113.3, 29.48, 10);
        var tile = TileDrawing.DrawTile(OpenTiles("lines"), square);

        Assert.Contains(tile.Shapes, shape => shape is SketchLines { Fill: "#cfe3f1" });
        Assert.Empty(TileDrawing.DrawTile(OpenTiles("lines"), new(10, 0, 0)).Shapes);
    }

    private static TileMap OpenTiles(string name) =>
        new(
            "底图",
            null,
            TileArchive.OpenArchive(File.ReadAllBytes(TileArchiveTests.Locate(name + ".pmtiles"))),
            Style
        );

    private static XDocument DrawMap(BaseMap map) =>
        XDocument.Parse(
            new MapSheet("图", [new("点", "#b3261e", [At(113.2, 29.42), At(113.4, 29.55)], [])], [], null)
            {
                Base = [map],
            }.PrintSvg()
        );

    private static (double X, double Y, double Width, double Height) ReadCorners(XElement image)
    {
        var matrix = image
            .Attribute("transform")!
            .Value["matrix(".Length..^1]
            .Split(' ')
            .Select(number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture))
            .ToList();
        return (matrix[4], matrix[5], matrix[0], matrix[3]);
    }

    private static Position At(double longitude, double latitude) =>
        new(CoordinateSystem.Wgs84, longitude, latitude);
}
