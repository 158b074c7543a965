using System.Diagnostics;
using System.Net;

namespace Youju.Load;

/// <summary>What people do: each opens a page every 20 seconds, and a fifth of them save a text every 10.</summary>
internal sealed class Scenario(ServedProgram served, IReadOnlyList<string> dossiers)
{
    // How often a page is opened among ten: the year, registers, money, indicators, changes, the report.
    private static readonly string[] Pages =
    [
        "",
        "",
        "",
        "/registers/events",
        "/registers/events",
        "/registers/posts",
        "/money",
        "/indicators",
        "/changes",
        "/report",
    ];

    private const int Compared = 200;
    private static readonly TimeSpan PageEvery = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan SaveEvery = TimeSpan.FromSeconds(10);

    private readonly Tally tally = new();

    /// <summary>Opens every page once, so that nothing is compiled while it is timed.</summary>
    public async Task WarmUpAsync()
    {
        foreach (var page in Pages.Distinct(StringComparer.Ordinal))
            await served.Browser.GetAsync($"/dossiers/{dossiers[0]}{page}");
    }

    public async Task<Tally> RunAsync(int people, TimeSpan length)
    {
        using var end = new CancellationTokenSource(length);
        var begun = served.ProcessorTime;
        await Task.WhenAll(Enumerable.Range(0, people).Select(person => WorkAsync(person, end.Token)));
        tally.ProcessorTime = served.ProcessorTime - begun;
        tally.Length = length;
        return tally;
    }

    /// <summary>How much processor time a page takes, as a multiple of the barest endpoint's.</summary>
    public async Task<string> CompareWithBareAsync()
    {
        var bare = await CostAsync("/health/live");
        var page = await CostAsync($"/dossiers/{dossiers[0]}");
        return $"processor time: bare endpoint {bare:0.000} ms, the year's page {page:0.00} ms, {page / bare:0} ×";
    }

    private async Task<double> CostAsync(string path)
    {
        await served.Browser.GetAsync(path);
        var begun = served.ProcessorTime;
        for (var number = 0; number < Compared; number++)
            await served.Browser.GetAsync(path);
        return (served.ProcessorTime - begun).TotalMilliseconds / Compared;
    }

    private Task WorkAsync(int person, CancellationToken end) =>
        person % 5 == 0
            ? Task.WhenAll(ReadAsync(person, end), SaveAsync(person, end))
            : ReadAsync(person, end);

    private async Task ReadAsync(int person, CancellationToken end)
    {
        var chance = new Random(person);
        var dossier = dossiers[person % dossiers.Count];
        while (await PauseAsync(PageEvery * (0.5 + chance.NextDouble()), end))
            await TimeAsync(
                "page",
                () => served.Browser.GetAsync($"/dossiers/{dossier}{Pages[chance.Next(Pages.Length)]}", end),
                HttpStatusCode.OK
            );
    }

    // Each saves into the text of a chapter of its own; the form's mark comes from its page.
    private async Task SaveAsync(int person, CancellationToken end)
    {
        var chance = new Random(person + 1000);
        var path = $"/dossiers/{dossiers[person % dossiers.Count]}/report/words/other";
        while (await PauseAsync(SaveEvery * (0.5 + chance.NextDouble()), end))
        {
            var page = await served.Browser.GetStringAsync(path, CancellationToken.None);
            var form = new FormUrlEncodedContent([
                new("form-mark", Between(page, "name=\"form-mark\" value=\"", "\"")),
                new("seen", WebUtility.HtmlDecode(Between(page, "name=\"seen\" value=\"", "\""))),
                new("words", $"第{person}人写的，{chance.Next()}"),
            ]);
            await TimeAsync(
                "save",
                () => served.Browser.PostAsync(path, form, CancellationToken.None),
                HttpStatusCode.Redirect
            );
        }
    }

    private async Task TimeAsync(string what, Func<Task<HttpResponseMessage>> ask, HttpStatusCode expected)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            using var answer = await ask();
            await answer.Content.ReadAsByteArrayAsync();
            // Two who saved into one chapter at the same moment: one is told, nothing is lost.
            tally.Add(
                what,
                clock.Elapsed,
                answer.StatusCode == expected,
                answer.StatusCode == HttpStatusCode.Conflict
            );
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (HttpRequestException)
        {
            tally.Add(what, clock.Elapsed, isExpected: false, isConflict: false);
        }
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static async Task<bool> PauseAsync(TimeSpan length, CancellationToken end)
    {
        await Task.Delay(length, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !end.IsCancellationRequested;
    }
}
