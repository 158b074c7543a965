using System.Globalization;
using Youju.Tourism.Routes.Plans;
using Youju.Tourism.Routes.Prints;
using Youju.Tourism.Shapes;

namespace Youju.UseCases.PrintedPapers;

/// <summary>A route as a leaflet: its days with arrows, a timetable, a map, its places, and what to mind.</summary>
internal static class RoutePaper
{
    /// <param name="mapNumber">审图号; null where there is none.</param>
    public static PaperDraft WriteLeaflet(
        string title,
        DesignedRoute route,
        IReadOnlyList<AreaOutline> outlines,
        string? mapNumber
    )
    {
        var paper = new PaperDraft().AddHeading(title, 0).AddText(DescribeRoute(route)).AddHeading("行程", 1);
        foreach (var (day, number) in route.Days.Select((day, at) => (day, at + 1)))
            AddDay(paper, day, number);
        paper
            .AddHeading("线路图", 1)
            .AddDrawing(RouteMap.BuildSheet(title, route, outlines, mapNumber).DrawSheet());
        AddPlaces(paper.AddHeading("各处须知", 1), route);
        return paper.AddNote("开放时间和票价以当天各处公布的为准，出行前请核对。");
    }

    private static string DescribeRoute(DesignedRoute route)
    {
        var stops = route.Days.Sum(day => day.Stops.Count);
        var price = route.Price > 0 ? $"，门票合计每人{Print(route.Price)}元" : "";
        var open = route.Unpriced > 0 ? $"（{route.Unpriced}处的票价另询）" : "";
        return $"全程{route.Days.Count}天，{stops}处{price}{open}。从{route.Days[0].Day.Start.Name}出发，回到{route.Days[^1].Day.End.Name}。";
    }

    private static void AddDay(PaperDraft paper, DesignedDay day, int number)
    {
        var date = day.Day.Date is { } on ? on.ToString("（M月d日）", CultureInfo.InvariantCulture) : "";
        if (day.Stops.Count == 0)
        {
            paper.AddText($"第{number}天{date}：没有安排。");
            return;
        }

        var names = day
            .Stops.Select(stop => stop.Place.Name)
            .Prepend(day.Day.Start.Name)
            .Append(day.Day.End.Name);
        paper.AddText($"第{number}天{date}：{string.Join(" → ", names)}");
        paper.AddTable(
            new PrintedTable(["时间", "地点", "停留", "路上"], ListTimes(day))
            {
                Shares = [2, 4, 1.5m, 1.5m],
                WordColumns = [1],
            }
        );
    }

    private static IReadOnlyList<string>[] ListTimes(DesignedDay day) =>
        [
            [RouteAudit.PrintClock(day.Leave), $"从{day.Day.Start.Name}出发", "", ""],
            .. day.Stops.Select(stop =>
                (IReadOnlyList<string>)
                    [
                        $"{RouteAudit.PrintClock(stop.Begin)}–{RouteAudit.PrintClock(stop.Leave)}",
                        stop.Place.Name,
                        $"{stop.Leave - stop.Begin}分钟",
                        $"{stop.Travel}分钟",
                    ]
            ),
            [RouteAudit.PrintClock(day.Arrival), $"到{day.Day.End.Name}", "", $"{day.LastTravel}分钟"],
        ];

    private static void AddPlaces(PaperDraft paper, DesignedRoute route) =>
        paper.AddTable(
            new PrintedTable(
                ["地点", "开放时间", "票价"],
                [
                    .. route
                        .Days.SelectMany(day => day.Stops)
                        .Select(stop =>
                            (IReadOnlyList<string>)
                                [
                                    stop.Place.Name,
                                    stop.Place.Hours.Text.Length > 0 ? stop.Place.Hours.Text : "没有写",
                                    PrintPrice(stop.Place.Price),
                                ]
                        ),
                ]
            )
            {
                Shares = [3, 5, 1.5m],
                WordColumns = [0, 1],
            }
        );

    private static string PrintPrice(decimal? price) =>
        price switch
        {
            null => "没有写",
            0 => "免票",
            { } asked => $"{Print(asked)}元",
        };

    private static string Print(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
