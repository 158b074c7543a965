using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.Web.Layout;

namespace Youju.Web.Hosting;

/// <summary>What is open to everybody who may ask at all: health, assets, and the way in.</summary>
internal static class Entrance
{
    private const string Plain = "text/plain; charset=utf-8";

    public static void MapEntrance(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Text("ok", Plain)).NeedsRight(Right.Enter);
        app.MapGet("/health/ready", TellReadiness).NeedsRight(Right.Enter);
        app.MapGet("/assets/{hash}/{name}", SendAsset).NeedsRight(Right.Enter);
        app.MapGet("/enter", Enter).NeedsRight(Right.Enter);
        app.MapPost("/sign-out", Leave).NeedsRight(Right.CheckReport);
    }

    private static IResult TellReadiness(IReadiness store) =>
        store.IsReady
            ? Results.Text("ok", Plain)
            : Results.Text("database", Plain, statusCode: StatusCodes.Status503ServiceUnavailable);

    private static IResult SendAsset(string hash, string name, HttpResponse response)
    {
        if (AssetFiles.FindFile(hash, name) is not { } file)
            return Results.NotFound();
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(file.Content, file.Type);
    }

    // A page of our own leads on: a browser sends a strict cookie only where the way began with us.
    private static IResult Enter(string? key, HttpResponse response, SignInKeys keys, OwnAddress address)
    {
        if (key is null || keys.TryExchange(key) is not { } secret)
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        response.Cookies.Append(
            AccessGate.NameCookie(address),
            secret,
            new()
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Path = "/",
            }
        );
        return PageResults.ShowPage<BarePage>(
            new
            {
                Title = "有据工作台",
                Lines = new[] { "已经进入。" },
                ForwardTo = "/",
            }
        );
    }

    private static IResult Leave(HttpContext http, SignInKeys keys, OwnAddress address)
    {
        keys.EndSession(http.Request.Cookies[AccessGate.NameCookie(address)]);
        http.Response.Cookies.Delete(AccessGate.NameCookie(address));
        return PageResults.ShowWords(
            StatusCodes.Status200OK,
            "已经退出",
            "您做过的都已保存。再进来，用启动程序的窗口里的新地址。"
        );
    }
}
