using System.Globalization;
using Youju.Text.Csv;
using Youju.Tourism.Routes.Plans;

namespace Youju.Tourism.Routes.Prints;

/// <summary>A route as a table, a row for each visit and each place that is left out.</summary>
public static class RouteCsv
{
    private static readonly string[] Heads =
    [
        "天",
        "日期",
        "次序",
        "名称",
        "到达",
        "开始",
        "离开",
        "路上分钟",
        "等候分钟",
        "评分",
        "票价",
        "经度",
        "纬度",
        "说明",
    ];

    public static string PrintRoute(DesignedRoute route) =>
        CsvWriter.FormatRows([
            Heads,
            .. route.Days.SelectMany(
                (day, number) => day.Stops.Select((stop, at) => ListCells(day, number + 1, stop, at + 1))
            ),
            .. route.Dropped.Select(ListCells),
        ]);

    private static string[] ListCells(DesignedDay day, int number, DesignedStop stop, int order) =>
        [
            Print(number),
            day.Day.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            Print(order),
            stop.Place.Name,
            RouteAudit.PrintClock(stop.Arrival),
            RouteAudit.PrintClock(stop.Begin),
            RouteAudit.PrintClock(stop.Leave),
            Print(stop.Travel),
            Print(stop.Wait),
            .. ListPlaceCells(stop.Place),
            "",
        ];

    private static string[] ListCells(DroppedPlace dropped) =>
        [
            "",
            "",
            "",
            dropped.Place.Name,
            "",
            "",
            "",
            "",
            "",
            .. ListPlaceCells(dropped.Place),
            $"未排入：{dropped.Words}",
        ];

    private static string[] ListPlaceCells(RoutePlace place) =>
        [
            Print(place.Score),
            place.Price?.ToString("0.##", CultureInfo.InvariantCulture) ?? "",
            place.Position.Longitude.ToString("0.000000", CultureInfo.InvariantCulture),
            place.Position.Latitude.ToString("0.000000", CultureInfo.InvariantCulture),
        ];

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
