using System.Net;

namespace Youju.Web.Tests.Api;

/// <summary>What is written is what was seen, and a list comes whole in pages.</summary>
public sealed class ResourceTests : IAsyncLifetime
{
    private const string Dossier = "/api/v1" + Workbench.Sample;
    private const string Events = Dossier + "/registers/events/records";
    private const string NewEvent = """
        {"fields":{"name":"新节","kind":"节庆","dates":"2024-05-01","place":"双花","visitors":"3000余"},"state":"held"}
        """;

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

    [Fact]
    public async Task A_change_without_the_tag_of_what_was_seen_is_not_taken()
    {
        using var bare = await program.SendJsonAsync(
            "PATCH",
            Events + "/blossom",
            """{"fields":{"visitors":1}}"""
        );
        using var stale = await program.SendJsonAsync(
            "PATCH",
            Events + "/blossom",
            """{"fields":{"visitors":1}}""",
            "\"v9\""
        );

        Assert.Equal(
            (HttpStatusCode.PreconditionRequired, HttpStatusCode.PreconditionFailed),
            (bare.StatusCode, stale.StatusCode)
        );
    }

    [Fact]
    public async Task A_change_takes_what_is_sent_and_leaves_the_rest()
    {
        var before = await program.ReadAsync(Events + "/blossom");

        using var answer = await program.SendJsonAsync(
            "PATCH",
            Events + "/blossom",
            """{"fields":{"visitors":210000,"kind":"festival"}}""",
            await program.ReadTagAsync(Events + "/blossom")
        );
        var after = await answer.ReadJsonAsync();

        Assert.Equal("\"v2\"", answer.Headers.ETag!.ToString());
        Assert.Equal(210000, after["fields"]!["visitors"]!["value"]!.GetValue<decimal>());
        Assert.Equal(before["fields"]!["dates"]!.ToJsonString(), after["fields"]!["dates"]!.ToJsonString());
        Assert.Equal(before["fields"]!["kind"]!.ToJsonString(), after["fields"]!["kind"]!.ToJsonString());
    }

    [Theory]
    [InlineData("""{"fields":{"visitor":1}}""", "visitor", "visitors")]
    [InlineData("""{"fields":{"visitors":"很多"}}""", "visitors", "应为数字")]
    [InlineData("""{"fields":{"visitors":[1]}}""", "visitors", "应为文字、数")]
    [InlineData("""{"field":{}}""", "field", "fields")]
    [InlineData("""{"state":"done"}""", "state", "held")]
    public async Task A_wrong_field_is_named_with_what_should_stand_there(
        string json,
        string field,
        string words
    )
    {
        using var answer = await program.SendJsonAsync("PATCH", Events + "/blossom", json, "\"v1\"");
        var error = (await answer.ReadJsonAsync())["errors"]![0]!;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(field, error["field"]!.GetValue<string>());
        Assert.Contains(words, error["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_is_read_can_be_sent_back_as_it_is()
    {
        var before = await program.ReadAsync(Events + "/blossom");

        using var answer = await program.SendJsonAsync(
            "PATCH",
            Events + "/blossom",
            $$"""{"fields":{{before["fields"]!.ToJsonString()}}}""",
            "\"v1\""
        );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(before.ToJsonString(), (await answer.ReadJsonAsync()).ToJsonString());
    }

    [Fact]
    public async Task A_withdrawn_record_counts_no_more_until_it_is_restored()
    {
        using var gone = await program.SendJsonAsync("DELETE", Events + "/blossom", "", "\"v1\"");
        var left = await program.ReadAsync(Events);
        using var back = await program.SendJsonAsync("POST", Events + "/blossom/restore", "", "\"v2\"");

        Assert.True((await gone.ReadJsonAsync())["withdrawn"]!.GetValue<bool>());
        Assert.Equal(3, left["total"]!.GetValue<int>());
        Assert.False((await back.ReadJsonAsync())["withdrawn"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_request_that_is_sent_again_with_its_key_is_done_once()
    {
        using var first = await program.SendJsonAsync("POST", Events, NewEvent, key: "k1");
        using var again = await program.SendJsonAsync("POST", Events, NewEvent, key: "k1");
        using var other = await program.SendJsonAsync("POST", Events, """{"fields":{}}""", key: "k1");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, again.StatusCode));
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        Assert.Equal(
            await first.Content.ReadAsStringAsync(Workbench.Cancel),
            await again.Content.ReadAsStringAsync(Workbench.Cancel)
        );
        Assert.Equal("true", again.Headers.GetValues("Idempotency-Replayed").Single());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.Equal(5, (await program.ReadAsync(Events))["total"]!.GetValue<int>());
    }

    [Fact]
    public async Task Many_who_send_the_same_request_at_once_do_it_once()
    {
        var sent = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => program.SendJsonAsync("POST", Events, NewEvent, key: "k2"))
        );

        Assert.All(sent, answer =>
            Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.Conflict)
        );
        Assert.Equal(5, (await program.ReadAsync(Events))["total"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_form_that_is_sent_again_with_its_key_is_done_once()
    {
        using var first = await SendEvidenceAsync("e1");
        using var again = await SendEvidenceAsync("e1");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, again.StatusCode));
        Assert.Equal(2, (await program.ReadAsync(Dossier + "/log"))["total"]!.GetValue<int>());
    }

    [Fact]
    public async Task Pages_of_a_list_make_the_whole_list()
    {
        var whole = ListIds(await program.ReadAsync(Events + "?sort=-visitors"));
        var seen = new List<string>();
        for (var path = Events + "?sort=-visitors&limit=1"; path is not null; )
        {
            using var answer = await program.GetAsync(path, Workbench.Cancel);
            seen.AddRange(ListIds(await answer.ReadJsonAsync()));
            path = answer.Headers.TryGetValues("Link", out var links)
                ? links.Single().Split('<', '>')[1]
                : null;
        }

        Assert.Equal(whole, seen);
        Assert.Equal(4, whole.Count);
    }

    [Theory]
    [InlineData("?sort=nothing", HttpStatusCode.BadRequest)]
    [InlineData("?is.nothing=1", HttpStatusCode.BadRequest)]
    [InlineData("?limit=0", HttpStatusCode.BadRequest)]
    [InlineData("?limit=501", HttpStatusCode.BadRequest)]
    [InlineData("?show=all", HttpStatusCode.BadRequest)]
    [InlineData("?after=nobody", HttpStatusCode.Gone)]
    public async Task A_list_that_there_is_not_is_refused(string query, HttpStatusCode status)
    {
        using var answer = await program.GetAsync(Events + query, Workbench.Cancel);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Who_has_a_state_already_is_told_only_that()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Dossier + "/facts");
        request.Headers.IfNoneMatch.Add(
            System.Net.Http.Headers.EntityTagHeaderValue.Parse(await program.ReadTagAsync(Dossier + "/facts"))
        );

        using var answer = await program.SendAsync(request, Workbench.Cancel);

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Fact]
    public async Task A_line_of_the_ledger_is_changed_with_its_ground_and_removed()
    {
        var path = Dossier + "/ledger/b1";
        var tag = await program.ReadTagAsync(path);
        using var changed = await program.SendJsonAsync(
            "PATCH",
            path,
            """{"fields":{"executed":560000.12,"reason":"银行对账单"}}""",
            tag
        );
        using var late = await program.SendJsonAsync("DELETE", path, "", tag);
        using var removed = await program.SendJsonAsync("DELETE", path, "", changed.Headers.ETag!.ToString());

        Assert.Equal(
            560000.12m,
            (await changed.ReadJsonAsync())["fields"]!["executed"]!["value"]!.GetValue<decimal>()
        );
        Assert.Equal(
            (HttpStatusCode.PreconditionFailed, HttpStatusCode.NoContent),
            (late.StatusCode, removed.StatusCode)
        );
    }

    [Fact]
    public async Task A_target_is_changed_only_with_a_reason()
    {
        var path = Dossier + "/indicators/visitors";
        var tag = await program.ReadTagAsync(path);
        using var bare = await program.SendJsonAsync("PATCH", path, """{"cells":{"指标值":260000}}""", tag);
        using var told = await program.SendJsonAsync(
            "PATCH",
            path,
            """{"cells":{"指标值":260000},"reason":"年中调整，财政批复"}""",
            tag
        );

        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK),
            (bare.StatusCode, told.StatusCode)
        );
        Assert.Equal("260000", (await told.ReadJsonAsync())["cells"]!["指标值"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_step_tells_what_stood_before_and_what_stands_after()
    {
        using var answer = await program.SendJsonAsync(
            "PATCH",
            Events + "/blossom",
            """{"fields":{"visitors":210000}}""",
            "\"v1\""
        );

        var change = (await program.ReadAsync(Dossier + "/log/2"))["files"]![0]!["changes"]![0]!;

        Assert.Equal("接待人次", change["label"]!.GetValue<string>());
        Assert.Equal("210000", change["after"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_step_is_taken_back_and_the_feed_tells_of_it()
    {
        await program.SendJsonAsync("POST", Events, NewEvent);

        using var undone = await program.SendJsonAsync(
            "POST",
            Dossier + "/log/2/undo",
            "",
            await program.ReadTagAsync(Dossier)
        );
        var feed = await program.ReadAsync("/api/v1/changes");

        Assert.Equal(HttpStatusCode.OK, undone.StatusCode);
        Assert.Equal(
            ["save", "save", "undo"],
            feed["items"]!.AsArray().Select(item => item!["verb"]!.GetValue<string>())
        );
        Assert.Empty((await program.ReadAsync($"/api/v1/changes?after={feed["next"]}"))["items"]!.AsArray());
    }

    [Fact]
    public async Task A_file_is_tried_out_before_it_goes_in()
    {
        using var form = new MultipartFormDataContent
        {
            {
                new ByteArrayContent("活动名称,时间,地点,类别\n夏夜集市,2024-07-01,双花,节庆\n"u8.ToArray()),
                "files",
                "节会活动.csv"
            },
        };
        using var tried = await program.PostAsync(Dossier + "/imports", form, Workbench.Cancel);
        var before = await program.ReadAsync(Dossier + "/log");
        using var done = await program.PostAsync($"{tried.Headers.Location}/apply", null, Workbench.Cancel);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (tried.StatusCode, done.StatusCode));
        Assert.Equal(1, before["total"]!.GetValue<int>());
        Assert.True((await done.ReadJsonAsync())["done"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Evidence_comes_back_as_it_went_in()
    {
        using var taken = await SendEvidenceAsync(key: null);

        var content = await program.GetByteArrayAsync($"{taken.Headers.Location}/content", Workbench.Cancel);

        Assert.Equal("凭据"u8.ToArray(), content);
    }

    private static List<string> ListIds(System.Text.Json.Nodes.JsonNode page) =>
        [.. page["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>())];

    private async Task<HttpResponseMessage> SendEvidenceAsync(string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Dossier + "/evidence")
        {
            Content = new MultipartFormDataContent
            {
                { new ByteArrayContent("凭据"u8.ToArray()), "files", "凭据.txt" },
                { new StringContent("events/blossom"), "proves" },
            },
        };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return await program.SendAsync(request, Workbench.Cancel);
    }
}
