using System.Text.Json;

namespace Youju.Tourism.Coordinates;

/// <summary>Reads the outlines of areas from GeoJSON (RFC 7946).</summary>
public static class OutlineFile
{
    private static readonly string[] NameKeys = ["name", "NAME", "名称", "XZQMC", "乡镇", "fullname"];
    private static readonly string[] CodeKeys = ["code", "adcode", "CODE", "代码", "XZQDM", "行政区划代码"];

    /// <summary>All areas of the file; features that are no areas are passed over.</summary>
    /// <param name="system">What the file is measured against: GeoJSON says WGS84, map makers' files may not be.</param>
    /// <exception cref="PositionException">The text is no GeoJSON, or holds no area.</exception>
    public static IReadOnlyList<AreaOutline> ParseOutlines(string json, CoordinateSystem system)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var areas = ListFeatures(document.RootElement)
                .Select(feature => ReadOutline(feature, system))
                .OfType<AreaOutline>()
                .ToList();
            return areas.Count > 0
                ? areas
                : throw new PositionException("这个 GeoJSON 里没有面（Polygon、MultiPolygon）。");
        }
        catch (Exception e)
            when (e is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new PositionException(
                "这不是边界用的 GeoJSON：应是 FeatureCollection，各面的坐标是 [经度, 纬度]。"
            );
        }
    }

    /// <summary>The areas that hold the position.</summary>
    public static IReadOnlyList<AreaOutline> FindAreas(IEnumerable<AreaOutline> areas, Position position) =>
        [.. areas.Where(area => area.IsPositionInside(position))];

    private static IEnumerable<JsonElement> ListFeatures(JsonElement root) =>
        ReadType(root) == "FeatureCollection" ? root.GetProperty("features").EnumerateArray() : [root];

    private static AreaOutline? ReadOutline(JsonElement feature, CoordinateSystem system)
    {
        var isFeature = ReadType(feature) == "Feature";
        var geometry = isFeature ? feature.GetProperty("geometry") : feature;
        if (geometry.ValueKind != JsonValueKind.Object)
            return null;
        var polygons = ReadType(geometry) switch
        {
            "Polygon" => [ReadPolygon(geometry.GetProperty("coordinates"))],
            "MultiPolygon" => geometry
                .GetProperty("coordinates")
                .EnumerateArray()
                .Select(ReadPolygon)
                .ToList(),
            _ => null,
        };
        return polygons is null
            ? null
            : new AreaOutline(ReadWord(feature, NameKeys), ReadWord(feature, CodeKeys), system, polygons);
    }

    private static IReadOnlyList<IReadOnlyList<(double, double)>> ReadPolygon(JsonElement rings) =>
        [
            .. rings
                .EnumerateArray()
                .Select(ring =>
                    (IReadOnlyList<(double, double)>)[.. ring.EnumerateArray().Select(ReadPoint)]
                ),
        ];

    private static (double, double) ReadPoint(JsonElement point) =>
        point.GetArrayLength() >= 2
            ? (point[0].GetDouble(), point[1].GetDouble())
            : throw new JsonException();

    private static string ReadType(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("type", out var type)
            ? type.GetString() ?? ""
            : throw new JsonException();

    private static string ReadWord(JsonElement feature, string[] keys)
    {
        if (!feature.TryGetProperty("properties", out var words) || words.ValueKind != JsonValueKind.Object)
            return "";
        return keys.Select(key => words.TryGetProperty(key, out var word) ? word.ToString() : "")
            .FirstOrDefault(word => word.Length > 0, "");
    }
}
