using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Packs.Definitions.Tourism;
using Youju.Tourism.BaseMaps;
using Youju.UseCases.Maps;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Maps;

/// <summary>The map service of a unit: its key, which it enters, and the squares that the moving map lies on then.</summary>
internal static class MapServiceEndpoints
{
    private const string Route = "/dossiers/{key}/map-service";
    private const string Kept = "private, max-age=86400";

    public static void MapMapService(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ShowSetting).NeedsRight(Right.EditDossier);
        app.MapPost(Route, KeepKeyAsync).NeedsRight(Right.EditDossier);
        app.MapPost(Route + "/drop", DropKey).NeedsRight(Right.EditDossier);
        app.MapGet(Route + "/{layer}/{zoom:int}/{column:int}/{row:int}", SendSquareAsync)
            .NeedsRight(Right.ReadDossier);
    }

    private static IResult ShowSetting(DossierView view, WorkbenchSettings settings) =>
        ShowPage(view, settings, refusal: null);

    private static IResult ShowPage(DossierView view, WorkbenchSettings settings, string? refusal) =>
        view.Open.Pack.BaseMap.Service is { } service
            ? PageResults.ShowPage<MapServicePage>(
                new
                {
                    View = view,
                    Service = service,
                    HasKey = MapKeyFile.FindKey(settings.Folder, view.Unit) is not null,
                    Refusal = refusal,
                },
                refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
            )
            : Results.NotFound();

    // It is tried at once: who has mistyped it learns so here, and not from a map that stays empty.
    private static async Task<IResult> KeepKeyAsync(
        DossierView view,
        HttpContext http,
        WorkbenchSettings settings,
        MapServiceClient client,
        DossierDesk desk
    )
    {
        if (view.Open.Pack.BaseMap.Service is not { } service)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var key = form["map-key"].ToString().Trim();
        try
        {
            MapKeyFile.KeepKey(settings.Folder, view.Unit, key);
        }
        catch (UsageException refused)
        {
            return ShowPage(view, settings, desk.Describe(refused.Remark));
        }

        var square = new TileNumber(service.LeastZoom, 0, 0);
        var tried = await client.AskSquareAsync(service, service.Layers[0], square, key, http.RequestAborted);
        return tried.Refusal is { } words
            ? ShowPage(view, settings, $"密钥记下了，试取一块图没有取到：{words}。")
            : Results.Redirect(view.Path + "/map-service");
    }

    private static IResult DropKey(DossierView view, WorkbenchSettings settings)
    {
        MapKeyFile.DropKey(settings.Folder, view.Unit);
        return Results.Redirect(view.Path + "/map-service");
    }

    private static async Task<IResult> SendSquareAsync(
        DossierView view,
        string layer,
        int zoom,
        int column,
        int row,
        HttpContext http,
        WorkbenchSettings settings,
        MapServiceClient client
    )
    {
        var square = new TileNumber(zoom, column, row);
        if (
            view.Open.Pack.BaseMap.Service is not { } service
            || !HasSquare(service, layer, square)
            || MapKeyFile.FindKey(settings.Folder, view.Unit) is not { } key
        )
            return Results.NotFound();
        var served = await client.AskSquareAsync(service, layer, square, key, http.RequestAborted);
        if (served.MediaType is not { } type)
            return Results.NoContent();
        http.Response.Headers.CacheControl = Kept;
        return Results.Bytes(served.Content, type);
    }

    private static bool HasSquare(MapService service, string layer, TileNumber square) =>
        service.Layers.Contains(layer, StringComparer.Ordinal)
        && square.IsOnMap
        && square.Zoom >= service.LeastZoom
        && square.Zoom <= service.MostZoom;
}
