using Youju.Packs.Library;

namespace Youju.Packs.Tests;

public sealed class PackSchemaTests
{
    /// <summary>To write it anew, set YOUJU_ACCEPT=1 and run this test.</summary>
    [Fact]
    public void The_schema_in_the_repository_is_the_one_the_records_describe()
    {
        var path = Path.Combine(RepositoryFiles.Root, "schemas", "pack.schema.json");
        if (RepositoryFiles.Accepts)
            File.WriteAllText(path, PackSchema.GenerateJson());

        Assert.Equal(File.ReadAllText(path), PackSchema.GenerateJson());
    }
}
