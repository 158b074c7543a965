using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Youju.Web.Hosting;

/// <summary>Turns away what does not come from a page of ours, before anything looks at it.</summary>
internal sealed class RequestGate(RequestDelegate next, OwnAddress address)
{
    public async Task InvokeAsync(HttpContext http)
    {
        PagePolicy.WriteHeaders(http.Response);
        if (!address.IsOwnHost(http.Request) && !IsHealth(http.Request))
            await RefuseAsync(
                http,
                StatusCodes.Status421MisdirectedRequest,
                $"这个名称不是工作台的。请打开 {address.Origin}"
            );
        else if (!OwnAddress.IsOwnPage(http.Request))
            await RefuseAsync(http, StatusCodes.Status403Forbidden, "工作台只回答自己的页面。");
        else
            await next(http);
    }

    /// <summary>Whether somebody asks how this node is; he asks it by whatever name he knows, and is told one word.</summary>
    public static bool IsHealth(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Path.StartsWithSegments("/health", StringComparison.Ordinal);

    private static Task RefuseAsync(HttpContext http, int status, string words)
    {
        if (ProgramWay.IsUnder(http.Request.Path))
            return new ProgramProblem(status, "not-from-here", "不能这样来", words).AnswerAsync(http);
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(words);
    }
}

/// <summary>Takes a form only with the mark that the page had which sent it.</summary>
internal sealed class FormGate(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var isSafe = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        // A program's way in takes no cookie, so nothing can be sent in somebody's name without his knowing.
        if (
            isSafe
            || http.GetEndpoint()?.Metadata.GetMetadata<ProgramWay>() is not null
            || http.GetEndpoint() is not RouteEndpoint // an address that takes no such request, or none at all
            || (await antiforgery.IsRequestValidAsync(http) && !await BrokenForm.HoldsNulAsync(http.Request))
        )
            await next(http);
        else
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
