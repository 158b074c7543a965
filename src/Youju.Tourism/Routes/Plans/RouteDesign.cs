using Youju.Tourism.Routes.Hours;
using Youju.Tourism.Routes.Search;

namespace Youju.Tourism.Routes.Plans;

/// <summary>Chooses places and their order so that the points add up to as much as the days allow.</summary>
public static class RouteDesign
{
    private static readonly DateOnly AnyDay = new(2024, 1, 1);

    /// <remarks>The same request gives the same route on every machine.</remarks>
    /// <exception cref="HoursException">Hours depend on the date, and there is none.</exception>
    public static DesignedRoute DesignRoute(RouteRequest request)
    {
        RequireWay(request);
        if (
            request.Days.Any(day => day.Date is null)
            && request.Places.FirstOrDefault(place => place.Hours.DependsOnDate) is { } dated
        )
            throw new HoursException(
                $"“{dated.Name}”的开放时间因日期而不同（{dated.Hours.Text}），请写明出行的日期。"
            );
        var problem = CreateProblem(request);
        var plan = TripSearch.FindBestPlan(problem, searches: 2, request.Steps, (ulong)request.Seed);
        var days = request
            .Days.Select((day, number) => TellDay(request, problem, plan.Days[number], number))
            .ToList();
        var left = Enumerable
            .Range(0, problem.Stops.Count)
            .Where(stop => !IsVisited(problem, plan, stop))
            .OrderByDescending(stop => problem.Stops[stop].IsKept)
            .ThenByDescending(stop => problem.Stops[stop].Score);
        var reasons = new DropReasons(request, problem);
        return new(days, [.. left.Select(stop => reasons.ExplainDrop(stop, days))]);
    }

    // A day that cannot even be driven through holds no place and no route.
    private static void RequireWay(RouteRequest request)
    {
        foreach (var (day, number) in request.Days.Select((day, at) => (day, at + 1)))
        {
            var (start, end) = (day.Start, day.End);
            var minutes = request.Travel.EstimateMinutes(start.Name, start.Position, end.Name, end.Position);
            if (minutes > day.Latest - day.Earliest)
                throw new HoursException(
                    FormattableString.Invariant(
                        $"第{number}天从{start.Name}到{end.Name}路上要 {minutes} 分钟，一天走不到；请改起讫点、时间或车速。"
                    )
                );
        }
    }

    /// <summary>When a visit may begin on a day, so that its stay ends before the place closes.</summary>
    internal static IReadOnlyList<TripWindow> ListWindows(RoutePlace place, RouteDay day) =>
        [
            .. place
                .Hours.ListSpans(day.Date ?? AnyDay)
                .Where(span => span.Close - span.Open >= place.StayMinutes)
                .Select(span => new TripWindow(
                    span.Open,
                    Math.Min(span.LastEntry, span.Close - place.StayMinutes)
                )),
        ];

    // Points: all places, and behind them the start and the end of each day.
    private static TripProblem CreateProblem(RouteRequest request)
    {
        var hubs = request.Days.SelectMany(day => new[] { day.Start, day.End });
        var points = request
            .Places.Select(place => new RouteHub(place.Name, place.Position))
            .Concat(hubs)
            .ToList();
        var travel = points.SelectMany(from =>
            points.Select(to =>
                request.Travel.EstimateMinutes(from.Name, from.Position, to.Name, to.Position)
            )
        );
        var first = request.Places.Count;
        return new(
            [.. request.Places.Select((place, at) => CreateStop(place, at, request.Days))],
            [
                .. request.Days.Select(
                    (day, number) =>
                        new TripDay(first + (2 * number), first + (2 * number) + 1, day.Earliest, day.Latest)
                ),
            ],
            points.Count,
            [.. travel]
        );
    }

    private static TripStop CreateStop(RoutePlace place, int point, IReadOnlyList<RouteDay> days) =>
        new(
            point,
            place.Score,
            place.StayMinutes,
            [.. days.Select(day => ListWindows(place, day))],
            place.IsKept
        );

    private static bool IsVisited(TripProblem problem, TripPlan plan, int stop) =>
        plan.Days.Any(day => day.Visits.ToArray().Any(visit => problem.Visits[visit].Stop == stop));

    private static DesignedDay TellDay(RouteRequest request, TripProblem problem, DayPlan plan, int number)
    {
        var day = request.Days[number];
        var (at, time) = (problem.Days[number].Start, day.Earliest);
        var stops = new List<DesignedStop>();
        foreach (var visit in plan.Visits)
        {
            var asked = problem.Visits[visit];
            var travel = problem.MeasureTravel(at, asked.Point);
            var begin = Math.Max(time + travel, asked.Windows[number].Open);
            stops.Add(new(request.Places[asked.Stop], travel, time + travel, begin, begin + asked.Stay));
            (at, time) = (asked.Point, begin + asked.Stay);
        }

        var last = problem.MeasureTravel(at, problem.Days[number].End);
        return LeaveLater(new(day, day.Earliest, stops, last, time + last));
    }

    // Nobody stands before a closed gate in the morning who could have slept.
    private static DesignedDay LeaveLater(DesignedDay day)
    {
        if (day.Stops is not [{ Wait: > 0 } first, ..])
            return day;
        return day with
        {
            Leave = day.Leave + first.Wait,
            Stops = [first with { Arrival = first.Begin }, .. day.Stops.Skip(1)],
        };
    }
}
