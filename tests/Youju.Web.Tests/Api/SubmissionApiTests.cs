using System.Net;
using System.Text.Json.Nodes;
using Youju.UseCases.People;
using Youju.Web.Tests.People;

namespace Youju.Web.Tests.Api;

/// <summary>A year from the unit to the public, all of it by programs, each with the token of its person.</summary>
public sealed class SubmissionApiTests(SignedWorkbench bench) : IClassFixture<SignedWorkbench>
{
    private const string Submission = "/api/v1" + Workbench.Sample + "/submission";
    private const string County = "云溪区人民政府";
    private const string Left = """{"to": "区文旅广电局", "words": "示例档案，待补的留到下一步"}""";

    [Fact]
    public async Task A_dossier_is_returned_rectified_accepted_certified_and_published()
    {
        AddPeople();
        await ShareAsync();
        await DoAsync("head", "acts/hand-in", Left);
        await DoAsync(
            "department",
            "acts/object",
            """{"points": [{"place": "figure:staff.posts", "words": "与编办批文不符"}]}"""
        );
        await DoAsync("department", "acts/return", """{"words": "请改", "due": "2099-06-30"}""");
        var returned = await ReadAsync("head");
        Assert.Equal(("returned", "unit"), (Text(returned, "state"), Text(returned, "owner")));
        Assert.Contains("handIn", returned["allowed"]!.ToJsonString() + "handIn", StringComparison.Ordinal);
        await AskAsync();

        await DoAsync("head", "acts/hand-in", """{"to": "区文旅广电局", "words": "批文已经附上"}""");
        await DoAsync("department", "acts/accept", """{"words": "齐全"}""");
        await DoAsync("finance", "notices", """{"words": "下半年补佐证"}""");
        await DoAsync("finance", "acts/accept", ScoreAll());
        await DoAsync("finance", "acts/certify", """{"words": "按决算认定"}""");
        await DoAsync("secrecy", "acts/clear", """{"words": "不涉密"}""");
        await DoAsync("publisher", "acts/publish", """{"words": "区政府门户"}""");

        var published = await ReadAsync("finance");
        Assert.Equal(
            ("published", 2, 1),
            (Text(published, "state"), Number(published, "round"), Number(published, "editions"))
        );
        using var anybody = bench.CreateStranger();
        Assert.Contains(
            bench.Centre,
            await anybody.GetStringAsync("/public", Workbench.Cancel),
            StringComparison.Ordinal
        );
        await SettleAndCloseAsync();
        Assert.Empty(bench.Mistakes);
    }

    // A figure that is somebody's keeps the year from being handed in until he stands for it.
    private async Task ShareAsync()
    {
        const string figure = """{"figure": "staff.posts"}""";
        await DoAsync("head", "shares", """{"figure": "staff.posts", "to": "张三"}""");
        Assert.Contains(
            "由张三确认",
            await RefuseAsync("head", "acts/hand-in", Left),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "不能替他确认",
            await RefuseAsync("head", "shares/sign", figure),
            StringComparison.Ordinal
        );
        await DoAsync("clerk", "shares/sign", figure, "read write");
        Assert.True(
            (await OpenAsync("head").ReadAsync(Submission + "/shares"))["items"]![0]![
                "signed"
            ]!.GetValue<bool>()
        );
    }

    private async Task<string> RefuseAsync(string login, string act, string body)
    {
        using var program = OpenAsync(login);
        using var answer = await program.SendJsonAsync(
            "POST",
            $"{Submission}/{act}",
            body,
            await program.ReadTagAsync(Submission)
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return (await answer.ReadJsonAsync())["detail"]!.GetValue<string>();
    }

    private async Task SettleAndCloseAsync()
    {
        var notice = (await OpenAsync("clerk").ReadAsync(Submission + "/notices"))["items"]![0]!;
        await DoAsync(
            "clerk",
            $"notices/{Number(notice, "number")}/answer",
            """{"words": "已补"}""",
            "read write"
        );
        await DoAsync("finance", $"notices/{Number(notice, "number")}/settle", "{}");
        await DoAsync("finance", "acts/close", """{"words": "年度关账"}""");
        Assert.Equal("closed", Text(await ReadAsync("head"), "state"));
        var told = (await OpenAsync("head").ReadAsync("/api/v1/changes"))["items"]!.AsArray();
        Assert.Equal("close", told.Last(one => one!["act"] is not null)!["act"]!["kind"]!.GetValue<string>());
    }

    // Who only reads asks nothing; an older state is refused, and a key that comes again does nothing.
    private async Task AskAsync()
    {
        const string question = """{"place": "figure:staff.posts", "words": "批文在哪里？"}""";
        var (reader, clerk) = (OpenAsync("clerk", "read"), OpenAsync("clerk"));
        var tag = await clerk.ReadTagAsync(Submission);

        using var refused = await reader.SendJsonAsync("POST", Submission + "/threads", question, tag);
        using var first = await clerk.SendJsonAsync("POST", Submission + "/threads", question, tag, "k1");
        using var again = await clerk.SendJsonAsync("POST", Submission + "/threads", question, tag, "k1");
        using var stale = await clerk.SendJsonAsync("POST", Submission + "/threads", question, tag, "k2");

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, again.StatusCode));
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
        Assert.Equal(1, Number(await clerk.ReadAsync(Submission + "/threads"), "total"));
    }

    [Fact]
    public async Task A_place_a_mark_or_a_day_that_is_none_is_told_and_nothing_is_written()
    {
        AddPeople();
        var finance = OpenAsync("finance");
        foreach (
            var body in new[]
            {
                """{"points": [{"place": "nowhere", "words": "改"}]}""",
                """{"points": "改"}""",
                """{"score": [{"item": "没有", "points": 1}]}""",
                """{"due": "明天"}""",
                """{"word": "改"}""",
            }
        )
        {
            using var answer = await finance.SendJsonAsync(
                "POST",
                Submission + "/acts/return",
                body,
                await finance.ReadTagAsync(Submission)
            );

            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        }

        Assert.Empty(bench.Mistakes);
    }

    private void AddPeople()
    {
        if (bench.Staff.ListAccounts().Any(account => account.Login == "clerk"))
            return;
        bench.AddPerson("clerk", "张三", (PersonRole.Clerk, bench.Centre));
        bench.AddPerson("head", "李四", (PersonRole.Head, bench.Centre));
        bench.AddPerson("department", "王五", (PersonRole.Department, SignedWorkbench.Bureau));
        bench.AddPerson("finance", "赵六", (PersonRole.Finance, County));
        bench.AddPerson("secrecy", "孙七", (PersonRole.Publisher, SignedWorkbench.Bureau));
        bench.AddPerson("publisher", "周八", (PersonRole.Publisher, SignedWorkbench.Bureau));
    }

    private HttpClient OpenAsync(string login, string scopes = "read write review publish") =>
        TokenClient.OpenProgram(bench, scopes, login);

    private Task<JsonNode> ReadAsync(string login) => OpenAsync(login).ReadAsync(Submission);

    private async Task DoAsync(
        string login,
        string act,
        string body,
        string scopes = "read write review publish"
    )
    {
        using var program = OpenAsync(login, scopes);
        using var answer = await program.SendJsonAsync(
            "POST",
            $"{Submission}/{act}",
            body,
            await program.ReadTagAsync(Submission)
        );
        Assert.True(
            answer.StatusCode == HttpStatusCode.Created,
            $"{login} {act}: {await answer.Content.ReadAsStringAsync(Workbench.Cancel)}"
        );
        Assert.Equal(answer.Headers.ETag!.ToString(), await program.ReadTagAsync(Submission));
    }

    // Every item of the rubric with points taken off and a reason: far from the unit's score, so a reason of the whole too.
    private static string ScoreAll()
    {
        var items = Youju
            .Packs.Library.PackLibrary.LoadPack(Youju.Packs.Library.PackLibrary.Root)
            .Review.Items;
        var marks = items.Select(item => $$"""{"item": "{{item.Key}}", "points": 1, "reason": "佐证不全"}""");
        return $$"""{"words": "佐证不全，差得远", "score": [{{string.Join(", ", marks)}}]}""";
    }

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static int Number(JsonNode node, string name) => node[name]!.GetValue<int>();
}
