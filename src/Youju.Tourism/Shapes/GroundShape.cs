using Youju.Tourism.Coordinates;

namespace Youju.Tourism.Shapes;

/// <summary>A line or an area on the ground, in degrees.</summary>
/// <param name="Pieces">Each piece of a line is one path; of an area the first ring is its border, the others are holes.</param>
public sealed record GroundShape(
    CoordinateSystem System,
    bool IsArea,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<(double Longitude, double Latitude)>>> Pieces
)
{
    /// <summary>One path from point to point.</summary>
    public static GroundShape CreateLine(
        CoordinateSystem system,
        IReadOnlyList<(double Longitude, double Latitude)> path
    ) =>
        new(
            system,
            IsArea: false,
            [
                [path],
            ]
        );

    /// <summary>One area without holes; its border need not come back to where it began.</summary>
    public static GroundShape CreateArea(
        CoordinateSystem system,
        IReadOnlyList<(double Longitude, double Latitude)> border
    ) =>
        new(
            system,
            IsArea: true,
            [
                [border],
            ]
        );

    /// <summary>All points of it.</summary>
    public IEnumerable<Position> ListPositions() =>
        from piece in Pieces
        from path in piece
        from point in path
        select new Position(System, point.Longitude, point.Latitude);

    /// <summary>The same in another coordinate system; in its own it stays what it is.</summary>
    /// <exception cref="PositionException">A point of it lies nowhere.</exception>
    public GroundShape ConvertTo(CoordinateSystem target) =>
        System == target
            ? this
            : new(
                target,
                IsArea,
                [
                    .. Pieces.Select(piece =>
                        (IReadOnlyList<IReadOnlyList<(double, double)>>)
                            [.. piece.Select(path => ConvertPath(path, target))]
                    ),
                ]
            );

    /// <summary>The shape against the earth itself: as it is, or in CGCS2000 where it is shifted for maps.</summary>
    /// <exception cref="PositionException">A point of it lies nowhere.</exception>
    public GroundShape EnterTrueSystem() =>
        CoordinateSystems.IsTrueSystem(System) ? this : ConvertTo(CoordinateSystem.Cgcs2000);

    /// <summary>How long a line is, or the border of an area with those of its holes.</summary>
    public double MeasureMetres() =>
        Pieces
            .SelectMany(piece => piece)
            .Sum(path => path.Zip(IsArea ? path.Skip(1).Append(path[0]) : path.Skip(1), MeasureStep).Sum());

    /// <summary>How large an area is on the plane of the national grid; a line is nothing.</summary>
    /// <exception cref="PositionException">It is shifted for maps, or lies in no zone.</exception>
    public double MeasureSquareMetres()
    {
        if (!IsArea)
            return 0;
        var zone = GridZone.ForLongitude(ListPositions().Average(position => position.Longitude));
        return Pieces.Sum(piece =>
            MeasureRing(piece[0], zone) - piece.Skip(1).Sum(hole => MeasureRing(hole, zone))
        );
    }

    private double MeasureStep(
        (double Longitude, double Latitude) one,
        (double Longitude, double Latitude) other
    ) =>
        GroundDistance.MeasureMetres(
            new(System, one.Longitude, one.Latitude),
            new(System, other.Longitude, other.Latitude)
        );

    // Gauss's formula of the trapezes.
    private double MeasureRing(IReadOnlyList<(double Longitude, double Latitude)> ring, GridZone zone)
    {
        var points = ring.Select(point =>
                GaussKrueger.ProjectPosition(new(System, point.Longitude, point.Latitude), zone)
            )
            .ToList();
        var (east, north) = (points[0].Easting, points[0].Northing);
        return Math.Abs(
                points
                    .Zip(points.Skip(1).Append(points[0]), (one, other) =>
                        ((one.Easting - east) * (other.Northing - north))
                        - ((other.Easting - east) * (one.Northing - north))
                    )
                    .Sum()
            ) / 2;
    }

    private IReadOnlyList<(double, double)> ConvertPath(
        IReadOnlyList<(double Longitude, double Latitude)> path,
        CoordinateSystem target
    ) =>
        [
            .. path.Select(point =>
                    PositionConversion.ConvertPosition(new(System, point.Longitude, point.Latitude), target)
                )
                .Select(position => (position.Longitude, position.Latitude)),
        ];
}
