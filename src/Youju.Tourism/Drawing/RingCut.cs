namespace Youju.Tourism.Drawing;

/// <summary>Makes the outline of an area fit the paper: cut at its edges, and without points that nobody sees.</summary>
internal static class RingCut
{
    /// <summary>What of a ring lies on the paper (Sutherland and Hodgman).</summary>
    public static List<(double X, double Y)> ClipRing(
        IReadOnlyList<(double X, double Y)> ring,
        double width,
        double height
    )
    {
        var cut = CutSide([.. ring], point => point.X, (one, other) => CrossAtX(one, other, 0));
        cut = CutSide(cut, point => width - point.X, (one, other) => CrossAtX(one, other, width));
        cut = CutSide(cut, point => point.Y, (one, other) => CrossAtY(one, other, 0));
        return CutSide(cut, point => height - point.Y, (one, other) => CrossAtY(one, other, height));
    }

    /// <summary>Leaves out points that lie nearer to the line than the paper shows (Douglas and Peucker).</summary>
    public static List<(double X, double Y)> SimplifyRing(
        IReadOnlyList<(double X, double Y)> ring,
        double nearness
    )
    {
        if (ring.Count < 4)
            return [.. ring];
        var kept = new bool[ring.Count];
        (kept[0], kept[^1]) = (true, true);
        var open = new Stack<(int First, int Last)>([(0, ring.Count - 1)]);
        while (open.TryPop(out var stretch))
        {
            var (farthest, distance) = FindFarthest(ring, stretch.First, stretch.Last);
            if (distance <= nearness)
                continue;
            kept[farthest] = true;
            open.Push((stretch.First, farthest));
            open.Push((farthest, stretch.Last));
        }

        return [.. ring.Where((_, at) => kept[at])];
    }

    private static (int At, double Distance) FindFarthest(
        IReadOnlyList<(double X, double Y)> ring,
        int first,
        int last
    )
    {
        var (farthest, distance) = (-1, 0.0);
        for (var at = first + 1; at < last; at++)
        {
            var here = MeasureAside(ring[at], ring[first], ring[last]);
            if (here > distance)
                (farthest, distance) = (at, here);
        }

        return (farthest, distance);
    }

    private static double MeasureAside(
        (double X, double Y) point,
        (double X, double Y) one,
        (double X, double Y) other
    )
    {
        var (alongX, alongY) = (other.X - one.X, other.Y - one.Y);
        var length = Math.Sqrt((alongX * alongX) + (alongY * alongY));
        var (awayX, awayY) = (point.X - one.X, point.Y - one.Y);
        return length == 0
            ? Math.Sqrt((awayX * awayX) + (awayY * awayY))
            : Math.Abs((alongX * awayY) - (alongY * awayX)) / length;
    }

    private static List<(double X, double Y)> CutSide(
        List<(double X, double Y)> ring,
        Func<(double X, double Y), double> measureInside,
        Func<(double X, double Y), (double X, double Y), (double X, double Y)> cross
    )
    {
        var cut = new List<(double X, double Y)>();
        for (var at = 0; at < ring.Count; at++)
        {
            var (before, here) = (ring[(at + ring.Count - 1) % ring.Count], ring[at]);
            if (measureInside(before) >= 0 != measureInside(here) >= 0)
                cut.Add(cross(before, here));
            if (measureInside(here) >= 0)
                cut.Add(here);
        }

        return cut;
    }

    private static (double X, double Y) CrossAtX(
        (double X, double Y) one,
        (double X, double Y) other,
        double x
    ) => (x, one.Y + ((other.Y - one.Y) * (x - one.X) / (other.X - one.X)));

    private static (double X, double Y) CrossAtY(
        (double X, double Y) one,
        (double X, double Y) other,
        double y
    ) => (one.X + ((other.X - one.X) * (y - one.Y) / (other.Y - one.Y)), y);
}
