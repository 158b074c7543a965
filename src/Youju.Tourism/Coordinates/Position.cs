namespace Youju.Tourism.Coordinates;

/// <summary>A point on the ground, in degrees, with what it is measured against.</summary>
/// <param name="Longitude">East of Greenwich.</param>
/// <param name="Latitude">North of the equator.</param>
public sealed record Position(CoordinateSystem System, double Longitude, double Latitude)
{
    /// <summary>What this was converted from; null for a position as it was taken.</summary>
    public Position? Origin { get; init; }

    /// <summary>Whether both are degrees of a point on the earth.</summary>
    public bool IsOnEarth => Math.Abs(Longitude) <= 180 && Math.Abs(Latitude) <= 90;
}
