using System.Text;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Marks;
using Youju.Packs.Library;
using Youju.Text.Words;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Routes.Plans;
using Youju.Tourism.Routes.Prints;
using Youju.Tourism.Routes.Sheets;
using Youju.Tourism.Shapes;
using Youju.UseCases.Outputs;
using Youju.UseCases.PrintedPapers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Tourism;

/// <summary>A planned route.</summary>
/// <param name="Printed">In the form that was asked for.</param>
/// <param name="Path">Where it was written; null where it was not.</param>
/// <param name="Assumed">What was taken because nothing was said, in words.</param>
public sealed record PlanRouteResult(
    DesignedRoute Route,
    string Printed,
    string? Path,
    IReadOnlyList<string> Assumed
);

/// <summary>Designs a route from a table of places and prints it.</summary>
public static class PlanRoute
{
    private const int MostPlaces = 500;
    private const int MostDays = 7;
    private const int MostSteps = 2_000_000;
    private const int MostAlternatives = 5;

    /// <summary>The forms in which a route can be had; each is also the ending of its file.</summary>
    public static IReadOnlyList<string> Formats { get; } =
    ["text", "csv", "gpx", "kml", "geojson", "svg", Leaflet];

    private const string Leaflet = "docx";

    /// <exception cref="UsageException">Something of what was asked cannot be, or rows of the table do not fit.</exception>
    public static PlanRouteResult DesignRoute(PlanRouteRequest request)
    {
        CheckBounds(request);
        return WordedProblems.RunWorded(() => DesignChecked(request));
    }

    private static PlanRouteResult DesignChecked(PlanRouteRequest request)
    {
        var pack = PackLibrary.LoadPack(request.Packs);
        var sheet = ReadPlaces(request, pack);
        var route = CreateRequest(request, pack, sheet.Places);
        var designed = RouteDesign.DesignRoute(route);
        if (RouteAudit.FindProblems(route, designed) is [var broken, ..])
            throw new InvalidOperationException(broken);
        var printed = PrintRoute(request, designed) + PrintAlternatives(request, route, designed);
        var path = request.Output is { } output
            ? ResultFile.WriteResult(
                output,
                stream =>
                    stream.Write(
                        request.Format == Leaflet
                            ? WriteLeaflet(request, designed)
                            : Encoding.UTF8.GetBytes(printed)
                    ),
                ListInputs(request)
            )
            : null;
        return new(designed, printed, path, DescribeAssumed(request, pack, sheet, route.Travel));
    }

    // Without a day the leaflet bears the first day of the route, or none: the same request gives the same bytes.
    private static byte[] WriteLeaflet(PlanRouteRequest request, DesignedRoute route) =>
        RoutePaper
            .WriteLeaflet(
                Path.GetFileNameWithoutExtension(request.Output!),
                route,
                ReadOutlines(request),
                request.MapNumber
            )
            .WriteDocx("", request.Date);

    private static void CheckBounds(PlanRouteRequest request)
    {
        var broken = ListTripBounds(request)
            .Concat(ListPrintBounds(request))
            .FirstOrDefault(one => one.IsBroken);
        if (broken.IsBroken)
            throw new UsageException(broken.Words);
    }

    private static IEnumerable<(bool IsBroken, string Words)> ListTripBounds(PlanRouteRequest request) =>
        [
            (request.Days is < 1 or > MostDays, $"线路应是 1 至 {MostDays} 天。"),
            (
                request.From >= request.To || request.To > 24 * 60,
                "每天的出发时间应早于回到的时间，都在 0:00 至 24:00 之间。"
            ),
            (request.Steps is < 1 or > MostSteps, $"搜索的步数应是 1 至 {MostSteps}。"),
            (request.Speed is <= 0 or > 200, "车速应大于 0、不超过 200 千米每小时。"),
        ];

    private static IEnumerable<(bool IsBroken, string Words)> ListPrintBounds(PlanRouteRequest request) =>
        [
            (request is { Format: Leaflet, Output: null }, "docx 的线路折页要写到文件里，请用 -o 写明。"),
            (request.Alternatives is < 0 or > MostAlternatives, $"其他走法最多列 {MostAlternatives} 种。"),
            (
                request.Alternatives > 0 && request.Format != Formats[0],
                "其他走法只能用文字列出，请不写 --format，-o 写 txt 或不写。"
            ),
            (
                !Formats.Contains(request.Format),
                $"不认识的格式“{request.Format}”，应是{string.Join("、", Formats)}之一。"
            ),
        ];

    private static PlaceSheet ReadPlaces(PlanRouteRequest request, Pack pack)
    {
        var usual = WordedProblems.ParseSystem(request.Coordinates);
        var sheet = TableInput.ReadTables(request.Places, sheets =>
            PlaceSheet.ReadPlaces(sheets, pack.RouteTable, usual)
        )
            ?? throw new UsageException(
                $"“{request.Places}”里没有地点表：表头要有“名称”，和“经度”“纬度”两列或“坐标”一列。"
            );
        if (sheet.Problems.Count > 0)
            throw new UsageException(
                string.Join(
                    '\n',
                    sheet.Problems.Prepend($"“{request.Places}”有 {sheet.Problems.Count} 行要改：")
                )
            );
        return sheet.Places.Count switch
        {
            0 => throw new UsageException($"“{request.Places}”的地点表是空的。"),
            > MostPlaces => throw new UsageException(
                $"“{request.Places}”有 {sheet.Places.Count} 处，一次最多 {MostPlaces} 处，请先挑选。"
            ),
            _ => sheet,
        };
    }

    private static RouteRequest CreateRequest(
        PlanRouteRequest request,
        Pack pack,
        IReadOnlyList<RoutePlace> places
    )
    {
        var start = FindHub(request.Start, places);
        var end = request.End is { } asked ? FindHub(asked, places) : start;
        var night = request.Night is { } bed ? FindHub(bed, places) : null;
        var kept = request.Keep.Select(name => FindPlace(name, places)).ToHashSet();
        RouteHub[] hubs = night is null ? [start, end] : [start, end, night];
        var days = Enumerable
            .Range(0, request.Days)
            .Select(day => new RouteDay(
                request.Date?.AddDays(day),
                day == 0 ? start : night ?? start,
                day == request.Days - 1 ? end : night ?? end,
                request.From,
                request.To
            ));
        return new(
            [
                .. places
                    .Where(place => hubs.All(hub => hub.Name != place.Name))
                    .Select(place => kept.Contains(place) ? place with { IsKept = true } : place),
            ],
            [.. days],
            CreateTravel(request, pack),
            request.Seed,
            request.Steps
        );
    }

    private static TravelTimes CreateTravel(PlanRouteRequest request, Pack pack)
    {
        var estimated = new TravelTimes(
            (double)(request.Speed ?? pack.RouteTable.Speed),
            (double)pack.RouteTable.Detour
        );
        if (request.Travel is not { } path)
            return estimated;
        var (known, problems) = TableInput.ReadTables(path, sheets =>
            (TravelSheet.ReadTimes(sheets, out var wrong), wrong)
        );
        return problems.Count == 0
            ? estimated with
            {
                Known = known,
            }
            : throw new UsageException(string.Join('\n', problems));
    }

    private static RouteHub FindHub(string asked, IReadOnlyList<RoutePlace> places)
    {
        if (places.FirstOrDefault(place => place.Name == asked) is { } place)
            return new(place.Name, place.Position);
        return asked.Any(char.IsAsciiDigit)
            ? new("起讫点", PositionText.ParsePosition(asked, CoordinateSystem.Wgs84))
            : throw new UsageException(
                DescribeMissing(asked, places) + "也可以写坐标，如 113.2696,29.4750（WGS84）。"
            );
    }

    private static RoutePlace FindPlace(string asked, IReadOnlyList<RoutePlace> places) =>
        places.FirstOrDefault(place => place.Name == asked)
        ?? throw new UsageException(DescribeMissing(asked, places));

    private static string DescribeMissing(string asked, IReadOnlyList<RoutePlace> places) =>
        places.MinBy(place => Spelling.MeasureDistance(asked, place.Name)) is { } near
        && Spelling.MeasureDistance(asked, near.Name) <= asked.Length / 2
            ? $"地点表里没有“{asked}”，是不是“{near.Name}”？"
            : $"地点表里没有“{asked}”。";

    private static string PrintRoute(PlanRouteRequest request, DesignedRoute route) =>
        request.Format switch
        {
            "csv" => RouteCsv.PrintRoute(route),
            "gpx" => RouteTracks.PrintGpx(route),
            "kml" => RouteTracks.PrintKml(route),
            "geojson" => RouteTracks.PrintGeoJson(route),
            "svg" => RouteMap.PrintSvg(
                Path.GetFileNameWithoutExtension(request.Places),
                route,
                ReadOutlines(request),
                request.MapNumber
            ),
            _ => RouteText.PrintRoute(route),
        };

    private static string PrintAlternatives(
        PlanRouteRequest request,
        RouteRequest route,
        DesignedRoute designed
    ) =>
        request.Alternatives == 0
            ? ""
            : RouteText.PrintAlternatives(
                designed,
                RouteAlternatives.ListAlternatives(route, designed, request.Alternatives)
            );

    private static IReadOnlyList<AreaOutline> ReadOutlines(PlanRouteRequest request) =>
        request.Outlines is { } path
            ? OutlineFile.ParseOutlines(TableInput.ReadText(path), CoordinateSystem.Wgs84)
            : [];

    private static IEnumerable<string> ListInputs(PlanRouteRequest request) =>
        new[] { request.Places, request.Travel, request.Outlines }.OfType<string>();

    private static string DescribeMark(Pack pack) => pack.RouteTable.Mark == NoticeMark.Known ? " [K]" : "";

    private static List<string> DescribeAssumed(
        PlanRouteRequest request,
        Pack pack,
        PlaceSheet sheet,
        TravelTimes travel
    ) =>
        [
            .. sheet.Assumed,
            .. request.Speed is null || travel.Known.Count == 0
                ?
                [
                    FormattableString.Invariant(
                        $"没有给出行车时间的，按直线距离 × {travel.Detour}、每小时 {travel.SpeedKilometres} 千米估算{DescribeMark(pack)}"
                    ),
                ]
                : Array.Empty<string>(),
        ];
}
