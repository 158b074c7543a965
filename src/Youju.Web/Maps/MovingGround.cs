using System.Text.Json;
using Youju.Tourism.BaseMaps;
using Youju.Tourism.Coordinates;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;

namespace Youju.Web.Maps;

/// <summary>What a map to move about in lies on, as its script reads it.</summary>
internal static class MovingGround
{
    /// <summary>The base maps of a dossier with their addresses; none where one cannot be drawn, which the page says.</summary>
    public static string PrintBase(DossierView view, BaseMapShelf shelf)
    {
        try
        {
            return JsonSerializer.Serialize(
                shelf
                    .OpenFiles(view)
                    .ListMaps()
                    .Select(one =>
                        DescribeMap($"{view.Path}/base-maps/{Uri.EscapeDataString(one.Id)}", one.Map)
                    )
            );
        }
        catch (UsageException)
        {
            return "[]";
        }
    }

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
