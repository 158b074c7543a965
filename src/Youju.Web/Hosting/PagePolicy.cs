using Microsoft.AspNetCore.Http;

namespace Youju.Web.Hosting;

/// <summary>What browsers may do with what they get here: nothing foreign is loaded, run or told.</summary>
internal static class PagePolicy
{
    public const string Content =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>For a page that was composed as a file of its own: its own policy names its script by hash.</summary>
    public const string OwnPage =
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; "
        + "form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-scripts";

    /// <summary>For a PDF that was composed here: viewers of browsers refuse one that is sandboxed or may not be an object.</summary>
    public const string OwnPdf =
        "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    /// <summary>For an original that somebody has brought along: it is shown, and can do nothing.</summary>
    public const string Original =
        "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    public static void WriteHeaders(HttpResponse response)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Content;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "SAMEORIGIN";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(self), geolocation=(), microphone=()";
        headers.CacheControl = "no-store";
    }
}
