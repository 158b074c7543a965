using System.Globalization;
using Youju.Tourism.Routes.Search;

namespace Youju.Routes;

/// <summary>An instance of Solomon or Cordeau as the orienteering literature uses it.</summary>
/// <remarks>Distances are cut, not rounded: to one decimal for Solomon's, to two for Cordeau's.</remarks>
internal static class PublicInstance
{
    /// <param name="days">How many routes, all of the same day: the file does not say.</param>
    public static TripProblem ReadProblem(string path, int days)
    {
        var scale = Path.GetFileName(path).StartsWith("pr", StringComparison.Ordinal) ? 100 : 10;
        var rows = File.ReadLines(path)
            .Skip(2)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(row => row.Length > 0)
            .Select(row => row.Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToList();
        var travel = new int[rows.Count * rows.Count];
        for (var from = 0; from < rows.Count; from++)
        {
            for (var to = 0; to < rows.Count; to++)
                travel[(from * rows.Count) + to] = MeasureDistance(rows[from], rows[to], scale);
        }

        var stops = rows.Skip(1).Select((row, at) => CreateStop(row, at + 1, days, scale));
        var day = new TripDay(0, 0, 0, (int)(rows[0][^1] * scale));
        return new([.. stops], [.. Enumerable.Repeat(day, days)], rows.Count, travel);
    }

    private static int MeasureDistance(double[] from, double[] to, int scale)
    {
        var (x, y) = (from[1] - to[1], from[2] - to[2]);
        return (int)Math.Floor((Math.Sqrt((x * x) + (y * y)) * scale) + 1e-9);
    }

    private static TripStop CreateStop(double[] row, int point, int days, int scale)
    {
        var window = new TripWindow((int)(row[^2] * scale), (int)(row[^1] * scale));
        var windows = Enumerable.Repeat<IReadOnlyList<TripWindow>>([window], days);
        return new(point, (int)row[4], (int)(row[3] * scale), [.. windows]);
    }
}
