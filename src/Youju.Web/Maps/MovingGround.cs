using System.Text.Json;
using Youju.Packs.Definitions.Tourism;
using Youju.Tourism.BaseMaps;
using Youju.Tourism.Coordinates;
using Youju.Web.Dossiers;

namespace Youju.Web.Maps;

/// <summary>What a map to move about in lies on, as its script reads it.</summary>
internal static class MovingGround
{
    /// <summary>The base maps of a dossier with their addresses, over the map service of the unit's own key.</summary>
    public static string PrintBase(DossierView view, MapGround ground) =>
        JsonSerializer.Serialize(
            DescribeService(view, ground.Service)
                .Concat(
                    ground.Maps.Select(one =>
                        DescribeMap($"{view.Path}/base-maps/{Uri.EscapeDataString(one.Id)}", one.Map)
                    )
                )
        );

    // It is asked for through this program: the key never reaches a browser.
    private static IEnumerable<Dictionary<string, object>> DescribeService(
        DossierView view,
        MapService? service
    ) =>
        service is null
            ? []
            : service.Layers.Select(layer => new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["name"] = service.Name,
                ["kind"] = "tiles",
                ["address"] = $"{view.Path}/map-service/{Uri.EscapeDataString(layer)}/{{z}}/{{x}}/{{y}}",
                ["zooms"] = new[] { service.LeastZoom, service.MostZoom },
                ["isDrawn"] = false,
            });

    private static Dictionary<string, object> DescribeMap(string path, BaseMap map)
    {
        var told = new Dictionary<string, object>(StringComparer.Ordinal) { ["name"] = map.Name };
        if (map.FindBounds() is { } bounds)
            told["bounds"] = new[] { PrintCorner(bounds.SouthWest), PrintCorner(bounds.NorthEast) };
        switch (map)
        {
            case TileMap tiles:
                told["kind"] = "tiles";
                told["address"] = path + "/tiles/{z}/{x}/{y}";
                told["zooms"] = new[] { tiles.Archive.LeastZoom, tiles.Archive.MostZoom };
                told["isDrawn"] = tiles.MediaType is null;
                break;
            case PictureMap { IsUpright: false }:
                // Such a map lays pictures straight only: this one stands under the drawn map alone.
                told["kind"] = "none";
                break;
            case PictureMap:
                told["kind"] = "picture";
                told["address"] = path + "/picture";
                break;
            default:
                told["kind"] = "shapes";
                told["address"] = path + "/shapes";
                break;
        }

        return told;
    }

    // As the script wants it: north first.
    private static double[] PrintCorner(Position at) => [at.Latitude, at.Longitude];
}
