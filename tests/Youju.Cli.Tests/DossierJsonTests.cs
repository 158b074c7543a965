using System.Text.Json;
using NJsonSchema;
using Youju.Cli.Terminals;

namespace Youju.Cli.Tests;

/// <summary>What programs read of a dossier, held against its schemas.</summary>
public sealed class DossierJsonTests : IDisposable
{
    private readonly Session session = new();
    private readonly string dossier;

    public DossierJsonTests() => dossier = session.CopySample();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task Facts_fit_their_schema_and_end_where_the_chain_ends()
    {
        using var result = await RunAsync("facts.schema.json", "facts", dossier, "--format", "json");
        var visitors = result
            .RootElement.GetProperty("facts")
            .EnumerateArray()
            .Single(fact => fact.GetProperty("key").GetString() == "events.visitors");

        Assert.Equal(300_000m, visitors.GetProperty("low").GetDecimal());
        Assert.Equal(400_000m, visitors.GetProperty("high").GetDecimal());
        Assert.Equal(
            ["events/blossom", "events/lantern"],
            visitors.GetProperty("grounds").EnumerateArray().Select(one => one.GetProperty("key").GetString())
        );
    }

    [Fact]
    public async Task A_word_chooses_the_facts_that_are_called_so()
    {
        using var result = await RunAsync(
            "facts.schema.json",
            "facts",
            dossier,
            "公务接待",
            "--format",
            "json"
        );

        Assert.All(result.RootElement.GetProperty("facts").EnumerateArray(), fact =>
            Assert.Contains("公务接待", fact.GetProperty("label").GetString()!, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Scores_fit_their_schema_under_one_pack_and_under_two()
    {
        using var one = await RunAsync("score.schema.json", "score", dossier, "--format", "json");
        using var two = await RunAsync(
            "score.schema.json",
            "score",
            dossier,
            "--pack",
            "cn-hunan",
            "--format",
            "json"
        );

        Assert.Equal(JsonValueKind.Null, one.RootElement.GetProperty("other").ValueKind);
        Assert.Equal(JsonValueKind.Object, two.RootElement.GetProperty("other").ValueKind);
    }

    [Fact]
    public async Task A_package_tells_the_chain_of_every_figure_it_prints()
    {
        using var result = await RunAsync(
            "report.schema.json",
            "report",
            dossier,
            "-o",
            session.Path("包"),
            "--no-pdf",
            "--format",
            "json"
        );
        var source = result
            .RootElement.GetProperty("sources")
            .EnumerateArray()
            .Single(one => one.GetProperty("key").GetString() == "basic.executed");

        Assert.Contains(
            "部门整体支出绩效自评表",
            source.GetProperty("documents").EnumerateArray().Select(one => one.GetString())
        );
        Assert.NotEmpty(source.GetProperty("chain").GetProperty("grounds").EnumerateArray());
    }

    [Fact]
    public async Task The_log_fits_its_schema()
    {
        await session.RunAsync("confirm", dossier, "posts", "--none");
        using var result = await RunAsync("log.schema.json", "log", dossier, "--format", "json");

        Assert.NotEmpty(result.RootElement.GetProperty("steps").EnumerateArray());
    }

    [Fact]
    public async Task A_comparison_fits_its_schema()
    {
        var seed = RepositoryFiles.Shared("samples/yunxi-2024.txt");
        var demo = Path.Combine(RepositoryFiles.Root, "samples/demo/report.txt");
        using var result = await RunAsync("compare.schema.json", "compare", seed, demo, "--format", "json");

        Assert.False(result.RootElement.GetProperty("same").GetBoolean());
    }

    [Fact]
    public async Task A_name_that_several_bear_lists_them_and_one_that_none_bears_has_near_ones()
    {
        await session.RunAsync("facts", dossier, "游客满意度");
        Assert.Contains(
            "指标 游客满意度（整体自评表，编号 satisfaction）",
            session.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("处与“游客满意度”有关", session.Output, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Usage, await session.RunAsync("facts", dossier, "公务接侍费"));
        Assert.Contains("公务接待费", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subjects_are_called_by_their_names()
    {
        await File.AppendAllTextAsync(
            Path.Combine(dossier, "ledger.csv"),
            ",general-basic.30201,,,,,,,,,,5000,,,,,,,决算表,\n",
            TestContext.Current.CancellationToken
        );
        await session.RunAsync("facts", dossier, "办公费");

        Assert.StartsWith(
            "办公费（30201，基本支出决算明细表）·全年执行数 ＝ 5000 元",
            session.Output,
            StringComparison.Ordinal
        );
    }

    private async Task<JsonDocument> RunAsync(string schema, params string[] args)
    {
        await session.RunAsync(args);
        var known = await JsonSchema.FromFileAsync(Path.Combine(RepositoryFiles.Root, "docs", schema));
        Assert.Empty(known.Validate(session.Output).Select(error => error.ToString()));
        return JsonDocument.Parse(session.Output);
    }
}
