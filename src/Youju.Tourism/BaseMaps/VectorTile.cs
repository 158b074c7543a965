using System.Text;

namespace Youju.Tourism.BaseMaps;

/// <summary>Something drawn in a square.</summary>
/// <param name="Layer">Of which layer it is: water, roads.</param>
/// <param name="Paths">Points as parts of the square's sides, from its upper left corner; they may lie a little outside.</param>
internal sealed record TileFeature(
    string Layer,
    bool IsArea,
    IReadOnlyList<IReadOnlyList<(double Right, double Down)>> Paths
);

/// <summary>Reads the lines and areas of a square of a vector map (Mapbox Vector Tile, version 2).</summary>
internal static class VectorTile
{
    private const int Lines = 2;
    private const int Areas = 3;
    private const double UsualExtent = 4096;

    // Fields of the messages.
    private const int TileLayer = 3;
    private const int LayerName = 1;
    private const int LayerFeature = 2;
    private const int LayerExtent = 5;
    private const int FeatureKind = 3;
    private const int FeatureGeometry = 4;

    /// <exception cref="BaseMapException">The square is broken.</exception>
    public static IReadOnlyList<TileFeature> ReadFeatures(ReadOnlySpan<byte> tile)
    {
        var features = new List<TileFeature>();
        var reader = new PackedNumbers(tile);
        while (reader.TryReadField(out var field, out _, out var bytes))
            if (field == TileLayer)
                ReadLayer(bytes, features);
        return features;
    }

    private static void ReadLayer(ReadOnlySpan<byte> layer, List<TileFeature> features)
    {
        var (name, extent) = ReadHead(layer);
        var reader = new PackedNumbers(layer);
        while (reader.TryReadField(out var field, out _, out var bytes))
            if (field == LayerFeature && ReadFeature(bytes, name, extent) is { } feature)
                features.Add(feature);
    }

    // Name and extent may stand behind the features.
    private static (string Name, double Extent) ReadHead(ReadOnlySpan<byte> layer)
    {
        var (name, extent) = ("", UsualExtent);
        var reader = new PackedNumbers(layer);
        while (reader.TryReadField(out var field, out var number, out var bytes))
            if (field == LayerName)
                name = Encoding.UTF8.GetString(bytes);
            else if (field == LayerExtent && number > 0)
                extent = number;
        return (name, extent);
    }

    private static TileFeature? ReadFeature(ReadOnlySpan<byte> feature, string layer, double extent)
    {
        var kind = 0UL;
        ReadOnlySpan<byte> geometry = default;
        var reader = new PackedNumbers(feature);
        while (reader.TryReadField(out var field, out var number, out var bytes))
            if (field == FeatureKind)
                kind = number;
            else if (field == FeatureGeometry)
                geometry = bytes;
        return kind is Lines or Areas ? new(layer, kind == Areas, ReadPaths(geometry, extent)) : null;
    }

    private static List<IReadOnlyList<(double, double)>> ReadPaths(ReadOnlySpan<byte> geometry, double extent)
    {
        const int Move = 1;
        const int Close = 7;
        var paths = new List<IReadOnlyList<(double, double)>>();
        var path = new List<(double, double)>();
        var (x, y) = (0L, 0L);
        var reader = new PackedNumbers(geometry);
        while (!reader.IsAtEnd)
        {
            var command = reader.ReadNumber();
            if ((command & 7) == Close)
                continue;
            for (var count = command >> 3; count > 0; count--)
            {
                if ((command & 7) == Move)
                    paths.Add(path = []);
                x += reader.ReadSigned();
                y += reader.ReadSigned();
                path.Add((x / extent, y / extent));
            }
        }

        return paths;
    }
}
