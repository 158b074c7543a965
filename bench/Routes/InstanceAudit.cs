using System.Globalization;

namespace Youju.Routes;

/// <summary>Walks a route again from the text of the instance, in decimals and by nothing that the search uses.</summary>
internal static class InstanceAudit
{
    /// <returns>The score of the routes.</returns>
    /// <exception cref="InvalidOperationException">A route breaks a window, the day's length, or visits a place twice.</exception>
    public static int ScoreRoutes(string path, IReadOnlyList<IReadOnlyList<int>> routes)
    {
        var digits = Path.GetFileName(path)[0] == 'p' ? 2 : 1;
        var places = new Dictionary<int, decimal[]>();
        foreach (var line in File.ReadAllLines(path)[2..])
        {
            var cells = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(cell => decimal.Parse(cell, CultureInfo.InvariantCulture))
                .ToArray();
            if (cells.Length > 0)
                places.Add((int)cells[0], cells);
        }

        var seen = new HashSet<int>();
        var score = 0m;
        foreach (var route in routes)
        {
            var (time, at) = (0m, places[0]);
            foreach (var id in route)
            {
                var place = places[id];
                time = Math.Max(time + CutDistance(at, place, digits), place[^2]);
                Require(time <= place[^1], path, $"{id} begins at {time}, closes at {place[^1]}");
                Require(seen.Add(id), path, $"{id} is visited twice");
                (time, at, score) = (time + place[3], place, score + place[4]);
            }

            var end = time + CutDistance(at, places[0], digits);
            Require(end <= places[0][^1], path, $"the route ends at {end}, the day at {places[0][^1]}");
        }

        return (int)score;
    }

    private static decimal CutDistance(decimal[] from, decimal[] to, int digits)
    {
        var square = ((from[1] - to[1]) * (from[1] - to[1])) + ((from[2] - to[2]) * (from[2] - to[2]));
        var step = digits == 2 ? 0.01m : 0.1m;
        // The largest number of steps whose square is not above: exact, without a root.
        var steps = Math.Floor((decimal)Math.Sqrt((double)square) / step) + 2;
        while (steps * step * (steps * step) > square)
            steps--;
        return steps * step;
    }

    private static void Require(bool holds, string path, string problem)
    {
        if (!holds)
            throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}: {problem}")
            );
    }
}
