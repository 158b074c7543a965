using Microsoft.AspNetCore.Http;

namespace Youju.Web.Hosting;

/// <summary>Answers HEAD as GET, without the content (RFC 9110, 9.3.2): programs and caches ask so whether something is new.</summary>
/// <remarks>Of what is public and of the way of programs alone: nothing there is used up by being read.</remarks>
internal sealed class HeadRequest(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        // The server itself leaves the content out, since it remembers what was asked.
        if (HttpMethods.IsHead(http.Request.Method) && IsForAll(http.Request.Path))
            http.Request.Method = HttpMethods.Get;
        return next(http);
    }

    private static bool IsForAll(PathString path) =>
        ProgramWay.IsUnder(path)
        || path.StartsWithSegments("/public", StringComparison.Ordinal)
        || path.StartsWithSegments("/health", StringComparison.Ordinal);
}
