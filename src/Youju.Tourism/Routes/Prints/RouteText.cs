using System.Globalization;
using System.Text;
using Youju.Tourism.Routes.Plans;

namespace Youju.Tourism.Routes.Prints;

/// <summary>A route as a timetable in words.</summary>
public static class RouteText
{
    public static string PrintRoute(DesignedRoute route)
    {
        var text = new StringBuilder();
        foreach (var (day, number) in route.Days.Select((day, at) => (day, at + 1)))
            AppendDay(text, day, number);
        AppendTotals(text, route);
        if (route.Dropped.Count > 0)
            AppendLine(text, $"没有排进去的 {route.Dropped.Count} 处：");
        foreach (var dropped in route.Dropped)
            AppendLine(
                text,
                $"  {dropped.Place.Name}（{dropped.Place.Score} 分{(dropped.Place.IsKept ? "，标了必去" : "")}）：{dropped.Words}"
            );
        return text.ToString();
    }

    /// <summary>Other routes in words: what they visit instead, and what that costs.</summary>
    public static string PrintAlternatives(DesignedRoute best, IReadOnlyList<AlternativeRoute> others)
    {
        var text = new StringBuilder();
        AppendLine(text, $"其他走法 {others.Count} 种：");
        foreach (var (other, number) in others.Select((other, at) => (other, at + 1)))
        {
            var (points, travel) = (other.Route.Score, other.Route.Days.Sum(day => day.TravelMinutes));
            AppendLine(
                text,
                $"  {number}. {points} 分（{DescribeDifference(points - best.Score)}），路上 {travel} 分钟；{DescribeChange(other)}"
            );
            foreach (var (day, at) in other.Route.Days.Select((day, at) => (day, at + 1)))
                AppendLine(
                    text,
                    $"     第{at}天：{string.Join(" → ", day.Stops.Select(stop => stop.Place.Name))}"
                );
        }

        return text.ToString();
    }

    private static string DescribeDifference(int points) =>
        points == 0 ? "一样多"
        : points > 0 ? string.Create(CultureInfo.InvariantCulture, $"多 {points} 分")
        : string.Create(CultureInfo.InvariantCulture, $"少 {-points} 分");

    private static string DescribeChange(AlternativeRoute other)
    {
        var left = $"不去{JoinNames(other.Left)}";
        return other.Added.Count == 0 ? left : $"{left}，改去{JoinNames(other.Added)}";
    }

    private static string JoinNames(IEnumerable<RoutePlace> places) =>
        string.Join('、', places.Select(place => place.Name));

    private static void AppendTotals(StringBuilder text, DesignedRoute route)
    {
        var (stops, travel) = (
            route.Days.Sum(day => day.Stops.Count),
            route.Days.Sum(day => day.TravelMinutes)
        );
        AppendLine(
            text,
            $"共 {stops} 处，{route.Score} 分，路上 {travel} 分钟，门票每人 {route.Price:0.##} 元{DescribeUnpriced(route)}。"
        );
    }

    private static void AppendDay(StringBuilder text, DesignedDay day, int number)
    {
        var date = day.Day.Date is { } on ? $"（{on:yyyy-MM-dd} {DescribeWeekday(on)}）" : "";
        var stops = string.Join(" → ", day.Stops.Select(stop => stop.Place.Name));
        AppendLine(text, $"第{number}天{date}：{(stops.Length > 0 ? stops : "没有排地点")}");
        if (day.Stops.Count == 0)
            return;
        AppendLine(text, $"  {RouteAudit.PrintClock(day.Leave)}  从{day.Day.Start.Name}出发");
        foreach (var stop in day.Stops)
            AppendStop(text, stop);
        AppendLine(
            text,
            $"  {RouteAudit.PrintClock(day.Arrival)}  到{day.Day.End.Name}（路上 {day.LastTravel} 分钟）"
        );
    }

    private static void AppendStop(StringBuilder text, DesignedStop stop)
    {
        var (begin, leave) = (RouteAudit.PrintClock(stop.Begin), RouteAudit.PrintClock(stop.Leave));
        var wait = stop.Wait > 0 ? $"，{RouteAudit.PrintClock(stop.Arrival)} 到，等 {stop.Wait} 分钟" : "";
        var hours = stop.Place.Hours.Text.Length > 0 ? $"，开放 {stop.Place.Hours.Text}" : "";
        AppendLine(text, $"  {begin}–{leave}  {stop.Place.Name}（路上 {stop.Travel} 分钟{wait}{hours}）");
    }

    internal static string DescribeWeekday(DateOnly day) => "星期" + "日一二三四五六"[(int)day.DayOfWeek];

    private static string DescribeUnpriced(DesignedRoute route) =>
        route.Unpriced > 0
            ? string.Create(CultureInfo.InvariantCulture, $"（{route.Unpriced} 处没有写票价，未计入）")
            : "";

    private static void AppendLine(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
