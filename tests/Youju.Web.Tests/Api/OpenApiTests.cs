using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;
using NJsonSchema;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Hosting;

namespace Youju.Web.Tests.Api;

/// <summary>The description tells of every way in, and what is answered is what it tells.</summary>
public sealed class OpenApiTests(Workbench bench) : IClassFixture<Workbench>
{
    private const string Dossier = "/api/v1" + Workbench.Sample;

    private IEnumerable<RouteEndpoint> Ways =>
        bench
            .Server.Endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(way => way.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal));

    [Fact]
    public async Task It_is_valid_by_the_standard()
    {
        using var text = new MemoryStream(Encoding.UTF8.GetBytes((await ReadAsync()).ToJsonString()));

        var read = await OpenApiDocument.LoadAsync(text, "json", cancellationToken: Workbench.Cancel);

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
    }

    [Fact]
    public async Task Every_way_in_stands_in_it_with_its_scope_and_its_errors()
    {
        var paths = (await ReadAsync())["paths"]!.AsObject();

        var missing = Ways.Where(way => !IsTold(paths, way)).Select(way => way.RoutePattern.RawText);

        Assert.Empty(missing);
        Assert.Equal(Ways.Count(), paths.Sum(path => path.Value!.AsObject().Count));
    }

    [Fact]
    public void The_guide_lists_every_way_in()
    {
        var guide = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs/api.md"));

        Assert.Empty(
            Ways.Select(way =>
                    $"`{way.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0]} "
                    + way.RoutePattern.RawText!["/api/v1".Length..]
                        .Replace(":int", "", StringComparison.Ordinal)
                    + "`"
                )
                .Where(way => !guide.Contains(way, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Every_way_in_is_marked_for_programs() =>
        Assert.Empty(
            Ways.Where(way =>
                    way.Metadata.GetMetadata<ProgramWay>() is null
                    || way.Metadata.GetMetadata<ApiWay>() is null
                )
                .Select(way => way.RoutePattern.RawText)
        );

    [Fact]
    public async Task Every_schema_that_is_named_is_there()
    {
        var text = (await ReadAsync()).ToJsonString();
        var known = (await ReadAsync())["components"]!["schemas"]!.AsObject();

        var named = text.Split("#/components/schemas/").Skip(1).Select(part => part.Split('"')[0]).Distinct();

        Assert.Empty(named.Where(name => !known.ContainsKey(name)));
    }

    [Theory]
    [InlineData("/api/v1/dossiers", "dossierPage")]
    [InlineData("/api/v1/me", "me")]
    [InlineData("/api/v1/changes", "changePage")]
    [InlineData("/api/v1/webhooks", "webhookPage")]
    [InlineData(Dossier, "dossier")]
    [InlineData(Dossier + "/ledger", "ledgerPage")]
    [InlineData(Dossier + "/ledger/b1", "ledgerLine")]
    [InlineData(Dossier + "/registers", "registerPage")]
    [InlineData(Dossier + "/registers/events", "register")]
    [InlineData(Dossier + "/registers/events/records", "recordPage")]
    [InlineData(Dossier + "/registers/applications/records", "recordPage")]
    [InlineData(Dossier + "/registers/events/records/blossom", "record")]
    [InlineData(Dossier + "/facts", "facts")]
    [InlineData(Dossier + "/facts?q=接待", "facts")]
    [InlineData(Dossier + "/facts/events.visitors", "fact")]
    [InlineData(Dossier + "/scores", "scores")]
    [InlineData(Dossier + "/indicators", "indicatorPage")]
    [InlineData(Dossier + "/indicators/visitors", "indicator")]
    [InlineData(Dossier + "/package", "package")]
    [InlineData(Dossier + "/findings", "check")]
    [InlineData(Dossier + "/evidence", "evidencePage")]
    [InlineData(Dossier + "/narrative", "chapterPage")]
    [InlineData(Dossier + "/unconfirmed", "unconfirmedPage")]
    [InlineData(Dossier + "/log", "stepPage")]
    [InlineData(Dossier + "/log/1", "loggedStep")]
    [InlineData(Dossier + "/search?q=节", "foundPage")]
    [InlineData(Dossier + "/duplicates", "duplicatePage")]
    [InlineData(Dossier + "/lineage", "lineage")]
    [InlineData(Dossier + "/lineage?format=prov", "lineage")]
    [InlineData(Dossier + "/submission", "submission")]
    [InlineData(Dossier + "/submission/acts", "actPage")]
    [InlineData(Dossier + "/submission/documents", "documentPage")]
    [InlineData(Dossier + "/submission/threads", "threadPage")]
    [InlineData(Dossier + "/submission/notices", "noticePage")]
    [InlineData(Dossier + "/submission/shares", "sharePage")]
    [InlineData(Dossier + "/submission/scores", "comparedScorePage")]
    [InlineData(Dossier + "/submission/letter", "problem")]
    [InlineData(Dossier + "/submission/rounds/1/changes", "problem")]
    [InlineData(Dossier + "/department", "problem")]
    [InlineData("/api/v1/queue", "queuePage")]
    [InlineData("/api/v1/overview", "overview")]
    [InlineData("/api/v1/reminders", "reminderPage")]
    [InlineData("/api/v1/draws", "drawPage")]
    [InlineData(Dossier + "/registers/nothing", "problem")]
    [InlineData("/api/v1/nowhere", "problem")]
    public async Task What_is_answered_has_the_shape_that_is_told(string path, string schema)
    {
        using var program = TokenClient.OpenProgram(bench);
        var shape = await JsonSchema.FromJsonAsync(await DescribeAsync(schema), Workbench.Cancel);

        var misfits = shape.Validate((await program.ReadAsync(path)).ToJsonString());

        Assert.Empty(misfits.Select(misfit => misfit.ToString()).Take(5));
    }

    private async Task<JsonNode> ReadAsync()
    {
        using var stranger = bench.CreateStranger();
        return await stranger.ReadAsync("/api/v1/openapi.json");
    }

    // The library looks for parts of a schema in one place alone.
    private async Task<string> DescribeAsync(string schema)
    {
        var all = (await ReadAsync())["components"]!["schemas"]!;
        var described = all[schema]!.DeepClone();
        described["definitions"] = all.DeepClone();
        return described
            .ToJsonString()
            .Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal);
    }

    private static bool IsTold(JsonObject paths, RouteEndpoint way)
    {
        var path = way.RoutePattern.RawText!.Replace(":int", "", StringComparison.Ordinal);
        var method = way.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0].ToLowerInvariant();
        var told = paths[path]?[method];
        var scope = TokenLimits.FindScope(way.Metadata.GetMetadata<NeededRight>()!.Right);
        return told is not null
            && told["responses"]!.AsObject().Any(answer => answer.Key[0] == '2')
            && told["x-scope"]?.GetValue<string>()
                == (scope is { } known ? TokenLimits.NameScope(known) : null)
            && (
                scope is null
                || told["responses"]!["401"]?["content"]!["application/problem+json"] is not null
            );
    }
}
