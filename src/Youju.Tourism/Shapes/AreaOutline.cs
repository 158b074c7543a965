using Youju.Tourism.Coordinates;

namespace Youju.Tourism.Shapes;

/// <summary>The outline of a county or a township: polygons, each with the holes in it.</summary>
/// <param name="Polygons">The first ring of each is its border, the others are holes.</param>
public sealed record AreaOutline(
    string Name,
    string Code,
    CoordinateSystem System,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<(double Longitude, double Latitude)>>> Polygons
)
{
    /// <summary>Whether the position lies in it or on its border.</summary>
    /// <exception cref="PositionException">The position is of another coordinate system.</exception>
    public bool IsPositionInside(Position position)
    {
        if (
            position.System != System
            && !(CoordinateSystems.IsTrueSystem(System) && CoordinateSystems.IsTrueSystem(position.System))
        )
            throw new PositionException(
                $"“{Name}”的边界是 {CoordinateSystems.PrintName(System)}，坐标是 {CoordinateSystems.PrintName(position.System)}，请先换算成同一个坐标系。"
            );
        var at = (position.Longitude, position.Latitude);
        return Polygons.Any(polygon =>
            polygon.Count > 0
            && FindSide(polygon[0], at) >= 0
            && polygon.Skip(1).All(hole => FindSide(hole, at) <= 0)
        );
    }

    // 1 inside, 0 on the line, -1 outside: how often a ray to the east meets the ring.
    private static int FindSide(IReadOnlyList<(double X, double Y)> ring, (double X, double Y) at)
    {
        var isInside = false;
        for (var index = 0; index < ring.Count; index++)
        {
            var (one, other) = (ring[index], ring[(index + 1) % ring.Count]);
            if (IsOnLine(one, other, at))
                return 0;
            if (one.Y > at.Y != other.Y > at.Y)
                isInside ^= at.X < ((other.X - one.X) * (at.Y - one.Y) / (other.Y - one.Y)) + one.X;
        }

        return isInside ? 1 : -1;
    }

    private static bool IsOnLine(
        (double X, double Y) one,
        (double X, double Y) other,
        (double X, double Y) at
    )
    {
        // A tenth of a millimetre.
        const double Width = 1e-9;
        var (alongX, alongY) = (other.X - one.X, other.Y - one.Y);
        var length = Math.Sqrt((alongX * alongX) + (alongY * alongY));
        if (length == 0)
            return Math.Abs(at.X - one.X) <= Width && Math.Abs(at.Y - one.Y) <= Width;
        var aside = Math.Abs((alongX * (at.Y - one.Y)) - (alongY * (at.X - one.X))) / length;
        var along = ((alongX * (at.X - one.X)) + (alongY * (at.Y - one.Y))) / length;
        return aside <= Width && along >= -Width && along <= length + Width;
    }
}
