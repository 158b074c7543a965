using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Youju.Web.Hosting;

/// <summary>The cookie that holds the secret of a session: no script reads it, and no page of another site sends it.</summary>
internal sealed class SessionCookie(OwnAddress address, IAntiforgery forms)
{
    // What begins so, a browser takes from this host alone, over https, for the whole of it.
    private const string OwnHost = "__Host-";

    public string? ReadSecret(HttpRequest request) => request.Cookies[FindName(request)];

    /// <summary>Begins a session, with the one mark that the forms of all its pages share.</summary>
    public void WriteSecret(HttpContext http, string secret)
    {
        // Two pages opened at once would each bring a mark of their own, and one of their forms be refused.
        forms.GetAndStoreTokens(http);
        http.Response.Cookies.Append(
            FindName(http.Request),
            secret,
            new()
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Secure = http.Request.IsHttps,
                Path = "/",
            }
        );
    }

    public void RemoveSecret(HttpResponse response) =>
        response.Cookies.Delete(
            FindName(response.HttpContext.Request),
            new() { Secure = response.HttpContext.Request.IsHttps, Path = "/" }
        );

    private string FindName(HttpRequest request) =>
        request.IsHttps ? OwnHost + address.CookieStem : address.CookieStem;
}
