using Youju.Tourism.Routes.Search;

namespace Youju.Tourism.Tests.Routes;

/// <summary>Tries every order of every choice of stops: for problems of a few stops.</summary>
internal static class Enumeration
{
    public static long FindBestGain(TripProblem problem) =>
        ExtendTrip(problem, day: 0, at: problem.Days[0].Start, time: problem.Days[0].Earliest, used: 0);

    /// <summary>Walks a plan again from the stops themselves.</summary>
    public static bool IsFeasible(TripProblem problem, TripPlan plan)
    {
        var seen = new HashSet<int>();
        for (var day = 0; day < plan.Days.Length; day++)
        {
            var (at, time) = (problem.Days[day].Start, problem.Days[day].Earliest);
            foreach (var visit in plan.Days[day].Visits)
            {
                var stop = problem.Stops[problem.Visits[visit].Stop];
                var arrival = time + problem.MeasureTravel(at, stop.Point);
                var begin = stop.Windows[day]
                    .Where(window => arrival <= window.Close)
                    .Select(window => Math.Max(arrival, window.Open))
                    .DefaultIfEmpty(-1)
                    .Min();
                if (begin < 0 || !seen.Add(problem.Visits[visit].Stop))
                    return false;
                (at, time) = (stop.Point, begin + stop.Stay);
            }

            if (time + problem.MeasureTravel(at, problem.Days[day].End) > problem.Days[day].Latest)
                return false;
        }

        return true;
    }

    private static long ExtendTrip(TripProblem problem, int day, int at, int time, int used)
    {
        var here = problem.Days[day];
        var best =
            time + problem.MeasureTravel(at, here.End) > here.Latest
                ? long.MinValue
                : EndDay(problem, day, used);
        for (var stop = 0; stop < problem.Stops.Count; stop++)
        {
            if ((used & (1 << stop)) != 0)
                continue;
            var arrival = time + problem.MeasureTravel(at, problem.Stops[stop].Point);
            foreach (var window in problem.Stops[stop].Windows[day].Where(window => arrival <= window.Close))
            {
                var rest = ExtendTrip(
                    problem,
                    day,
                    problem.Stops[stop].Point,
                    Math.Max(arrival, window.Open) + problem.Stops[stop].Stay,
                    used | (1 << stop)
                );
                if (rest != long.MinValue)
                    best = Math.Max(
                        best,
                        rest + problem.Stops[stop].Score + (problem.Stops[stop].IsKept ? problem.Kept : 0)
                    );
            }
        }

        return best;
    }

    private static long EndDay(TripProblem problem, int day, int used) =>
        day + 1 == problem.Days.Count
            ? 0
            : ExtendTrip(problem, day + 1, problem.Days[day + 1].Start, problem.Days[day + 1].Earliest, used);
}
