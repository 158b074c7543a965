using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.Web.Layout;

namespace Youju.Web.Hosting;

/// <summary>What is open to everybody who may ask at all: health and assets.</summary>
internal static class Entrance
{
    private const string Plain = "text/plain; charset=utf-8";

    public static void MapEntrance(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Text("ok", Plain)).NeedsRight(Right.Enter);
        app.MapGet("/health/ready", TellReadiness).NeedsRight(Right.Enter);
        app.MapGet("/assets/{hash}/{name}", SendAsset).NeedsRight(Right.Enter);
    }

    private static IResult TellReadiness(IReadiness store) =>
        store.FindMissing() is { Count: > 0 } missing
            ? Results.Text(
                string.Join('\n', missing),
                Plain,
                statusCode: StatusCodes.Status503ServiceUnavailable
            )
            : Results.Text("ok", Plain);

    private static IResult SendAsset(string hash, string name, HttpResponse response)
    {
        if (AssetFiles.FindFile(hash, name) is not { } file)
            return Results.NotFound();
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(file.Content, file.Type);
    }
}
