using System.Text;
using System.Text.Json;
using Youju.Domain.Registers;
using Youju.Tourism.BaseMaps;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Records;
using Youju.Tourism.Shapes;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Maps;

/// <summary>Records and base maps as GeoJSON, for a map to move about in.</summary>
public static class PlaceFile
{
    /// <summary>The records of a register that can be drawn, each with its name, its group, its colour and its page.</summary>
    /// <param name="by">The field whose choices give the colours; null for the usual one.</param>
    /// <param name="link">The page of a record.</param>
    /// <exception cref="Refusals.UsageException">There is no such register or field.</exception>
    public static byte[] PrintRecords(
        OpenDossier open,
        string register,
        string? @by,
        Func<Record, string> link
    ) =>
        PrintFeatures(
            from place in RegisterMap.GroupPlaces(open, register, new("") { By = @by })
            from one in place.Places
            select new FileFeature(
                one.Shape?.Shape,
                one.Dot?.Position,
                [
                    ("name", one.Dot?.Label ?? one.Shape!.Label),
                    ("group", place.Name),
                    ("color", place.Color),
                    ("link", link(one.Record)),
                ]
            )
        );

    /// <summary>The lines and areas of a base map.</summary>
    public static byte[] PrintMap(FeatureMap map) =>
        PrintFeatures(
            map.Features.Select(feature => new FileFeature(feature.Shape, null, [("name", feature.Name)]))
        );

    /// <summary>What one record says of its place; nothing of what cannot be read.</summary>
    public static string PrintPlace(RecordVersion version)
    {
        var (at, shape) = (LocatedFields.ReadPosition(version), LocatedFields.ReadShape(version));
        List<FileFeature> features =
        [
            .. at is null ? [] : new[] { new FileFeature(null, PositionConversion.EnterTrueSystem(at), []) },
            .. shape is null ? [] : new[] { new FileFeature(shape.EnterTrueSystem(), null, []) },
        ];
        return Encoding.UTF8.GetString(PrintFeatures(features));
    }

    private static byte[] PrintFeatures(IEnumerable<FileFeature> features)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var feature in features)
                WriteFeature(json, feature);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return output.ToArray();
    }

    private static void WriteFeature(Utf8JsonWriter json, FileFeature feature)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("properties");
        foreach (var (name, words) in feature.Words)
            json.WriteString(name, words);
        json.WriteEndObject();
        json.WriteStartObject("geometry");
        if (feature.Shape is { } shape)
            WriteShape(json, shape);
        else
            WritePoint(json, feature.At!);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter json, Position at)
    {
        json.WriteString("type", "Point");
        json.WritePropertyName("coordinates");
        WriteCorner(json, (at.Longitude, at.Latitude));
    }

    private static void WriteShape(Utf8JsonWriter json, GroundShape shape)
    {
        json.WriteString("type", shape.IsArea ? "MultiPolygon" : "MultiLineString");
        json.WriteStartArray("coordinates");
        foreach (var piece in shape.Pieces)
        {
            if (shape.IsArea)
                json.WriteStartArray();
            foreach (var path in piece)
                WritePath(json, shape.IsArea && path[0] != path[^1] ? [.. path, path[0]] : path);
            if (shape.IsArea)
                json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WritePath(Utf8JsonWriter json, IReadOnlyList<(double, double)> path)
    {
        json.WriteStartArray();
        foreach (var corner in path)
            WriteCorner(json, corner);
        json.WriteEndArray();
    }

    private static void WriteCorner(Utf8JsonWriter json, (double Longitude, double Latitude) corner)
    {
        json.WriteStartArray();
        json.WriteNumberValue(Math.Round(corner.Longitude, 7));
        json.WriteNumberValue(Math.Round(corner.Latitude, 7));
        json.WriteEndArray();
    }

    private sealed record FileFeature(
        GroundShape? Shape,
        Position? At,
        IReadOnlyList<(string Name, string Words)> Words
    );
}
