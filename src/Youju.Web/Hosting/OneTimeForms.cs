using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Youju.Web.Hosting;

/// <summary>A form with a key of its own that comes twice with the same content is answered as it was the first time.</summary>
/// <remarks>By its content, so that whoever goes back, changes something and sends it again makes a second thing. What was
/// refused may be sent again.</remarks>
internal sealed class OneTimeForms(RequestDelegate next)
{
    /// <summary>The hidden field of the key.</summary>
    public const string Field = "form-key";

    private const int MostKept = 4096;

    private readonly ConcurrentDictionary<string, TaskCompletionSource<string?>> answers = new(
        StringComparer.Ordinal
    );

    public async Task InvokeAsync(HttpContext http)
    {
        if (await NameSendingAsync(http) is not { } name)
        {
            await next(http);
            return;
        }

        var mine = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = answers.GetOrAdd(name, mine);
        if (first != mine && await first.Task.WaitAsync(http.RequestAborted) is { } known)
        {
            http.Response.Redirect(known);
            return;
        }

        await AnswerAsync(http, name, mine);
    }

    private async Task AnswerAsync(HttpContext http, string name, TaskCompletionSource<string?> mine)
    {
        string? location = null;
        try
        {
            await next(http);
            if (http.Response.StatusCode == StatusCodes.Status302Found)
                location = http.Response.Headers.Location.ToString();
        }
        finally
        {
            mine.TrySetResult(location);
            if (location is null)
                answers.TryRemove(KeyValuePair.Create(name, mine));
            else if (answers.Count > MostKept)
                answers.Clear();
        }
    }

    private static async Task<string?> NameSendingAsync(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType)
            return null;
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form[Field].ToString().Length == 0)
            return null;
        var parts = TypedFields
            .ListFields(form)
            .Where(one =>
                one.Key != TypedFields.Mark && !one.Key.StartsWith("draft-", StringComparison.Ordinal)
            )
            .SelectMany(one => new[] { one.Key, one.Value })
            .Prepend(http.Request.Path.Value)
            .Prepend(http.ReadPerson().Name);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts))));
    }
}
