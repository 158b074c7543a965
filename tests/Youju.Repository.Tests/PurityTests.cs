using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Youju.Repository.Tests;

/// <summary>Domain, Checking and Tourism compute: they neither read files, nor start programs, nor ask a server, nor print.</summary>
public sealed class PurityTests
{
    private static readonly string[] Outside =
    [
        "System.IO.File",
        "System.IO.FileStream",
        "System.IO.Directory",
        "System.Console",
        "System.Diagnostics.Process",
        "System.Net.Http.HttpClient",
        "System.Random",
    ];

    [Theory]
    [InlineData("Youju.Domain")]
    [InlineData("Youju.Checking")]
    [InlineData("Youju.Tourism")]
    public void Touches_nothing_outside_itself(string assembly) =>
        Assert.Empty(TypesUsedBy(assembly).Intersect(Outside, StringComparer.Ordinal));

    private static List<string> TypesUsedBy(string assembly)
    {
        using var file = new PEReader(
            File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"))
        );
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(metadata.GetTypeReference).Select(Name)];

        string Name(TypeReference type) =>
            $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}
