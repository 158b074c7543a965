using System.Globalization;
using System.Xml.Linq;
using Youju.Tourism.Coordinates;

namespace Youju.Tourism.Drawing;

/// <summary>A map as SVG: outlines, lines and numbered places, with scale bar, north arrow and legend.</summary>
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
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The map as one SVG, the same on screen and paper; places that lie nowhere near are left out.</summary>
    public string PrintSvg()
    {
        var shown = Layers
            .SelectMany(layer => layer.Line.Concat(layer.Marks.Select(mark => mark.Position)))
            .ToList();
        var frame = new MapFrame(shown, MapWidth, MapHeight);
        var legend = Layers.SelectMany(ListLegend).ToList();
        var height = TitleHeight + MapHeight + 40 + (legend.Count * LegendLine) + 16;
        var root = CreateElement(
            "svg",
            ("viewBox", Format($"0 0 {MapWidth + 40} {height}")),
            ("width", Print(MapWidth + 40)),
            ("height", Print(height)),
            ("font-family", "sans-serif"),
            ("font-size", "13"),
            ("role", "img")
        );
        root.Add(
            new XElement(Svg + "title", Title),
            CreateWords(Title, 20, 28, ("font-size", "18")),
            DrawMap(frame),
            CreateWords(DescribeNumber(), 20, TitleHeight + MapHeight + 22, ("fill", "#555")),
            legend.Select(
                (line, at) => DrawLegendLine(line, TitleHeight + MapHeight + 48 + (at * LegendLine))
            )
        );
        return root + "\n";
    }

    private XElement DrawMap(MapFrame frame)
    {
        var map = CreateElement("g", ("transform", Format($"translate(20 {TitleHeight})")));
        map.Add(
            CreateElement(
                "rect",
                ("width", Print(MapWidth)),
                ("height", Print(MapHeight)),
                ("fill", "#fff"),
                ("stroke", "#555")
            ),
            Outlines.SelectMany(outline => DrawOutline(outline, frame)),
            Layers.SelectMany(layer => DrawLayer(layer, frame)),
            DrawScale(frame),
            DrawNorth()
        );
        return map;
    }

    private string DescribeNumber() =>
        MapNumber is { Length: > 0 } number ? $"审图号：{number}　CGCS2000，3°带高斯投影"
        : Outlines.Count > 0 ? "没有审图号，只供内部使用，不得公开　CGCS2000，3°带高斯投影"
        : "示意图，不作划界依据；公开前请按规定送审　CGCS2000，3°带高斯投影";

    private static IEnumerable<(string Color, string Words)> ListLegend(MapLayer layer) =>
        [
            (layer.Color, layer.Name),
            .. layer.Marks.Select(mark => ("", $"{mark.Sign}　{mark.Name}　{mark.Words}")),
        ];

    private static IEnumerable<XElement> DrawOutline(AreaOutline outline, MapFrame frame)
    {
        var paths = outline
            .Polygons.SelectMany(polygon => polygon)
            .Select(ring =>
                ring.Select(point =>
                        frame.TryPlacePosition(new(outline.System, point.Longitude, point.Latitude))
                    )
                    .OfType<(double, double)>()
                    .ToList()
            )
            .Select(ring =>
                RingCut.ClipRing(RingCut.SimplifyRing(ring, nearness: 0.4), frame.Width, frame.Height)
            )
            .Where(ring => ring.Count > 2)
            .Select(ring => "M" + string.Join('L', ring.Select(PrintPoint)) + "Z");
        var path = string.Concat(paths);
        if (path.Length > 0)
            yield return CreateElement(
                "path",
                ("d", path),
                ("fill", "#f4f1e8"),
                ("fill-rule", "evenodd"),
                ("stroke", "#8a7f66")
            );
    }

    private static IEnumerable<XElement> DrawLayer(MapLayer layer, MapFrame frame)
    {
        if (layer.Line.Count > 1)
            yield return CreateElement(
                "polyline",
                (
                    "points",
                    string.Join(' ', layer.Line.Select(position => PrintPoint(frame.PlacePosition(position))))
                ),
                ("fill", "none"),
                ("stroke", layer.Color),
                ("stroke-width", "2")
            );
        foreach (var mark in layer.Marks)
        {
            var (x, y) = frame.PlacePosition(mark.Position);
            yield return CreateElement(
                "circle",
                ("cx", Print(x)),
                ("cy", Print(y)),
                ("r", "10"),
                ("fill", layer.Color)
            );
            yield return CreateWords(mark.Sign, x, y + 4.5, ("fill", "#fff"), ("text-anchor", "middle"));
        }
    }

    // A round length that fills about a fifth of the width.
    private static XElement DrawScale(MapFrame frame)
    {
        var most = frame.Width / 5 * frame.MetresPerUnit;
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        var metres = new[] { 5, 2, 1 }.Select(step => step * power).First(length => length <= most);
        var width = metres / frame.MetresPerUnit;
        var words = metres >= 1000 ? Format($"{metres / 1000:0} 千米") : Format($"{metres:0} 米");
        var bar = CreateElement("g", ("transform", Format($"translate(16 {frame.Height - 18:0.#})")));
        bar.Add(
            CreateElement(
                "path",
                ("d", Format($"M0 -6V0H{width:0.#}V-6")),
                ("fill", "none"),
                ("stroke", "#222")
            ),
            CreateWords(words, width + 8, 0)
        );
        return bar;
    }

    private static XElement DrawNorth()
    {
        var arrow = CreateElement("g", ("transform", Format($"translate({MapWidth - 28} 40)")));
        arrow.Add(
            CreateElement("path", ("d", "M0 -24L8 6L0 0L-8 6Z"), ("fill", "#222")),
            CreateWords("北", 0, 22, ("text-anchor", "middle"))
        );
        return arrow;
    }

    private static XElement DrawLegendLine((string Color, string Words) line, double y)
    {
        var group = CreateElement("g");
        if (line.Color.Length > 0)
            group.Add(
                CreateElement(
                    "rect",
                    ("x", "20"),
                    ("y", Print(y - 8)),
                    ("width", "18"),
                    ("height", "4"),
                    ("fill", line.Color)
                )
            );
        group.Add(CreateWords(line.Words, line.Color.Length > 0 ? 46 : 60, y));
        return group;
    }

    private static XElement CreateWords(
        string words,
        double x,
        double y,
        params (string, string)[] attributes
    )
    {
        var element = CreateElement("text", [("x", Print(x)), ("y", Print(y)), .. attributes]);
        element.Value = words;
        return element;
    }

    private static XElement CreateElement(string name, params (string Name, string Value)[] attributes) =>
        new(Svg + name, attributes.Select(attribute => new XAttribute(attribute.Name, attribute.Value)));

    private static string PrintPoint((double X, double Y) point) => $"{Print(point.X)},{Print(point.Y)}";

    private static string Print(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Format(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Places of one kind with the line through them.</summary>
/// <param name="Color">As SVG writes it: #b3261e.</param>
public sealed record MapLayer(
    string Name,
    string Color,
    IReadOnlyList<Position> Line,
    IReadOnlyList<MapMark> Marks
);

/// <summary>A numbered place.</summary>
/// <param name="Sign">What stands in its circle.</param>
/// <param name="Words">What the legend says behind its name.</param>
public sealed record MapMark(string Sign, string Name, string Words, Position Position);
