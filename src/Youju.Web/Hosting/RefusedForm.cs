using System.Text;
using Microsoft.AspNetCore.Http;

namespace Youju.Web.Hosting;

/// <summary>A form that was refused comes back as the page it was sent from, with all that was typed and the fault at its field.</summary>
/// <remarks>The page is asked for anew as a browser asks for it, with the rights of whoever sent the form; what it then shows is
/// what stands now.</remarks>
/// <param name="next">Everything behind the page of failures.</param>
internal sealed class RefusedForm(RequestDelegate next)
{
    private const int MostTried = 4;

    /// <summary>Answers with that page; false where there is none, and nothing was written.</summary>
    public async Task<bool> AnswerAsync(HttpContext http, int status, string words, string? field)
    {
        if (!IsForm(http.Request))
            return false;
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var sent = new SentForm(http.Request.Path.Value ?? "", TypedFields.ListFields(form))
        {
            Words = words,
            Field = field,
        };
        if (await FindPageAsync(http, sent) is not { } page)
            return false;
        http.Response.Clear();
        PagePolicy.WriteHeaders(http.Response);
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(page, http.RequestAborted);
        return true;
    }

    // What a script sends it reads itself.
    private static bool IsForm(HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
        && request.HasFormContentType
        && request.Headers["Sec-Fetch-Mode"].ToString() is "" or "navigate";

    private async Task<string?> FindPageAsync(HttpContext http, SentForm sent)
    {
        string? other = null;
        foreach (var address in ListAddresses(http.Request).Distinct(StringComparer.Ordinal).Take(MostTried))
        {
            if (await ReadPageAsync(http, address) is not { } page)
                continue;
            if (FilledPage.FillForm(page, sent) is { } filled)
                return filled;
            other ??= FilledPage.ListTyped(page, sent);
        }

        // Its form may have gone from the page because it can no longer be sent.
        return other;
    }

    /// <summary>Where a form can have stood: where the browser says, where it was sent, and on the pages above.</summary>
    private static IEnumerable<string> ListAddresses(HttpRequest request)
    {
        if (
            Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page)
            && page.Authority == request.Host.Value
        )
            yield return page.PathAndQuery;
        var path = request.Path.ToUriComponent();
        for (; path.Length > 1; path = path[..Math.Max(path.LastIndexOf('/'), 0)])
            yield return path;
    }

    private async Task<string?> ReadPageAsync(HttpContext http, string address)
    {
        var (request, response) = (http.Request, http.Response);
        var (method, path, query, body) = (request.Method, request.Path, request.QueryString, response.Body);
        using var written = new MemoryStream();
        try
        {
            response.Clear();
            PagePolicy.WriteHeaders(response);
            response.Body = written;
            http.SetEndpoint(null);
            request.RouteValues = [];
            var parts = address.Split('?', 2);
            request.Method = HttpMethods.Get;
            request.Path = PathString.FromUriComponent(parts[0]);
            request.QueryString = parts.Length > 1 ? new('?' + parts[1]) : QueryString.Empty;
            await next(http);
            return
                response is { StatusCode: StatusCodes.Status200OK, ContentType: { } type }
                && type.StartsWith("text/html", StringComparison.Ordinal)
                ? Encoding.UTF8.GetString(written.ToArray())
                : null;
        }
        catch (Exception) when (!http.RequestAborted.IsCancellationRequested)
        {
            // A page that cannot be shown now is none that the form is filled on; the refusal itself is still told.
            return null;
        }
        finally
        {
            response.Body = body;
            (request.Method, request.Path, request.QueryString) = (method, path, query);
        }
    }
}
