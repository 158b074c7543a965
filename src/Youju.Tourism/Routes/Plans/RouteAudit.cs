using System.Globalization;

namespace Youju.Tourism.Routes.Plans;

/// <summary>Walks a finished route by clock and opening hours, by nothing that designed it.</summary>
public static class RouteAudit
{
    /// <summary>What does not hold in a route, in words; nothing where it can be walked as it is told.</summary>
    public static IReadOnlyList<string> FindProblems(RouteRequest request, DesignedRoute route)
    {
        var problems = new List<string>();
        foreach (var (day, number) in route.Days.Select((day, at) => (day, at + 1)))
            WalkDay(request, day, number, problems);
        var names = route.Days.SelectMany(day => day.Stops).Select(stop => stop.Place).ToList();
        problems.AddRange(
            names
                .GroupBy(place => place)
                .Where(same => same.Count() > 1)
                .Select(same => $"“{same.Key.Name}”去了两次")
        );
        problems.AddRange(
            request
                .Places.Where(place =>
                    names.Contains(place) == route.Dropped.Any(dropped => dropped.Place == place)
                )
                .Select(place => $"“{place.Name}”既不在线路里，也没有说为什么")
        );
        return problems;
    }

    private static void WalkDay(RouteRequest request, DesignedDay day, int number, List<string> problems)
    {
        var (clock, name, position) = (day.Leave, day.Day.Start.Name, day.Day.Start.Position);
        if (day.Leave < day.Day.Earliest)
            Report($"第{number}天 {PrintClock(day.Leave)} 出发，早于 {PrintClock(day.Day.Earliest)}");
        foreach (var stop in day.Stops)
        {
            clock += request.Travel.EstimateMinutes(name, position, stop.Place.Name, stop.Place.Position);
            if (clock > stop.Begin)
                Report(
                    $"第{number}天 {PrintClock(stop.Begin)} 到不了“{stop.Place.Name}”，要到 {PrintClock(clock)}"
                );
            clock = Math.Max(clock, stop.Begin) + stop.Place.StayMinutes;
            var isOpen = stop
                .Place.Hours.ListSpans(day.Day.Date ?? new DateOnly(2024, 1, 1))
                .Any(span => span.Open <= stop.Begin && stop.Begin <= span.LastEntry && clock <= span.Close);
            if (!isOpen)
                Report(
                    $"第{number}天 {PrintClock(stop.Begin)} 至 {PrintClock(clock)} “{stop.Place.Name}”不开放"
                );
            (name, position) = (stop.Place.Name, stop.Place.Position);
        }

        clock += request.Travel.EstimateMinutes(name, position, day.Day.End.Name, day.Day.End.Position);
        if (clock > day.Day.Latest)
            Report(
                $"第{number}天 {PrintClock(clock)} 才到“{day.Day.End.Name}”，晚于 {PrintClock(day.Day.Latest)}"
            );
        if (clock != day.Arrival)
            Report(
                $"第{number}天 {PrintClock(clock)} 到“{day.Day.End.Name}”，写的是 {PrintClock(day.Arrival)}"
            );

        void Report(string words) => problems.Add(words);
    }

    /// <summary>Minutes after midnight as a clock shows them.</summary>
    public static string PrintClock(int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
}
