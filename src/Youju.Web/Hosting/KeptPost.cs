using Microsoft.AspNetCore.Http;

namespace Youju.Web.Hosting;

/// <summary>A form that came after its sign-in had ended: nothing of it is stored, and nothing of it lost.</summary>
internal static class KeptPost
{
    private const long LargestKept = 1 << 20;
    private const string PlainForm = "application/x-www-form-urlencoded";

    /// <summary>What was written into it, to be shown and sent again; null where it is no such form.</summary>
    public static async Task<IReadOnlyList<KeyValuePair<string, string>>?> ReadTextsAsync(HttpContext http)
    {
        if (
            http.Response.HasStarted
            || http.Response.StatusCode != StatusCodes.Status401Unauthorized
            || !HttpMethods.IsPost(http.Request.Method)
            || http.Request.ContentType?.StartsWith(PlainForm, StringComparison.OrdinalIgnoreCase) != true
            || http.Request.ContentLength is null or > LargestKept
        )
            return null;
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        // The page gives a mark of its own; a password is typed again.
        return
        [
            .. TypedFields
                .ListFields(form)
                .Where(one => one.Key != TypedFields.Mark && !TypedFields.IsSecret(one.Key)),
        ];
    }
}
