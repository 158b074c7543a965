using System.Globalization;
using Youju.Tourism.BaseMaps;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Shapes;

namespace Youju.Tourism.Drawing;

/// <summary>A map: outlines, lines, numbered places and dots, with scale bar, north arrow and legend.</summary>
/// <param name="Layers">Each with its colour and its line in the legend.</param>
/// <param name="Outlines">Of areas, as the unit's own file has them.</param>
/// <param name="MapNumber">审图号; null where the map has none, and then it says that it must not be published.</param>
public sealed record MapSheet(
    string Title,
    IReadOnlyList<MapLayer> Layers,
    IReadOnlyList<AreaOutline> Outlines,
    string? MapNumber
)
{
    private const double MapWidth = 760;
    private const double MapHeight = 560;
    private const double TitleHeight = 44;
    private const double LegendLine = 20;
    private const double Margin = 20;

    /// <summary>What lies under all of it, the lowest first.</summary>
    public IReadOnlyList<BaseMap> Base { get; init; } = [];

    /// <summary>The map as one SVG, the same on screen and paper; places that lie nowhere near are left out.</summary>
    public string PrintSvg() => SvgPrint.PrintSketch(DrawSheet());

    /// <summary>The map as shapes, for screen, paper and Word.</summary>
    public Sketch DrawSheet()
    {
        var shown = Layers.SelectMany(layer => layer.ListPositions()).ToList();
        var frame = new MapFrame(shown, MapWidth, MapHeight);
        var legend = Layers.SelectMany(ListLegend).ToList();
        var height = TitleHeight + MapHeight + 40 + (legend.Count * LegendLine) + 16;
        var foot = TitleHeight + MapHeight;
        List<SketchShape> shapes =
        [
            new SketchWords(Title, Margin, 28, 18),
            .. DrawMap(frame).Select(shape => shape.MoveBy(Margin, TitleHeight)),
            new SketchWords(DescribeNumber(), Margin, foot + 22, Color: "#555555"),
            .. legend.SelectMany((line, at) => DrawLegendLine(line, foot + 48 + (at * LegendLine))),
        ];
        return new(Title, MapWidth + (2 * Margin), height, shapes);
    }

    private IEnumerable<SketchShape> DrawMap(MapFrame frame)
    {
        List<(double X, double Y)> paper = [(0, 0), (MapWidth, 0), (MapWidth, MapHeight), (0, MapHeight)];
        return
        [
            new SketchLines([paper], IsClosed: true, "#ffffff", null),
            .. Base.SelectMany(under => under.ListPieces(frame.View))
                .SelectMany(piece => BaseDrawing.DrawPiece(piece, frame)),
            .. Outlines.SelectMany(outline => DrawOutline(outline, frame)),
            new SketchLines([paper], IsClosed: true, null, "#555555"),
            .. Layers.SelectMany(layer => ShapeDrawing.DrawShapes(layer, frame)),
            .. Layers.SelectMany(layer => DrawDots(layer, frame)),
            .. Layers.SelectMany(layer => DrawLayer(layer, frame)),
            .. DrawLabels(frame),
            .. DrawScale(frame),
            .. DrawNorth(),
        ];
    }

    private string DescribeNumber() =>
        MapNumber is { Length: > 0 } number ? $"审图号：{number}　CGCS2000，3°带高斯投影"
        : Outlines.Count + Base.Count > 0 ? "没有审图号，只供内部使用，不得公开　CGCS2000，3°带高斯投影"
        : "示意图，不作划界依据；公开前请按规定送审　CGCS2000，3°带高斯投影";

    private static IEnumerable<(string Color, string Words)> ListLegend(MapLayer layer) =>
        [
            (layer.Color, $"{layer.Name}{CountPlaces(layer)}"),
            .. layer.Marks.Select(mark => ("", $"{mark.Sign}　{mark.Name}　{mark.Words}")),
        ];

    private static string CountPlaces(MapLayer layer)
    {
        (int Count, string Words)[] kinds =
        [
            (layer.Dots.Count, "处"),
            (layer.Shapes.Count(shape => !shape.Shape.IsArea), "条线"),
            (layer.Shapes.Count(shape => shape.Shape.IsArea), "个面"),
        ];
        var told = kinds
            .Where(kind => kind.Count > 0)
            .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Count} {kind.Words}"));
        return string.Join('、', told) is { Length: > 0 } words ? $"　{words}" : "";
    }

    private static IEnumerable<SketchShape> DrawOutline(AreaOutline outline, MapFrame frame)
    {
        var rings = PlacedShape.PlaceShape(new(outline.System, IsArea: true, outline.Polygons), frame).Paths;
        if (rings.Count > 0)
            yield return new SketchLines(rings, IsClosed: true, "#f4f1e8", "#8a7f66") { Name = "outline" };
    }

    private static IEnumerable<SketchShape> DrawDots(MapLayer layer, MapFrame frame)
    {
        if (layer.Dots.Count > 0)
            yield return new SketchDots(
                [
                    .. layer
                        .Dots.Select(dot => frame.TryPlacePosition(dot.Position))
                        .OfType<(double, double)>(),
                ],
                layer.DotRadius,
                layer.Color
            )
            {
                Name = "dots",
            };
    }

    private static IEnumerable<SketchShape> DrawLayer(MapLayer layer, MapFrame frame)
    {
        if (layer.Line.Count > 1)
            yield return new SketchLines(
                [
                    [.. layer.Line.Select(frame.PlacePosition)],
                ],
                IsClosed: false,
                null,
                layer.Color,
                2
            )
            {
                Name = "line",
            };
        foreach (var mark in layer.Marks)
        {
            var (x, y) = frame.PlacePosition(mark.Position);
            yield return new SketchDots([(x, y)], 10, layer.Color);
            yield return new SketchWords(mark.Sign, x, y + 4.5, Color: "#ffffff", Anchor: WordAnchor.Middle);
        }
    }

    // The layers stand in the order of their weight: the names of the first get room first.
    private IEnumerable<SketchShape> DrawLabels(MapFrame frame)
    {
        var labels = new MapLabels(frame.Width, frame.Height);
        var named = Layers.SelectMany(layer => ListNamed(layer, frame)).ToList();
        // A name over a dot would be taken for the name of that dot.
        foreach (var layer in Layers)
        foreach (var dot in layer.Dots)
            if (frame.TryPlacePosition(dot.Position) is { } at)
                labels.KeepFree(at.X, at.Y, layer.DotRadius);
        return
        [
            .. from place in named
            let words = labels.PlaceWords(place.Words, place.X, place.Y, place.Radius)
            where words is not null
            select words with
            {
                Name = "label",
            },
        ];
    }

    private static IEnumerable<(string Words, double X, double Y, double Radius)> ListNamed(
        MapLayer layer,
        MapFrame frame
    )
    {
        foreach (var dot in layer.Dots.Where(dot => dot.Label.Length > 0))
            if (frame.TryPlacePosition(dot.Position) is { } at)
                yield return (dot.Label, at.X, at.Y, layer.DotRadius);
        foreach (var shape in layer.Shapes.Where(shape => shape.Label.Length > 0))
            if (PlacedShape.PlaceShape(shape.Shape, frame).FindMiddle() is { } middle)
                yield return (shape.Label, middle.X, middle.Y, 0);
    }

    // A round length that fills about a fifth of the width.
    private static IEnumerable<SketchShape> DrawScale(MapFrame frame)
    {
        var most = frame.Width / 5 * frame.MetresPerUnit;
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        var metres = new[] { 5, 2, 1 }.Select(step => step * power).First(length => length <= most);
        var (width, foot) = (metres / frame.MetresPerUnit, frame.Height - 18);
        var words =
            metres >= 1000
                ? string.Create(CultureInfo.InvariantCulture, $"{metres / 1000:0} 千米")
                : string.Create(CultureInfo.InvariantCulture, $"{metres:0} 米");
        yield return new SketchLines(
            [
                [(16, foot - 6), (16, foot), (16 + width, foot), (16 + width, foot - 6)],
            ],
            IsClosed: false,
            null,
            "#222222"
        )
        {
            Name = "scale",
        };
        yield return new SketchWords(words, 16 + width + 8, foot);
    }

    private static IEnumerable<SketchShape> DrawNorth()
    {
        const double X = MapWidth - 28;
        yield return new SketchLines(
            [
                [(X, 16), (X + 8, 46), (X, 40), (X - 8, 46)],
            ],
            IsClosed: true,
            "#222222",
            null
        )
        {
            Name = "north",
        };
        yield return new SketchWords("北", X, 62, Anchor: WordAnchor.Middle);
    }

    private static IEnumerable<SketchShape> DrawLegendLine((string Color, string Words) line, double y)
    {
        if (line.Color.Length > 0)
            yield return new SketchLines(
                [
                    [(20, y - 8), (38, y - 8), (38, y - 4), (20, y - 4)],
                ],
                IsClosed: true,
                line.Color,
                null
            );
        yield return new SketchWords(line.Words, line.Color.Length > 0 ? 46 : 60, y);
    }
}

/// <summary>Places of one kind with the line through them.</summary>
/// <param name="Color">As SVG writes it: #b3261e.</param>
public sealed record MapLayer(
    string Name,
    string Color,
    IReadOnlyList<Position> Line,
    IReadOnlyList<MapMark> Marks
)
{
    /// <summary>Places that are too many for numbers.</summary>
    public IReadOnlyList<MapDot> Dots { get; init; } = [];

    public double DotRadius { get; init; } = 4;

    /// <summary>Lines and areas.</summary>
    public IReadOnlyList<MapShape> Shapes { get; init; } = [];

    internal IEnumerable<Position> ListPositions() =>
        [
            .. Line,
            .. Marks.Select(mark => mark.Position),
            .. Dots.Select(dot => dot.Position),
            .. Shapes.SelectMany(shape => shape.Shape.ListPositions()),
        ];
}

/// <summary>A numbered place.</summary>
/// <param name="Sign">What stands in its circle.</param>
/// <param name="Words">What the legend says behind its name.</param>
public sealed record MapMark(string Sign, string Name, string Words, Position Position);

/// <summary>A place that is one of many.</summary>
/// <param name="Label">What may stand beside it where there is room; empty for nothing.</param>
public sealed record MapDot(Position Position, string Label);

/// <summary>A line or an area that is one of many.</summary>
/// <param name="Shape">In WGS84 or CGCS2000.</param>
/// <param name="Label">What may stand in it where there is room; empty for nothing.</param>
public sealed record MapShape(GroundShape Shape, string Label);
