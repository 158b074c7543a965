using Youju.Tourism.Coordinates;
using Youju.Tourism.Shapes;

namespace Youju.Tourism.BaseMaps;

/// <summary>What lies under a map: a file of the unit's own.</summary>
/// <param name="Name">What the unit calls it.</param>
/// <param name="MapNumber">审图号; null where it has none, and then no published map may show it.</param>
public abstract record BaseMap(string Name, string? MapNumber)
{
    /// <summary>What of it lies in a piece of the ground, the lowest first.</summary>
    /// <exception cref="BaseMapException">Its file is broken.</exception>
    public abstract IEnumerable<BasePiece> ListPieces(GroundView view);

    /// <summary>Its corners, west and south first, as far as it says how far it reaches; null where it does not.</summary>
    public abstract (Position SouthWest, Position NorthEast)? FindBounds();

    /// <summary>How far positions reach, one at least.</summary>
    protected static (Position SouthWest, Position NorthEast) FindReach(IReadOnlyList<Position> all) =>
        (
            new(all[0].System, all.Min(at => at.Longitude), all.Min(at => at.Latitude)),
            new(all[0].System, all.Max(at => at.Longitude), all.Max(at => at.Latitude))
        );
}

/// <summary>A piece of the ground that is to be drawn.</summary>
/// <param name="West">Degrees, as the others.</param>
/// <param name="MetresPerUnit">How many metres of the ground one unit of the paper is.</param>
public sealed record GroundView(double West, double South, double East, double North, double MetresPerUnit);

/// <summary>A piece of a base map.</summary>
public abstract record BasePiece;

/// <summary>A picture that is laid on the ground.</summary>
/// <param name="TopLeft">Its corners, in WGS84 or CGCS2000.</param>
public sealed record BasePicture(
    byte[] Content,
    string MediaType,
    Position TopLeft,
    Position TopRight,
    Position BottomLeft
) : BasePiece;

/// <summary>A line or an area.</summary>
/// <param name="Fill">A colour as #cfe3f1; null for none.</param>
/// <param name="Stroke">Null for none.</param>
public sealed record BaseShape(GroundShape Shape, string? Fill, string? Stroke, double Thickness) : BasePiece;
