using Microsoft.AspNetCore.Http;
using Youju.Web.Hosting;

namespace Youju.Web.People;

/// <summary>Where somebody was when he had to sign in, and what he had typed there.</summary>
/// <param name="Back">The path he goes back to.</param>
/// <param name="SentTo">Where what he typed was going; null where he had typed nothing.</param>
/// <param name="Fields">What he had typed.</param>
public sealed record TypedForm(
    string Back,
    string? SentTo,
    IReadOnlyList<KeyValuePair<string, string>> Fields
)
{
    /// <summary>Before the names of fields that are carried through the page on which he signs in.</summary>
    public const string Carried = "typed:";

    private const long LargestForm = 1 << 20;

    public static TypedForm Nothing { get; } = new("/", null, []);

    /// <summary>Whether files were among it, which must be chosen anew.</summary>
    public bool HadFiles { get; init; }

    /// <summary>Reads what was sent to a page that asks to sign in first.</summary>
    public static async Task<TypedForm> ReadAsync(HttpContext http)
    {
        var request = http.Request;
        var here = request.PathBase + request.Path + request.QueryString;
        if (HttpMethods.IsGet(request.Method))
            return new(here, null, []);
        var back = ReadReferrer(request);
        if (!request.HasFormContentType || request.ContentLength is not (> 0 and <= LargestForm))
            return new(back, null, []) { HadFiles = request.ContentLength > LargestForm };
        var form = await request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        // Passwords are carried nowhere: whoever was about to change one begins again.
        if (form.Keys.Any(TypedFields.IsSecret))
            return new(back, null, []);
        return new(
            back,
            here,
            [.. TypedFields.ListFields(form).Where(field => field.Key != TypedFields.Mark)]
        )
        {
            HadFiles = form.Files.Count > 0,
        };
    }

    /// <summary>Reads what came through the page on which he signed in.</summary>
    public static TypedForm ReadCarried(IFormCollection form) =>
        new(
            ToOwnPath(form["back"]),
            form["sent-to"] is [{ Length: > 0 } to] ? ToOwnPath(to) : null,
            [
                .. TypedFields
                    .ListFields(form)
                    .Where(field => field.Key.StartsWith(Carried, StringComparison.Ordinal))
                    .Select(field => KeyValuePair.Create(field.Key[Carried.Length..], field.Value)),
            ]
        );

    /// <summary>A path of ours; the first page for whatever leads elsewhere.</summary>
    public static string ToOwnPath(string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(char.IsControl) ? path : "/";

    private static string ReadReferrer(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page)
        && page.Authority == request.Host.Value
            ? ToOwnPath(page.PathAndQuery)
            : "/";
}
