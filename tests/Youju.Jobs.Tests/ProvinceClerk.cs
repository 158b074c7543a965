using System.Net;

namespace Youju.Jobs.Tests;

/// <summary>Somebody who writes and asks for packages on whichever node answers, and goes on trying while nodes fall.</summary>
internal sealed class ProvinceClerk : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly IReadOnlyList<ProvinceProgram> nodes;
    private readonly Random chance;
    private readonly HttpClient browser;

    public ProvinceClerk(IReadOnlyList<ProvinceProgram> nodes, string session, int seed)
    {
        (this.nodes, chance) = (nodes, new(seed));
        var handler = new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false };
        handler.CookieContainer.Add(new Uri(nodes[0].Origin), new Cookie("youju", session));
        browser = new(handler) { Timeout = TimeSpan.FromSeconds(20) };
    }

    /// <summary>Writes words into a chapter; they stand when it comes back.</summary>
    public Task WriteAsync(string key, string words, CancellationToken cancel) =>
        PersistAsync(
            async () =>
            {
                var path = $"/dossiers/{key}/report/words/other";
                var page = WebUtility.HtmlDecode(await ReadAsync(path, cancel));
                // An answer that was lost with its node: what was sent stands all the same.
                if (page.Contains($">{words}</textarea>", StringComparison.Ordinal))
                    return true;
                var seen = page.Split("name=\"seen\" value=\"")[1].Split('"')[0];
                using var answer = await SendAsync(path, page, cancel, ("words", words), ("seen", seen));
                return answer.StatusCode == HttpStatusCode.Redirect;
            },
            cancel
        );

    /// <summary>Asks for the package as it stands now; it is asked for when it comes back.</summary>
    public Task AskAsync(string key, CancellationToken cancel) =>
        PersistAsync(
            async () =>
            {
                var path = $"/dossiers/{key}/report/package";
                using var answer = await SendAsync(
                    path,
                    await ReadAsync(path, cancel),
                    cancel,
                    ("pdf", "no")
                );
                return answer.StatusCode == HttpStatusCode.Redirect;
            },
            cancel
        );

    public void Dispose() => browser.Dispose();

    // A node that was killed refuses, answers nothing or cuts its answer; another one is asked.
    private static async Task PersistAsync(Func<Task<bool>> attempt, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                if (await attempt())
                    return;
            }
            catch (Exception fallen)
                when (fallen is HttpRequestException or IOException or TaskCanceledException)
            {
                cancel.ThrowIfCancellationRequested();
            }

            await Task.Delay(Pause, cancel);
        }
    }

    private async Task<string> ReadAsync(string path, CancellationToken cancel)
    {
        using var answer = await browser.GetAsync(Choose(path), cancel);
        return answer.StatusCode == HttpStatusCode.OK
            ? await answer.Content.ReadAsStringAsync(cancel)
            : throw new HttpRequestException($"{path}: {answer.StatusCode}");
    }

    private async Task<HttpResponseMessage> SendAsync(
        string path,
        string page,
        CancellationToken cancel,
        params (string Name, string Value)[] fields
    )
    {
        var mark = page.Split("name=\"form-mark\" value=\"")[1].Split('"')[0];
        using var form = new FormUrlEncodedContent([
            new("form-mark", mark),
            .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
        ]);
        return await browser.PostAsync(Choose(path), form, cancel);
    }

    private Uri Choose(string path) => new(nodes[chance.Next(nodes.Count)].Origin + path);
}
