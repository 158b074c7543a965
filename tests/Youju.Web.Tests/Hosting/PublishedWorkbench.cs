using System.Net;
using Youju.Cli.Serving;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Publications;

namespace Youju.Web.Tests.Hosting;

/// <summary>A workbench from which the sample's year was published, and somebody who only passes by.</summary>
public sealed class PublishedWorkbench : Workbench
{
    public PublishedEdition Published { get; private set; } = null!;

    public HttpClient Stranger { get; private set; } = null!;

    public async Task<string> SendAsync(string page, string name, byte[] content)
    {
        var text = await Stranger.GetStringAsync(new Uri(page, UriKind.Relative), Cancel);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(text.Split("name=\"form-mark\" value=\"")[1].Split('"')[0]), "form-mark" },
            { new ByteArrayContent(content), "file", name },
        };
        using var answer = await Stranger.PostAsync(new Uri(page, UriKind.Relative), form, Cancel);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }

    public async Task AskAsync(string text)
    {
        var page = await Stranger.GetStringAsync(new Uri("/public/ask", UriKind.Relative), Cancel);
        using var form = new FormUrlEncodedContent([
            new("form-mark", page.Split("name=\"form-mark\" value=\"")[1].Split('"')[0]),
            new("of", "unit-23608ef13fb0:2024"),
            new("figure", "expenditure.executed"),
            new("text", text),
        ]);
        using var answer = await Stranger.PostAsync(new Uri("/public/ask", UriKind.Relative), form, Cancel);
        Assert.Contains("问题收到了", await answer.Content.ReadAsStringAsync(Cancel));
    }

    public async Task AnswerAsync(string words)
    {
        using var answer = await SendAnswerAsync(await FindQuestionAsync(), words);
    }

    /// <summary>The address that takes the answer to the question that waits.</summary>
    public async Task<string> FindQuestionAsync()
    {
        await Browser.GetAsync(new Uri(Server.EntryAddress), Cancel);
        var page = await ReadPageAsync($"{Sample}/questions");
        return $"{Sample}/questions/{page.Split($"action=\"{Sample}/questions/")[1].Split('"')[0]}";
    }

    public Task<HttpResponseMessage> SendAnswerAsync(string question, string words) =>
        SendFormAsync($"{Sample}/questions", question, ("words", words), ("act", "answer"));

    public async Task RegisterAsync(string address, string reason = "")
    {
        await Browser.GetAsync(new Uri(Server.EntryAddress), Cancel);
        var page = $"{Sample}/edition";
        using var answer = await SendFormAsync(
            page,
            page + "/elsewhere",
            ("open", "yes"),
            ("amount", "93.78万元"),
            ("address", address),
            ("reason", reason)
        );
        Assert.Contains(
            answer.StatusCode,
            new[] { HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity }
        );
    }

    public async Task<HttpStatusCode> PostLargeAsync()
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(new byte[18 << 20]), "file", "大.txt" },
        };
        try
        {
            using var answer = await Stranger.PostAsync(
                new Uri("/public/check", UriKind.Relative),
                form,
                Cancel
            );
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            // The way is closed before all of it has come.
            return HttpStatusCode.RequestEntityTooLarge;
        }
    }

    protected override Task EnterAsync()
    {
        Stranger = CreateStranger();
        var open = OpenDossier.FromDossier(SampleDossier.LoadDossier(), pack: null);
        Published = PublishEdition
            .Publish(new(open, DataFolder, new(2025, 6, 12)) { IsExample = true })
            .Published;
        return Task.CompletedTask;
    }

    public override async ValueTask DisposeAsync()
    {
        Stranger.Dispose();
        await base.DisposeAsync();
    }
}
