using System.Net;
using System.Text.Json.Nodes;

namespace Youju.Web.Tests.Api;

/// <summary>What programs ask for is done whole or refused with words that they can follow.</summary>
public sealed class MendedWaysTests : IAsyncLifetime
{
    private const string Dossier = "/api/v1" + Workbench.Sample;

    private readonly Workbench bench = new();
    private HttpClient program = null!;

    public async ValueTask InitializeAsync()
    {
        await bench.InitializeAsync();
        program = TokenClient.OpenProgram(bench, "read write review");
    }

    public async ValueTask DisposeAsync()
    {
        program.Dispose();
        await bench.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task The_step_that_began_a_dossier_is_not_taken_back()
    {
        using var answer = await program.SendJsonAsync(
            "POST",
            Dossier + "/log/1/undo",
            "",
            await program.ReadTagAsync(Dossier)
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(
            "不能撤销",
            await answer.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
        Assert.NotNull((await program.ReadAsync(Dossier))["unit"]);
    }

    [Theory]
    [InlineData("""{"cells":{"一级指标":"产出指标"}}""", "三级指标")]
    [InlineData(
        """{"cells":{"一级指标":"产出指标","二级指标":"数量指标","指标值":"3个","三级指标":"合计"}}""",
        ""
    )]
    public async Task An_indicator_that_is_none_is_refused_at_its_cell(string body, string field)
    {
        using var answer = await program.SendJsonAsync("POST", Dossier + "/indicators", body);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains((await answer.ReadJsonAsync())["errors"]!.AsArray(), error =>
            error!["field"]!.GetValue<string>().StartsWith(field, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_changed_target_asks_for_the_field_that_takes_its_reason()
    {
        var path = Dossier + "/indicators/visitors";
        const string cells = """{"cells":{"计量单位":"万元"}}""";

        using var refused = await program.SendJsonAsync(
            "PATCH",
            path,
            cells,
            await program.ReadTagAsync(path)
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("reason", (await refused.ReadJsonAsync())["errors"]![0]!["field"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_field_in_the_wrong_place_is_told_its_place()
    {
        using var answer = await program.SendJsonAsync(
            "POST",
            Dossier + "/registers/events/records",
            """{"fields":{"name":"新节","state":"held"}}"""
        );

        Assert.Contains(
            "写在“fields”外面",
            await answer.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(32_768, "一栏最多 32767 字")]
    [InlineData(0, "没有一个能显示的字")]
    public async Task Words_that_could_not_be_read_back_are_refused(int length, string why)
    {
        var path = Dossier + "/registers/events/records/blossom";
        var name = length == 0 ? "\ufffe" : new string('花', length);

        using var answer = await program.SendJsonAsync(
            "PATCH",
            path,
            new JsonObject { ["fields"] = new JsonObject { ["name"] = name } }.ToJsonString(),
            await program.ReadTagAsync(path)
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(
            why,
            (await answer.ReadJsonAsync())["errors"]![0]!["message"]!.GetValue<string>(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_works_alone_hands_in_through_a_program_as_on_the_page()
    {
        var submission = Dossier + "/submission";
        var path = Dossier + "/registers/events/records/blossom";
        using var filled = await program.SendJsonAsync(
            "PATCH",
            path,
            """{"fields":{"visitors":1}}""",
            await program.ReadTagAsync(path)
        );

        using var answer = await program.SendJsonAsync(
            "POST",
            submission + "/acts/approve",
            "{}",
            await program.ReadTagAsync(submission)
        );

        Assert.Equal(HttpStatusCode.OK, filled.StatusCode);
        Assert.True(
            answer.StatusCode == HttpStatusCode.Created,
            await answer.Content.ReadAsStringAsync(Workbench.Cancel)
        );
    }

    [Fact]
    public async Task A_typed_amount_that_changes_wants_a_ground_of_its_own()
    {
        var line = (await program.ReadAsync(Dossier + "/ledger"))["items"]!
            .AsArray()
            .First(one => one!["fields"]!["executed"] is not null && one["places"]!.AsArray().Count == 0)!;
        var path = $"{Dossier}/ledger/{line["id"]}";

        using var refused = await program.SendJsonAsync(
            "PATCH",
            path,
            """{"fields":{"executed":100}}""",
            await program.ReadTagAsync(path)
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("reason", (await refused.ReadJsonAsync())["errors"]![0]!["field"]!.GetValue<string>());
    }
}
