using NJsonSchema;

namespace Youju.Cli.Tests;

public sealed class JsonSchemaTests : IDisposable
{
    private readonly Session session = new();

    [Fact]
    public async Task The_result_of_the_demo_fits_the_schema() =>
        Assert.Empty(await MisfitsAsync(Path.Combine(RepositoryFiles.Root, "samples/demo/report.txt")));

    [Theory]
    [InlineData("samples/yunxi-2024.txt")]
    [InlineData("corpus/text/001.txt")]
    [InlineData("corpus/budget-tables.xls")]
    [InlineData("corpus/final-accounts-template.pdf")]
    public async Task Results_of_real_documents_fit_the_schema(string document) =>
        Assert.Empty(await MisfitsAsync(RepositoryFiles.Shared(document)));

    [Fact]
    public async Task A_result_with_an_unknown_field_does_not_fit()
    {
        var schema = await SchemaAsync();

        Assert.NotEmpty(
            schema.Validate("""{ "tool": { "name": "youju", "version": "1.0.0" }, "surprise": 1 }""")
        );
    }

    public void Dispose() => session.Dispose();

    private async Task<IEnumerable<string>> MisfitsAsync(string document)
    {
        await session.RunAsync("check", document, "--format", "json");
        var schema = await SchemaAsync();
        return schema.Validate(session.Output).Select(error => error.ToString());
    }

    private static Task<JsonSchema> SchemaAsync() =>
        JsonSchema.FromFileAsync(Path.Combine(RepositoryFiles.Root, "docs/json.schema.json"));
}
