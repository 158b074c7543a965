namespace Youju.Tourism.Coordinates;

/// <summary>A point on the plane of CGCS2000 in a 3° zone, in metres.</summary>
/// <param name="Easting">The y of surveyors, with 500 km for the middle of the zone and without the zone's number.</param>
/// <param name="Northing">The x of surveyors, from the equator.</param>
public sealed record GridPosition(GridZone Zone, double Easting, double Northing)
{
    private const double ZoneStep = 1_000_000;

    /// <summary>The easting with the number of the zone before it: 38500000.</summary>
    public double NumberedEasting => (Zone.Number * ZoneStep) + Easting;

    /// <summary>Reads an easting that carries the number of its zone.</summary>
    /// <exception cref="PositionException">There is no such zone.</exception>
    public static GridPosition FromNumberedEasting(double easting, double northing)
    {
        var zone = new GridZone((int)Math.Floor(easting / ZoneStep));
        return new(zone, easting - (zone.Number * ZoneStep), northing);
    }
}
