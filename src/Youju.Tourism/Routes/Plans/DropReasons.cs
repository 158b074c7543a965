using System.Globalization;
using Youju.Tourism.Routes.Search;

namespace Youju.Tourism.Routes.Plans;

/// <summary>Why places are not in a route, in words that help to decide otherwise.</summary>
internal sealed class DropReasons(RouteRequest request, TripProblem problem)
{
    public DroppedPlace ExplainDrop(int stop, IReadOnlyList<DesignedDay> days)
    {
        var place = request.Places[stop];
        if (request.Days.All(day => RouteDesign.ListWindows(place, day).Count == 0))
            return new(place, DropReason.Closed, DescribeClosed(place));
        var alone = Enumerable.Range(0, days.Count).Where(day => FitsAlone(stop, day)).ToList();
        if (alone.Count > 0 && place.Score == 0 && !place.IsKept)
            return new(place, DropReason.NoTime, "评分是 0，排进去也不加分");
        return alone.Count == 0
            ? new(place, DropReason.TooFar, DescribeDistance(stop))
            : new(place, DropReason.NoTime, DescribeShortage(stop, days));
    }

    private string DescribeClosed(RoutePlace place)
    {
        var isOpen = request.Days.Any(day =>
            day.Date is not { } date || place.Hours.ListSpans(date).Count > 0
        );
        return isOpen
            ? Format($"开放的时间不够停留 {place.StayMinutes} 分钟（{place.Hours.Text}）")
            : $"出行的日子都不开放（{place.Hours.Text}）";
    }

    private string DescribeDistance(int stop)
    {
        var shortest = Enumerable
            .Range(0, problem.Days.Count)
            .Min(day => MeasureThere(stop, day) + MeasureBack(stop, day));
        return Format(
            $"太远：单去这一处，路上来回 {shortest} 分钟、停留 {problem.Stops[stop].Stay} 分钟，出行的时间里赶不上它开放或赶不回来"
        );
    }

    private string DescribeShortage(int stop, IReadOnlyList<DesignedDay> days)
    {
        var (day, lack) = Enumerable
            .Range(0, days.Count)
            .Select(number => (number, lack: MeasureLack(stop, number, days[number])))
            .MinBy(found => found.lack);
        return lack > 0
            ? Format($"时间不够：加进第{day + 1}天最少还差 {lack} 分钟")
            : "时间够，但它开放的时间与已经排进去的错不开";
    }

    // How much longer the day would be, however people hurry between opening hours.
    private int MeasureLack(int stop, int number, DesignedDay day)
    {
        var here = problem.Days[number];
        var points = day
            .Stops.Select(visit => problem.Stops[FindStop(visit.Place)].Point)
            .Prepend(here.Start)
            .Append(here.End)
            .ToList();
        var point = problem.Stops[stop].Point;
        var detour = points
            .Zip(points.Skip(1))
            .Min(leg =>
                problem.MeasureTravel(leg.First, point)
                + problem.MeasureTravel(point, leg.Second)
                - problem.MeasureTravel(leg.First, leg.Second)
            );
        return detour + problem.Stops[stop].Stay - (here.Latest - day.Arrival);
    }

    private int FindStop(RoutePlace place) => request.Places.ToList().IndexOf(place);

    private bool FitsAlone(int stop, int day)
    {
        var arrival = problem.Days[day].Earliest + MeasureThere(stop, day);
        return problem
            .Stops[stop]
            .Windows[day]
            .Any(window =>
                arrival <= window.Close
                && Math.Max(arrival, window.Open) + problem.Stops[stop].Stay + MeasureBack(stop, day)
                    <= problem.Days[day].Latest
            );
    }

    private int MeasureThere(int stop, int day) =>
        problem.MeasureTravel(problem.Days[day].Start, problem.Stops[stop].Point);

    private int MeasureBack(int stop, int day) =>
        problem.MeasureTravel(problem.Stops[stop].Point, problem.Days[day].End);

    private static string Format(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
