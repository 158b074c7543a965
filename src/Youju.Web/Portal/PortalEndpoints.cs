using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Youju.Publishing.Portals;
using Youju.UseCases.People;
using Youju.Web.Hosting;

namespace Youju.Web.Portal;

/// <summary>What was published, to anybody: pages, files, data, the feed.</summary>
internal static class PortalEndpoints
{
    private const string Root = "/public";
    private const string Index = "index.html";
    private const int LongestQuery = 60;
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapPortal(this IEndpointRouteBuilder app)
    {
        app.MapMethods(Root, Reading, ShowIndex).NeedsRight(Right.SeePublished);
        app.MapMethods($"{Root}/index.html", Reading, ShowIndex).NeedsRight(Right.SeePublished);
        app.MapMethods($"{Root}/compare.html", Reading, ShowComparison).NeedsRight(Right.SeePublished);
        app.MapMethods($"{Root}/data", Reading, ShowData).NeedsRight(Right.SeePublished);
        app.MapMethods($"{Root}/feed.xml", Reading, ShowFeed).NeedsRight(Right.SeePublished);
        app.MapMethods($"{Root}/{{**path}}", Reading, ShowFile).NeedsRight(Right.SeePublished);
    }

    private static IResult ShowIndex(HttpContext http, PortalDesk desk, string? q)
    {
        var shelf = desk.ReadShelf();
        var query = (q ?? "").Trim();
        if (query.Length > LongestQuery)
            query = query[..LongestQuery];
        return SendFile(
            http,
            query.Length == 0
                ? shelf.FindFile(Index)
                : PortalShelf.CreateAnswer(new PortalPages(shelf.Site).WriteIndex(query))
        );
    }

    private static IResult ShowComparison(HttpContext http, PortalDesk desk, string? a, string? b)
    {
        var shelf = desk.ReadShelf();
        return SendFile(
            http,
            a is null || b is null
                ? shelf.FindFile("compare.html")
                : PortalShelf.CreateAnswer(new PortalPages(shelf.Site).WriteComparison(a, b))
        );
    }

    // A program says that it wants JSON; everybody else gets the page.
    private static IResult ShowData(HttpContext http, PortalDesk desk)
    {
        http.Response.Headers.Vary = HeaderNames.Accept;
        var isProgram = http
            .Request.Headers.Accept.ToString()
            .Contains("application/json", StringComparison.Ordinal);
        return SendFile(http, desk.ReadShelf().FindFile(isProgram ? "data/index.json" : "data/index.html"));
    }

    private static IResult ShowFeed(HttpContext http, PortalDesk desk)
    {
        var site = desk.ReadShelf().Site with
        {
            Address = $"{http.Request.Scheme}://{http.Request.Host}{Root}/",
        };
        return SendFile(
            http,
            new PortalFile(new PortalData(site).WriteFeed(), "application/atom+xml; charset=utf-8", 60)
        );
    }

    private static IResult ShowFile(HttpContext http, PortalDesk desk, string? path)
    {
        var asked = (path ?? "").TrimEnd('/');
        var shelf = desk.ReadShelf();
        if (asked.Length == 0)
            return Results.Redirect($"{Root}/{Index}");
        if (shelf.FindFile(asked) is { } file)
            return SendFile(http, file);
        return shelf.FindFile($"{asked}/{Index}") is null
            ? Results.NotFound()
            : Results.Redirect($"{Root}/{EscapePath(asked)}/{Index}");
    }

    private static IResult SendFile(HttpContext http, PortalFile? file)
    {
        if (file is null)
            return Results.NotFound();
        var headers = http.Response.Headers;
        headers.CacheControl = $"public, max-age={file.Seconds}{(file.IsImmutable ? ", immutable" : "")}";
        if (file.IsOwnPage)
            headers.ContentSecurityPolicy = PagePolicy.OwnPage;
        return Results.File(
            file.Content,
            file.Type,
            file.SavedAs,
            enableRangeProcessing: true,
            entityTag: new EntityTagHeaderValue(file.Tag)
        );
    }

    private static string EscapePath(string path) =>
        string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
