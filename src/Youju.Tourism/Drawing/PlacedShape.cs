using Youju.Tourism.Shapes;

namespace Youju.Tourism.Drawing;

/// <summary>A line or an area as it lies on the paper: projected, without points that nobody sees, cut at the edges.</summary>
/// <param name="Paths">None where it lies elsewhere.</param>
internal sealed record PlacedShape(bool IsArea, IReadOnlyList<IReadOnlyList<(double X, double Y)>> Paths)
{
    // As parts of a unit of the paper.
    private const double Nearness = 0.4;

    public static PlacedShape PlaceShape(GroundShape shape, MapFrame frame)
    {
        var paths = shape
            .Pieces.SelectMany(piece => piece)
            .SelectMany(path => PlacePath(shape, path, frame))
            .ToList();
        return new(shape.IsArea, paths);
    }

    /// <summary>Where its name may stand: the middle of what is seen of its largest path; null where nothing is.</summary>
    public (double X, double Y)? FindMiddle()
    {
        if (Paths.MaxBy(path => path.Count) is not { } largest)
            return null;
        return IsArea ? FindMiddleOfRing(largest) : largest[largest.Count / 2];
    }

    private static IEnumerable<IReadOnlyList<(double X, double Y)>> PlacePath(
        GroundShape shape,
        IReadOnlyList<(double Longitude, double Latitude)> path,
        MapFrame frame
    )
    {
        var placed = path.Select(point =>
                frame.TryPlacePosition(new(shape.System, point.Longitude, point.Latitude))
            )
            .OfType<(double X, double Y)>()
            .ToList();
        var simple = PathCut.SimplifyPath(placed, Nearness);
        return shape.IsArea
            ? new[] { PathCut.ClipRing(simple, frame.Width, frame.Height) }.Where(ring => ring.Count > 2)
            : PathCut.ClipLine(simple, frame.Width, frame.Height);
    }

    // The middle of the corners lies within most areas, and is near enough for a name.
    private static (double X, double Y) FindMiddleOfRing(IReadOnlyList<(double X, double Y)> ring) =>
        (ring.Average(point => point.X), ring.Average(point => point.Y));
}
