using System.Globalization;
using Youju.Domain.Registers;
using Youju.Tourism.Coordinates;

namespace Youju.UseCases.Photos;

/// <summary>The fields of a register by which its records lie on the map, whatever the register is.</summary>
public sealed class LocatedFields(RegisterDefinition register)
{
    /// <summary>The key of the point as it was written (records.yaml of cn).</summary>
    public const string Point = "point";

    /// <summary>The key of the point's coordinate system.</summary>
    public const string PointSystem = "crs";

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
        if (version[Point] is not TextValue { Text: { Length: > 0 } words })
            return null;
        var system = version[PointSystem] is TextValue { Text: var name }
            ? CoordinateSystems.ParseName(name)
            : null;
        try
        {
            return PositionText.ParsePosition(words, system ?? CoordinateSystem.Wgs84);
        }
        catch (PositionException)
        {
            return null;
        }
    }

    public static string FormatPoint(Position position) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{position.Longitude:0.######},{position.Latitude:0.######}"
        );

    /// <summary>The key of a system among the choices of the field.</summary>
    public static string FormatSystem(CoordinateSystem system) => system.ToString().ToLowerInvariant();
}
