using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Tourism.BaseMaps;
using Youju.Tourism.Drawing;
using Youju.UseCases.Maps;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Maps;

/// <summary>The unit's base maps, for a map to move about in: lines and areas, a picture, or squares.</summary>
internal static class BaseMapEndpoints
{
    private const string Route = "/dossiers/{key}/base-maps/{id}";
    private const string GeoJson = "application/geo+json";
    private const string Svg = "image/svg+xml";
    private const string Kept = "private, max-age=3600";

    public static void MapBaseMaps(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route + "/shapes", SendShapes).NeedsRight(Right.ReadDossier);
        app.MapGet(Route + "/picture", SendPicture).NeedsRight(Right.ReadDossier);
        app.MapGet(Route + "/tiles/{zoom:int}/{column:int}/{row:int}", SendTile)
            .NeedsRight(Right.ReadDossier);
    }

    private static IResult SendShapes(DossierView view, string id, BaseMapShelf shelf) =>
        FindMap(view, id, shelf) is FeatureMap map
            ? Results.Bytes(PlaceFile.PrintMap(map), GeoJson)
            : Results.NotFound();

    private static IResult SendPicture(DossierView view, string id, BaseMapShelf shelf) =>
        FindMap(view, id, shelf) is PictureMap map
            ? Results.Bytes(map.Content, map.MediaType)
            : Results.NotFound();

    private static IResult SendTile(
        DossierView view,
        string id,
        int zoom,
        int column,
        int row,
        BaseMapShelf shelf,
        HttpResponse response
    )
    {
        var square = new TileNumber(zoom, column, row);
        if (!square.IsOnMap || FindMap(view, id, shelf) is not TileMap map)
            return Results.NotFound();
        try
        {
            response.Headers.CacheControl = Kept;
            return map.MediaType is not { } type
                    ? Results.Bytes(
                        Encoding.UTF8.GetBytes(SvgPrint.PrintSketch(TileDrawing.DrawTile(map, square))),
                        Svg
                    )
                : map.Archive.FindTile(square) is { } tile ? Results.Bytes(tile, type)
                : Results.NoContent();
        }
        catch (BaseMapException)
        {
            return Results.NotFound();
        }
    }

    // What cannot be drawn is told on the page of the map, not in each of its squares.
    private static BaseMap? FindMap(DossierView view, string id, BaseMapShelf shelf)
    {
        try
        {
            return shelf.OpenFiles(view).FindMap(id);
        }
        catch (UsageException)
        {
            return null;
        }
    }
}
