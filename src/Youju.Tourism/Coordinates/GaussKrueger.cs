namespace Youju.Tourism.Coordinates;

/// <summary>The projection of the national grid: CGCS2000, 3° zones, true scale on the middle meridian.</summary>
/// <remarks>Krüger's series to the sixth power of the third flattening (Karney 2011): exact to less than a micrometre here.</remarks>
public static class GaussKrueger
{
    private const double Axis = 6378137.0;
    private const double Flattening = 1 / 298.257222101;
    private const double MiddleEasting = 500_000;
    private const double N = Flattening / (2 - Flattening);
    private const double Radius =
        Axis / (1 + N) * (1 + (N * N / 4) + (N * N * N * N / 64) + (N * N * N * N * N * N / 256));

    private static readonly double Eccentricity = Math.Sqrt(Flattening * (2 - Flattening));

    // One row for each multiple of the angle; columns are the powers of N from the first to the sixth.
    private static readonly double[] ToPlane = SumSeries(
        [1 / 2.0, -2 / 3.0, 5 / 16.0, 41 / 180.0, -127 / 288.0, 7891 / 37800.0],
        [0, 13 / 48.0, -3 / 5.0, 557 / 1440.0, 281 / 630.0, -1983433 / 1935360.0],
        [0, 0, 61 / 240.0, -103 / 140.0, 15061 / 26880.0, 167603 / 181440.0],
        [0, 0, 0, 49561 / 161280.0, -179 / 168.0, 6601661 / 7257600.0],
        [0, 0, 0, 0, 34729 / 80640.0, -3418889 / 1995840.0],
        [0, 0, 0, 0, 0, 212378941 / 319334400.0]
    );

    private static readonly double[] ToEarth = SumSeries(
        [1 / 2.0, -2 / 3.0, 37 / 96.0, -1 / 360.0, -81 / 512.0, 96199 / 604800.0],
        [0, 1 / 48.0, 1 / 15.0, -437 / 1440.0, 46 / 105.0, -1118711 / 3870720.0],
        [0, 0, 17 / 480.0, -37 / 840.0, -209 / 4480.0, 5569 / 90720.0],
        [0, 0, 0, 4397 / 161280.0, -11 / 504.0, -830251 / 7257600.0],
        [0, 0, 0, 0, 4583 / 161280.0, -108847 / 3991680.0],
        [0, 0, 0, 0, 0, 20648693 / 638668800.0]
    );

    /// <summary>Lays a position on the plane of a zone; that in which it lies where none is named.</summary>
    /// <exception cref="PositionException">The position is shifted for maps, or lies more than a zone away.</exception>
    public static GridPosition ProjectPosition(Position position, GridZone? asked = null)
    {
        RequireTrueSystem(position.System);
        var zone = asked ?? GridZone.ForLongitude(position.Longitude);
        var longitude = (position.Longitude - zone.Meridian) * Math.PI / 180;
        if (Math.Abs(position.Longitude - zone.Meridian) > 6)
            throw new PositionException(
                $"经度 {PositionText.PrintNumber(position.Longitude)} 离 {PositionText.PrintNumber(zone.Number)} 带太远，请核对带号。"
            );
        var tangent = FindConformalTangent(Math.Tan(position.Latitude * Math.PI / 180));
        var northing = Math.Atan2(tangent, Math.Cos(longitude));
        var easting = Math.Asinh(
            Math.Sin(longitude) / Math.Sqrt((tangent * tangent) + Math.Pow(Math.Cos(longitude), 2))
        );
        var (up, right) = AddSeries(ToPlane, northing, easting, sign: 1);
        return new(zone, MiddleEasting + (Radius * right), Radius * up);
    }

    /// <summary>The position of a point on the plane.</summary>
    public static Position UnprojectPosition(GridPosition grid)
    {
        var (northing, easting) = AddSeries(
            ToEarth,
            grid.Northing / Radius,
            (grid.Easting - MiddleEasting) / Radius,
            sign: -1
        );
        var tangent =
            Math.Sin(northing) / Math.Sqrt(Math.Pow(Math.Sinh(easting), 2) + Math.Pow(Math.Cos(northing), 2));
        var longitude = Math.Atan2(Math.Sinh(easting), Math.Cos(northing));
        return new(
            CoordinateSystem.Cgcs2000,
            grid.Zone.Meridian + (longitude * 180 / Math.PI),
            Math.Atan(FindTangent(tangent)) * 180 / Math.PI
        );
    }

    private static void RequireTrueSystem(CoordinateSystem system)
    {
        if (!CoordinateSystems.IsTrueSystem(system))
            throw new PositionException(
                $"{CoordinateSystems.PrintName(system)} 是偏移过的坐标，不能直接投影；请先换算成 CGCS2000。"
            );
    }

    private static double[] SumSeries(params double[][] rows) =>
        [.. rows.Select(row => row.Select((part, power) => part * Math.Pow(N, power + 1)).Sum())];

    private static (double Northing, double Easting) AddSeries(
        double[] series,
        double northing,
        double easting,
        int sign
    )
    {
        var (up, right) = (northing, easting);
        for (var at = 0; at < series.Length; at++)
        {
            var turn = 2 * (at + 1);
            up += sign * series[at] * Math.Sin(turn * northing) * Math.Cosh(turn * easting);
            right += sign * series[at] * Math.Cos(turn * northing) * Math.Sinh(turn * easting);
        }

        return (up, right);
    }

    private static double FindConformalTangent(double tangent)
    {
        var root = Math.Sqrt(1 + (tangent * tangent));
        var sigma = Math.Sinh(Eccentricity * Math.Atanh(Eccentricity * tangent / root));
        return (tangent * Math.Sqrt(1 + (sigma * sigma))) - (sigma * root);
    }

    // Newton's way back from the conformal latitude; twice is enough, the third time costs nothing.
    private static double FindTangent(double conformal)
    {
        var tangent = conformal;
        var rest = 1 - (Eccentricity * Eccentricity);
        for (var round = 0; round < 4; round++)
        {
            var reached = FindConformalTangent(tangent);
            tangent +=
                (conformal - reached)
                / Math.Sqrt(1 + (reached * reached))
                * (1 + (rest * tangent * tangent))
                / (rest * Math.Sqrt(1 + (tangent * tangent)));
        }

        return tangent;
    }
}
