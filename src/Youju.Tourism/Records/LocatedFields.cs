using System.Globalization;
using Youju.Domain.Registers;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Shapes;

namespace Youju.Tourism.Records;

/// <summary>The fields of a register by which its records lie on the map, whatever the register is.</summary>
public sealed class LocatedFields(RegisterDefinition register)
{
    /// <summary>The key of the point as it was written (records.yaml of cn).</summary>
    public const string Point = "point";

    /// <summary>The key of the point's coordinate system.</summary>
    public const string PointSystem = "crs";

    /// <summary>The key of a line or an area as it was written.</summary>
    public const string Shape = "shape";

    /// <summary>By which a person calls a record.</summary>
    public string Name => register.Display[0];

    public string? Place => register.Place;

    public string? PlaceLabel => Place is { } key ? register.FindField(key)?.Label : null;

    public string? Period => register.Period;

    /// <summary>The field that holds a proof; null where the register has none.</summary>
    public string? Evidence => register.Fields.FirstOrDefault(one => one.Type == FieldType.Evidence)?.Key;

    public string ReadName(Record record) => ReadWords(record.Current, Name);

    /// <summary>What a version says in a field; empty where it says nothing.</summary>
    public static string ReadWords(RecordVersion version, string? field) =>
        field is not null && version[field] is { } value ? FieldText.FormatValue(value) : "";

    /// <summary>Where a version lies; null where it does not say, or in no way that can be read.</summary>
    public static Position? ReadPosition(RecordVersion version)
    {
        try
        {
            return version[Point] is TextValue { Text: { Length: > 0 } words }
                ? PositionText.ParsePosition(words, ReadSystem(version))
                : null;
        }
        catch (PositionException)
        {
            return null;
        }
    }

    /// <summary>The line or the area of a version; null where it has none, or none that can be read.</summary>
    public static GroundShape? ReadShape(RecordVersion version)
    {
        try
        {
            return ReadWords(version, Shape) is { Length: > 0 } words
                ? ShapeText.ParseShape(words, ReadSystem(version))
                : null;
        }
        catch (PositionException)
        {
            return null;
        }
    }

    /// <summary>Why what a version says of its place cannot be read; null where all of it can.</summary>
    public static string? FindProblem(RecordVersion version)
    {
        try
        {
            if (ReadWords(version, Point) is { Length: > 0 } point)
                _ = PositionText.ParsePosition(point, ReadSystem(version));
            if (ReadWords(version, Shape) is { Length: > 0 } shape)
                _ = ShapeText.ParseShape(shape, ReadSystem(version));
            return null;
        }
        catch (PositionException wrong)
        {
            return wrong.Message;
        }
    }

    /// <summary>What the coordinates of a version are measured against; satellites' where it does not say.</summary>
    /// <exception cref="PositionException">It names a system that is not known.</exception>
    public static CoordinateSystem ReadSystem(RecordVersion version) =>
        ReadWords(version, PointSystem) is not { Length: > 0 } name ? CoordinateSystem.Wgs84
        : CoordinateSystems.ParseName(name) is { } system ? system
        : throw new PositionException(
            $"坐标系不是 {CoordinateSystems.Choices} 之一，坐标画不到图上；请先换算，再写明换算成了哪一种。"
        );

    public static string FormatPoint(Position position) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{position.Longitude:0.######},{position.Latitude:0.######}"
        );

    /// <summary>The key of a system among the choices of the field.</summary>
    public static string FormatSystem(CoordinateSystem system) => system.ToString().ToLowerInvariant();
}
