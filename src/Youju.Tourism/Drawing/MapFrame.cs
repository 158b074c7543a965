using Youju.Tourism.BaseMaps;
using Youju.Tourism.Coordinates;

namespace Youju.Tourism.Drawing;

/// <summary>The piece of the ground that a map shows, and where a position lies on its paper.</summary>
/// <remarks>The plane is the national grid of the zone in which the middle lies.</remarks>
internal sealed class MapFrame
{
    private const double Border = 0.08;
    private const double LeastMetres = 500;

    private readonly GridZone zone;
    private readonly double left;
    private readonly double top;

    /// <param name="positions">What must be seen, in WGS84 or CGCS2000.</param>
    /// <param name="width">Of the paper, in its own units.</param>
    public MapFrame(IReadOnlyCollection<Position> positions, double width, double height)
    {
        (Width, Height) = (width, height);
        zone = GridZone.ForLongitude(positions.Average(position => position.Longitude));
        var points = positions.Select(position => GaussKrueger.ProjectPosition(position, zone)).ToList();
        var (west, east) = (points.Min(point => point.Easting), points.Max(point => point.Easting));
        var (south, north) = (points.Min(point => point.Northing), points.Max(point => point.Northing));
        var inner = 1 - (2 * Border);
        MetresPerUnit = Math.Max(
            Math.Max(LeastMetres, east - west) / (width * inner),
            Math.Max(LeastMetres, north - south) / (height * inner)
        );
        left = ((west + east) / 2) - (width / 2 * MetresPerUnit);
        top = ((south + north) / 2) + (height / 2 * MetresPerUnit);
    }

    public double Width { get; }

    public double Height { get; }

    /// <summary>How many metres of the ground one unit of paper is.</summary>
    public double MetresPerUnit { get; }

    /// <summary>The piece of the ground, as wide as its widest side.</summary>
    public GroundView View
    {
        get
        {
            Position[] corners =
            [
                FindPosition(0, 0),
                FindPosition(Width, 0),
                FindPosition(Width, Height),
                FindPosition(0, Height),
            ];
            return new(
                corners.Min(corner => corner.Longitude),
                corners.Min(corner => corner.Latitude),
                corners.Max(corner => corner.Longitude),
                corners.Max(corner => corner.Latitude),
                MetresPerUnit
            );
        }
    }

    public (double X, double Y) PlacePosition(Position position)
    {
        var grid = GaussKrueger.ProjectPosition(position, zone);
        return ((grid.Easting - left) / MetresPerUnit, (top - grid.Northing) / MetresPerUnit);
    }

    /// <summary>Where a position lies, if it is near enough for the plane at all.</summary>
    public (double X, double Y)? TryPlacePosition(Position position) =>
        position.IsOnEarth && Math.Abs(position.Longitude - zone.Meridian) < 5
            ? PlacePosition(position)
            : null;

    private Position FindPosition(double x, double y) =>
        GaussKrueger.UnprojectPosition(new(zone, left + (x * MetresPerUnit), top - (y * MetresPerUnit)));
}
