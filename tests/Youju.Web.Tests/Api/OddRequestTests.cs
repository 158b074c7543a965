using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Youju.Web.Tests.Api;

/// <summary>Whatever a program sends, it is told what was wrong with it; it is never our own mistake.</summary>
public sealed class OddRequestTests : IAsyncLifetime
{
    private const string Dossier = "/api/v1" + Workbench.Sample;
    private const string Record = Dossier + "/registers/events/records/blossom";

    private readonly Workbench bench = new();
    private HttpClient program = null!;

    public async ValueTask InitializeAsync()
    {
        await bench.InitializeAsync();
        program = TokenClient.OpenProgram(bench);
    }

    public async ValueTask DisposeAsync()
    {
        program.Dispose();
        await bench.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    public static TheoryData<string, byte[]> BrokenJson =>
        new()
        {
            { "a field twice", """{"fields":{"name":"甲","name":"乙"}}"""u8.ToArray() },
            { "bytes that are no UTF-8", [.. """{"fields":{"name":" """u8, 0xFF, .. "\"}}"u8] },
            { "half a sign", """{"fields":{"name":"\ud800"}}"""u8.ToArray() },
            { "half a sign as a name", """{"fields":{"\ud800":"甲"}}"""u8.ToArray() },
            { "too deep", Encoding.UTF8.GetBytes(new string('[', 40) + new string(']', 40)) },
            { "nothing", [] },
        };

    [Theory]
    [MemberData(nameof(BrokenJson))]
    public async Task Json_that_cannot_be_read_is_refused(string kind, byte[] content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, Record)
        {
            Content = new ByteArrayContent(content) { Headers = { ContentType = new("application/json") } },
        };
        request.Headers.IfMatch.Add(EntityTagHeaderValue.Parse(await program.ReadTagAsync(Record)));

        using var answer = await program.SendAsync(request, Workbench.Cancel);

        Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{kind}: {answer.StatusCode}");
    }

    [Theory]
    [InlineData("/api/v1/checks", "multipart/form-data")]
    [InlineData("/api/v1/checks", "multipart/form-data; boundary=a")]
    [InlineData(Dossier + "/imports", "multipart/form-data")]
    [InlineData(Dossier + "/imports", "multipart/form-data; boundary=a")]
    [InlineData(Dossier + "/evidence", "multipart/form-data; boundary=a")]
    public async Task A_form_that_breaks_off_is_refused(string path, string type)
    {
        var content = new ByteArrayContent(
            "--a\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n报"u8.ToArray()
        );
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        using var answer = await program.PostAsync(path, content, Workbench.Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("POST")]
    public async Task An_address_that_is_only_read_says_so(string method)
    {
        using var answer = await program.SendJsonAsync(method, Dossier, "{}");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData(Dossier)]
    [InlineData("/public/data")]
    public async Task Whoever_asks_for_the_headers_alone_gets_them(string path)
    {
        using var whole = await program.GetAsync(path, Workbench.Cancel);
        using var alone = await program.SendAsync(new(HttpMethod.Head, path), Workbench.Cancel);

        Assert.Equal((HttpStatusCode.OK, whole.Headers.ETag), (alone.StatusCode, alone.Headers.ETag));
        Assert.Empty(await alone.Content.ReadAsByteArrayAsync(Workbench.Cancel));
    }
}
