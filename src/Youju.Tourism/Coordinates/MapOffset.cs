namespace Youju.Tourism.Coordinates;

/// <summary>By how much map makers shift what they show.</summary>
/// <remarks>The formulas are those in common use for more than ten years; no official ones are public.</remarks>
internal static class MapOffset
{
    // The ellipsoid of Krassovsky, on which the shift in metres becomes one in degrees.
    private const double Axis = 6378245.0;
    private const double Eccentricity = 0.00669342162296594323;
    private const double BaiduTurn = Math.PI * 3000.0 / 180.0;

    // Outside of it nothing is shifted.
    private const double West = 73.66;
    private const double East = 135.05;
    private const double South = 3.86;
    private const double North = 53.55;

    public static (double Longitude, double Latitude) ShiftToGcj(double longitude, double latitude)
    {
        if (longitude is <= West or >= East || latitude is <= South or >= North)
            return (longitude, latitude);
        var (x, y) = (longitude - 105.0, latitude - 35.0);
        var radians = latitude / 180.0 * Math.PI;
        var magic = 1 - (Eccentricity * Math.Sin(radians) * Math.Sin(radians));
        var root = Math.Sqrt(magic);
        var up = MeasureNorthing(x, y) * 180.0 / (Axis * (1 - Eccentricity) / (magic * root) * Math.PI);
        var right = MeasureEasting(x, y) * 180.0 / (Axis / root * Math.Cos(radians) * Math.PI);
        return (longitude + right, latitude + up);
    }

    public static (double Longitude, double Latitude) ShiftToBaidu(double longitude, double latitude)
    {
        var distance =
            Math.Sqrt((longitude * longitude) + (latitude * latitude))
            + (0.00002 * Math.Sin(latitude * BaiduTurn));
        var angle = Math.Atan2(latitude, longitude) + (0.000003 * Math.Cos(longitude * BaiduTurn));
        return ((distance * Math.Cos(angle)) + 0.0065, (distance * Math.Sin(angle)) + 0.006);
    }

    private static double MeasureNorthing(double x, double y) =>
        -100.0
        + (2.0 * x)
        + (3.0 * y)
        + (0.2 * y * y)
        + (0.1 * x * y)
        + (0.2 * Math.Sqrt(Math.Abs(x)))
        + AddWaves(x, (6, 20), (2, 20))
        + AddWaves(y, (1, 20), (1 / 3.0, 40))
        + AddWaves(y, (1 / 12.0, 160), (1 / 30.0, 320));

    private static double MeasureEasting(double x, double y) =>
        300.0
        + x
        + (2.0 * y)
        + (0.1 * x * x)
        + (0.1 * x * y)
        + (0.1 * Math.Sqrt(Math.Abs(x)))
        + AddWaves(x, (6, 20), (2, 20))
        + AddWaves(x, (1, 20), (1 / 3.0, 40))
        + AddWaves(x, (1 / 12.0, 150), (1 / 30.0, 300));

    private static double AddWaves(
        double at,
        (double Pace, double Height) one,
        (double Pace, double Height) two
    ) =>
        ((one.Height * Math.Sin(one.Pace * at * Math.PI)) + (two.Height * Math.Sin(two.Pace * at * Math.PI)))
        * 2.0
        / 3.0;
}
