using System.Text.Json;
using Youju.Tourism.Coordinates;

namespace Youju.Tourism.Shapes;

/// <summary>Reads lines and areas from GeoJSON (RFC 7946).</summary>
public static class FeatureFile
{
    private static readonly string[] NameKeys = ["name", "NAME", "名称", "XZQMC", "乡镇", "fullname"];
    private static readonly string[] CodeKeys = ["code", "adcode", "CODE", "代码", "XZQDM", "行政区划代码"];

    /// <summary>All lines and areas of the file, in its order; points are passed over.</summary>
    /// <param name="system">What the file is measured against: GeoJSON says WGS84, map makers' files may not be.</param>
    /// <exception cref="PositionException">The text is no GeoJSON.</exception>
    public static IReadOnlyList<GroundFeature> ParseFeatures(string json, CoordinateSystem system)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            List<GroundFeature> features =
            [
                .. ListFeatures(document.RootElement)
                    .SelectMany(feature =>
                        ReadShapes(FindGeometry(feature), system)
                            .Select(shape => new GroundFeature(
                                ReadWord(feature, NameKeys),
                                ReadWord(feature, CodeKeys),
                                shape
                            ))
                    ),
            ];
            return features.All(feature => feature.Shape.ListPositions().All(point => point.IsOnEarth))
                ? features
                : throw new PositionException(
                    "这个 GeoJSON 的坐标不是经纬度（像是投影过的米）。请在作图软件里另存为经纬度（CGCS2000 或 WGS84）的 GeoJSON。"
                );
        }
        catch (Exception e)
            when (e is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new PositionException(
                "这不是地图用的 GeoJSON：应是 FeatureCollection，各线、面的坐标是 [经度, 纬度]。"
            );
        }
    }

    private static IEnumerable<JsonElement> ListFeatures(JsonElement root) =>
        ReadType(root) == "FeatureCollection" ? root.GetProperty("features").EnumerateArray() : [root];

    private static JsonElement FindGeometry(JsonElement feature) =>
        ReadType(feature) == "Feature" ? feature.GetProperty("geometry") : feature;

    private static IEnumerable<GroundShape> ReadShapes(JsonElement geometry, CoordinateSystem system)
    {
        if (geometry.ValueKind != JsonValueKind.Object)
            return [];
        return ReadType(geometry) switch
        {
            "LineString" =>
            [
                new(
                    system,
                    false,
                    [
                        [ReadPath(ReadCoordinates(geometry), least: 2)],
                    ]
                ),
            ],
            "MultiLineString" => [new(system, false, ReadPaths(ReadCoordinates(geometry)))],
            "Polygon" => [new(system, true, [ReadRings(ReadCoordinates(geometry))])],
            "MultiPolygon" =>
            [
                new(system, true, [.. ReadCoordinates(geometry).EnumerateArray().Select(ReadRings)]),
            ],
            "GeometryCollection" => geometry
                .GetProperty("geometries")
                .EnumerateArray()
                .SelectMany(part => ReadShapes(part, system)),
            _ => [],
        };
    }

    private static IReadOnlyList<IReadOnlyList<IReadOnlyList<(double, double)>>> ReadPaths(
        JsonElement paths
    ) =>
        [
            .. paths
                .EnumerateArray()
                .Select(path => (IReadOnlyList<IReadOnlyList<(double, double)>>)[ReadPath(path, least: 2)]),
        ];

    private static JsonElement ReadCoordinates(JsonElement geometry) => geometry.GetProperty("coordinates");

    private static IReadOnlyList<IReadOnlyList<(double, double)>> ReadRings(JsonElement rings) =>
        rings.GetArrayLength() > 0
            ? [.. rings.EnumerateArray().Select(ring => ReadPath(ring, least: 3))]
            : throw new JsonException();

    private static IReadOnlyList<(double, double)> ReadPath(JsonElement path, int least) =>
        path.GetArrayLength() >= least
            ? [.. path.EnumerateArray().Select(ReadPoint)]
            : throw new JsonException();

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
