namespace Youju.Tourism.Drawing;

/// <summary>Makes lines and areas fit the paper: cut at its edges, and without points that nobody sees.</summary>
internal static class PathCut
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

    /// <summary>The pieces of a line that lie on the paper (Liang and Barsky).</summary>
    public static List<List<(double X, double Y)>> ClipLine(
        IReadOnlyList<(double X, double Y)> line,
        double width,
        double height
    )
    {
        var pieces = new List<List<(double X, double Y)>>();
        for (var at = 1; at < line.Count; at++)
        {
            if (ClipStretch(line[at - 1], line[at], width, height) is not { } stretch)
                continue;
            // What goes on where the last stretch ended is the same piece.
            if (pieces is [.., var last] && last[^1] == stretch.Start)
                last.Add(stretch.End);
            else
                pieces.Add([stretch.Start, stretch.End]);
        }

        return pieces;
    }

    /// <summary>Leaves out points that lie nearer to the line than the paper shows (Douglas and Peucker).</summary>
    public static List<(double X, double Y)> SimplifyPath(
        IReadOnlyList<(double X, double Y)> path,
        double nearness
    )
    {
        if (path.Count < 3)
            return [.. path];
        var kept = new bool[path.Count];
        (kept[0], kept[^1]) = (true, true);
        var open = new Stack<(int First, int Last)>([(0, path.Count - 1)]);
        while (open.TryPop(out var stretch))
        {
            var (farthest, distance) = FindFarthest(path, stretch.First, stretch.Last);
            if (distance <= nearness)
                continue;
            kept[farthest] = true;
            open.Push((stretch.First, farthest));
            open.Push((farthest, stretch.Last));
        }

        return [.. path.Where((_, at) => kept[at])];
    }

    private static ((double X, double Y) Start, (double X, double Y) End)? ClipStretch(
        (double X, double Y) one,
        (double X, double Y) other,
        double width,
        double height
    )
    {
        var (right, down) = (other.X - one.X, other.Y - one.Y);
        (double Step, double Room)[] sides =
        [
            (-right, one.X),
            (right, width - one.X),
            (-down, one.Y),
            (down, height - one.Y),
        ];
        var (enter, leave) = (0.0, 1.0);
        foreach (var (step, room) in sides)
        {
            if (step == 0 && room < 0)
                return null;
            if (step < 0)
                enter = Math.Max(enter, room / step);
            else if (step > 0)
                leave = Math.Min(leave, room / step);
        }

        return enter <= leave ? (Stop(enter), Stop(leave)) : null;

        (double X, double Y) Stop(double part) =>
            part switch
            {
                0 => one,
                1 => other,
                _ => (one.X + (right * part), one.Y + (down * part)),
            };
    }

    private static (int At, double Distance) FindFarthest(
        IReadOnlyList<(double X, double Y)> path,
        int first,
        int last
    )
    {
        var (farthest, distance) = (-1, 0.0);
        for (var at = first + 1; at < last; at++)
        {
            var here = MeasureAside(path[at], path[first], path[last]);
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
