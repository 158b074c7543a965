using System.Globalization;
using Youju.Tourism.Drawing;
using Youju.Tourism.Routes.Plans;
using Youju.Tourism.Shapes;

namespace Youju.Tourism.Routes.Prints;

/// <summary>A route as a map, a colour for each day.</summary>
public static class RouteMap
{
    // Told apart in grey as well, by the legend's order.
    private static readonly string[] Colors =
    [
        "#1f5fa8",
        "#b3261e",
        "#2e7d32",
        "#7b4397",
        "#a65e00",
        "#00695c",
        "#5d4037",
    ];

    /// <param name="mapNumber">审图号; null where there is none.</param>
    public static string PrintSvg(
        string title,
        DesignedRoute route,
        IReadOnlyList<AreaOutline> outlines,
        string? mapNumber
    ) => BuildSheet(title, route, outlines, mapNumber).PrintSvg();

    /// <summary>The map, for screen, paper and Word.</summary>
    /// <param name="mapNumber">审图号; null where there is none.</param>
    public static MapSheet BuildSheet(
        string title,
        DesignedRoute route,
        IReadOnlyList<AreaOutline> outlines,
        string? mapNumber
    )
    {
        var order = 0;
        var layers = new List<MapLayer>();
        foreach (
            var (number, day) in route.Days.Index().Where(one => one.Item.Stops.Count > 0 || one.Index == 0)
        )
            layers.Add(CreateLayer(day, number, isFirst: layers.Count == 0, ref order));
        return new(title, layers, outlines, mapNumber);
    }

    private static MapLayer CreateLayer(DesignedDay day, int number, bool isFirst, ref int order)
    {
        // Where the days begin stands once, on the first of them.
        var marks = new List<MapMark>();
        if (isFirst)
            marks.Add(new("起", day.Day.Start.Name, "", day.Day.Start.Position));
        foreach (var stop in day.Stops)
        {
            order++;
            marks.Add(
                new(
                    order.ToString(CultureInfo.InvariantCulture),
                    stop.Place.Name,
                    $"{RouteAudit.PrintClock(stop.Begin)}–{RouteAudit.PrintClock(stop.Leave)}",
                    stop.Place.Position
                )
            );
        }

        return new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"第{number + 1}天（{RouteAudit.PrintClock(day.Leave)} 从{day.Day.Start.Name}出发，"
                    + $"{RouteAudit.PrintClock(day.Arrival)} 到{day.Day.End.Name}）"
            ),
            Colors[number % Colors.Length],
            [day.Day.Start.Position, .. day.Stops.Select(stop => stop.Place.Position), day.Day.End.Position],
            marks
        );
    }
}
