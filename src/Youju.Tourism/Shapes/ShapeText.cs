using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Text.Words;
using Youju.Tourism.Coordinates;

namespace Youju.Tourism.Shapes;

/// <summary>Lines and areas as people write them: points one after the other, WKT, or a geometry of GeoJSON.</summary>
/// <remarks>面 113.27,29.48；113.29,29.48；113.28,29.50</remarks>
public static partial class ShapeText
{
    private const int MostPoints = 20_000;
    private const char Separator = '；';
    private const string LineWord = "线";
    private const string AreaWord = "面";

    private static readonly Dictionary<string, bool> Words = new(StringComparer.Ordinal)
    {
        [LineWord] = false,
        ["线路"] = false,
        ["走线"] = false,
        ["折线"] = false,
        [AreaWord] = true,
        ["范围"] = true,
        ["拐点"] = true,
        ["边界"] = true,
    };

    /// <summary>Reads what was written.</summary>
    /// <exception cref="PositionException">It is no shape, or whether it is a line or an area cannot be told.</exception>
    public static GroundShape ParseShape(string text, CoordinateSystem system)
    {
        var words = text.Trim();
        var shape =
            words.StartsWith('{') ? ReadGeoJson(words, system)
            : WellKnown().Match(HalfWidth.FromFullWidth(words)) is { Success: true } known
                ? ReadWellKnown(known, system)
            : ReadPoints(words, system);
        if (shape.ListPositions().Skip(MostPoints).Any())
            throw new PositionException(
                string.Create(CultureInfo.InvariantCulture, $"一个线或面最多 {MostPoints} 个点，请先简化。")
            );
        return shape.ListPositions().All(position => position.IsOnEarth)
            ? shape
            : throw new PositionException("线或面的坐标应是经度和纬度，经度在前；这里有的不是度数，请核对。");
    }

    /// <summary>The shape as it is read again: points where it is one path, WKT where it is several.</summary>
    public static string PrintShape(GroundShape shape) =>
        shape.Pieces is [[var only]]
            ? $"{(shape.IsArea ? AreaWord : LineWord)} {string.Join(Separator, OpenRing(shape, only).Select(PrintPoint))}"
            : PrintWellKnown(shape);

    private static GroundShape ReadGeoJson(string words, CoordinateSystem system) =>
        FeatureFile.ParseFeatures(words, system) is [var only]
            ? only.Shape
            : throw new PositionException("一条记录只能有一个线或面，这个 GeoJSON 里不是一个。");

    private static GroundShape ReadPoints(string words, CoordinateSystem system)
    {
        var named = Words
            .Keys.Where(word => words.StartsWith(word, StringComparison.Ordinal))
            .MaxBy(word => word.Length);
        var points = SplitPoints(words[(named?.Length ?? 0)..])
            .Select(point => PositionText.ParsePosition(point, system))
            .Select(position => (position.Longitude, position.Latitude))
            .ToList();
        var isClosed = points.Count > 3 && points[0] == points[^1];
        if (named is null && !isClosed)
            throw new PositionException(
                $"看不出“{Shorten(words)}”是线还是面，请在前面写“线”或“面”；点与点之间用分号隔开。"
            );
        return named is null || Words[named]
            ? CreateArea(system, isClosed ? points[..^1] : points)
            : CreateLine(system, points);
    }

    private static GroundShape CreateArea(CoordinateSystem system, List<(double, double)> points) =>
        points.Count >= 3
            ? GroundShape.CreateArea(system, points)
            : throw new PositionException("面至少要三个点，点与点之间用分号隔开。");

    private static GroundShape CreateLine(CoordinateSystem system, List<(double, double)> points) =>
        points.Count >= 2
            ? GroundShape.CreateLine(system, points)
            : throw new PositionException("线至少要两个点，点与点之间用分号隔开。");

    private static IEnumerable<string> SplitPoints(string words) =>
        words
            .TrimStart('：', ':', ' ')
            .Split(
                [';', Separator, '\n', '\r', '→'],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            );

    private static GroundShape ReadWellKnown(Match known, CoordinateSystem system)
    {
        var (isMany, isArea) = (
            known.Groups["many"].Success,
            known.Groups["kind"].Value.Equals("POLYGON", StringComparison.OrdinalIgnoreCase)
        );
        var body = known.Groups["body"].Value;
        var paths = WellKnownPath().Matches(body).Select(path => ReadPath(path.Value, isArea)).ToList();
        if (paths.Count == 0)
            throw new PositionException("这个 WKT 里没有坐标。");
        if (!isArea)
            return new(
                system,
                false,
                [.. paths.Select(path => (IReadOnlyList<IReadOnlyList<(double, double)>>)[path])]
            );
        return isMany
            ? new(system, true, [.. SplitPolygons(body).Select(polygon => ReadPaths(polygon))])
            : new(system, true, [paths]);
    }

    // Between ((…)) and ((…)) of a multipolygon.
    private static IEnumerable<string> SplitPolygons(string body) =>
        WellKnownPolygon().Matches(body).Select(polygon => polygon.Value);

    private static IReadOnlyList<IReadOnlyList<(double, double)>> ReadPaths(string polygon) =>
        [.. WellKnownPath().Matches(polygon).Select(path => ReadPath(path.Value, isArea: true))];

    private static IReadOnlyList<(double, double)> ReadPath(string path, bool isArea)
    {
        var points = path.Trim('(', ')', ' ').Split(',').Select(ReadPair).ToList();
        if (isArea && points.Count > 3 && points[0] == points[^1])
            points.RemoveAt(points.Count - 1);
        return points.Count >= (isArea ? 3 : 2)
            ? points
            : throw new PositionException("这个 WKT 的线不足两个点，或面不足三个点。");
    }

    private static (double, double) ReadPair(string pair)
    {
        var numbers = pair.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return
            numbers.Length >= 2
            && double.TryParse(
                numbers[0],
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out var longitude
            )
            && double.TryParse(numbers[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
            ? (longitude, latitude)
            : throw new PositionException($"WKT 里“{pair.Trim()}”不是一个坐标，应是 经度 空格 纬度。");
    }

    private static string PrintWellKnown(GroundShape shape)
    {
        var pieces = shape.Pieces.Select(piece =>
            shape.IsArea
                ? $"({string.Join(", ", piece.Select(path => PrintPath(shape, path)))})"
                : PrintPath(shape, piece[0])
        );
        return $"{(shape.Pieces.Count > 1 ? "MULTI" : "")}{(shape.IsArea ? "POLYGON" : "LINESTRING")} "
            + (shape.Pieces.Count > 1 ? $"({string.Join(", ", pieces)})" : string.Concat(pieces));
    }

    private static string PrintPath(GroundShape shape, IReadOnlyList<(double, double)> path)
    {
        var open = OpenRing(shape, path);
        IEnumerable<(double, double)> closed = shape.IsArea ? [.. open, open[0]] : open;
        return $"({string.Join(", ", closed.Select(point => PrintPoint(point).Replace(',', ' ')))})";
    }

    private static IReadOnlyList<(double, double)> OpenRing(
        GroundShape shape,
        IReadOnlyList<(double, double)> path
    ) => shape.IsArea && path.Count > 3 && path[0] == path[^1] ? [.. path.SkipLast(1)] : path;

    private static string PrintPoint((double Longitude, double Latitude) point) =>
        $"{PositionText.PrintNumber(point.Longitude)},{PositionText.PrintNumber(point.Latitude)}";

    private static string Shorten(string words) => words.Length > 40 ? words[..40] + "…" : words;

    [GeneratedRegex(
        @"^(?<many>MULTI)?(?<kind>LINESTRING|POLYGON)\s*[ZM]*\s*(?<body>\(.*\))$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex WellKnown();

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.None, 1000)]
    private static partial Regex WellKnownPath();

    [GeneratedRegex(@"\((\s*\([^()]*\)\s*,?)+\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WellKnownPolygon();
}
