namespace Youju.Formats.Photos;

/// <summary>Reads the tags of a position (Exif 2.32, table 15).</summary>
internal static class GpsTags
{
    private const int LatitudeSide = 1;
    private const int Latitude = 2;
    private const int LongitudeSide = 3;
    private const int Longitude = 4;
    private const int AltitudeSide = 5;
    private const int Altitude = 6;
    private const int MapDatum = 0x12;
    private const int Accuracy = 0x1F;

    /// <summary>Null without a fix: no side, a fraction without a value, or the point where phones are that have none.</summary>
    public static (double Longitude, double Latitude)? ReadPosition(TagDirectory gps)
    {
        var (east, north) = (
            ReadAngle(gps, Longitude, LongitudeSide, "E", "W"),
            ReadAngle(gps, Latitude, LatitudeSide, "N", "S")
        );
        return east is >= -180 and <= 180 && north is >= -90 and <= 90 && (east.Value, north.Value) != (0, 0)
            ? (east.Value, north.Value)
            : null;
    }

    public static double? ReadAltitude(TagDirectory gps) =>
        gps.ReadFractions(Altitude) is [var metres, ..]
            ? gps.ReadWhole(AltitudeSide) == 1
                ? -metres
                : metres
            : null;

    public static double? ReadAccuracy(TagDirectory gps) =>
        gps.ReadFractions(Accuracy) is [> 0 and var metres, ..] ? metres : null;

    public static string ReadDatum(TagDirectory gps) => gps.ReadWords(MapDatum);

    // Degrees, minutes and seconds, of which the last may be missing or hold the fraction of the others.
    private static double? ReadAngle(TagDirectory gps, int tag, int side, string plus, string minus)
    {
        var parts = gps.ReadFractions(tag);
        var sign = gps.ReadWords(side).ToUpperInvariant();
        if (parts.Count == 0 || (sign != plus && sign != minus))
            return null;
        var degrees = parts[0] + (parts.ElementAtOrDefault(1) / 60) + (parts.ElementAtOrDefault(2) / 3600);
        return sign == plus ? degrees : -degrees;
    }
}
