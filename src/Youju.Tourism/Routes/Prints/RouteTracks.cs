using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Youju.Tourism.Routes.Plans;

namespace Youju.Tourism.Routes.Prints;

/// <summary>A route for devices and maps: GPX 1.1, KML 2.2 and GeoJSON, all in WGS84.</summary>
public static class RouteTracks
{
    private static readonly XNamespace Gpx = "http://www.topografix.com/GPX/1/1";
    private static readonly XNamespace Kml = "http://www.opengis.net/kml/2.2";

    public static string PrintGpx(DesignedRoute route) =>
        PrintXml(
            new XElement(
                Gpx + "gpx",
                new XAttribute("version", "1.1"),
                new XAttribute("creator", "youju"),
                route.Days.Select(
                    (day, number) =>
                        new XElement(
                            Gpx + "rte",
                            new XElement(Gpx + "name", NameDay(number)),
                            ListPoints(day)
                                .Select(point => new XElement(
                                    Gpx + "rtept",
                                    new XAttribute("lat", Print(point.Latitude)),
                                    new XAttribute("lon", Print(point.Longitude)),
                                    new XElement(Gpx + "name", point.Name),
                                    new XElement(Gpx + "desc", point.Words)
                                ))
                        )
                )
            )
        );

    public static string PrintKml(DesignedRoute route) =>
        PrintXml(
            new XElement(
                Kml + "kml",
                new XElement(
                    Kml + "Document",
                    route.Days.Select(
                        (day, number) =>
                            new XElement(
                                Kml + "Folder",
                                new XElement(Kml + "name", NameDay(number)),
                                ListPoints(day).Select(CreatePlacemark),
                                new XElement(
                                    Kml + "Placemark",
                                    new XElement(Kml + "name", NameDay(number)),
                                    new XElement(
                                        Kml + "LineString",
                                        new XElement(
                                            Kml + "coordinates",
                                            string.Join(' ', ListPoints(day).Select(PrintPair))
                                        )
                                    )
                                )
                            )
                    )
                )
            )
        );

    public static string PrintGeoJson(DesignedRoute route)
    {
        using var stream = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                stream,
                new()
                {
                    Indented = true,
                    Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            )
        )
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var (day, number) in route.Days.Select((day, at) => (day, at + 1)))
            {
                foreach (var (stop, order) in day.Stops.Select((stop, at) => (stop, at + 1)))
                    WriteFeature(json, stop, number, order);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteFeature(Utf8JsonWriter json, DesignedStop stop, int day, int order)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("properties");
        json.WriteString("name", stop.Place.Name);
        json.WriteNumber("day", day);
        json.WriteNumber("order", order);
        json.WriteString("begin", RouteAudit.PrintClock(stop.Begin));
        json.WriteString("leave", RouteAudit.PrintClock(stop.Leave));
        json.WriteEndObject();
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(Math.Round(stop.Place.Position.Longitude, 6));
        json.WriteNumberValue(Math.Round(stop.Place.Position.Latitude, 6));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static XElement CreatePlacemark(
        (string Name, double Longitude, double Latitude, string Words) point
    ) =>
        new(
            Kml + "Placemark",
            new XElement(Kml + "name", point.Name),
            new XElement(Kml + "description", point.Words),
            new XElement(Kml + "Point", new XElement(Kml + "coordinates", PrintPair(point)))
        );

    private static IEnumerable<(string Name, double Longitude, double Latitude, string Words)> ListPoints(
        DesignedDay day
    ) =>
        [
            CreatePoint(day.Day.Start, $"{RouteAudit.PrintClock(day.Leave)} 出发"),
            .. day.Stops.Select(stop =>
                (
                    stop.Place.Name,
                    stop.Place.Position.Longitude,
                    stop.Place.Position.Latitude,
                    $"{RouteAudit.PrintClock(stop.Begin)}–{RouteAudit.PrintClock(stop.Leave)}"
                )
            ),
            CreatePoint(day.Day.End, $"{RouteAudit.PrintClock(day.Arrival)} 到达"),
        ];

    private static (string, double, double, string) CreatePoint(RouteHub hub, string words) =>
        (hub.Name, hub.Position.Longitude, hub.Position.Latitude, words);

    private static string NameDay(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"第{number + 1}天");

    private static string PrintPair((string Name, double Longitude, double Latitude, string Words) point) =>
        $"{Print(point.Longitude)},{Print(point.Latitude)}";

    private static string Print(double degrees) => degrees.ToString("0.000000", CultureInfo.InvariantCulture);

    private static string PrintXml(XElement root) => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{root}\n";
}
