using System.Security.Cryptography;
using Youju.Database.Evidence;

namespace Youju.Database.Tests;

/// <summary>Originals in a folder, each under its hash.</summary>
public sealed class FolderEvidenceStoreTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("youju-originals-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void Many_may_bring_the_same_file_at_once()
    {
        var store = new FolderEvidenceStore(root.FullName);
        for (byte round = 0; round < 20; round++)
        {
            var content = Enumerable.Repeat(round, 300_000).ToArray();
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));

            Parallel.For(0, 8, _ => store.Keep(sha256, content));

            Assert.True(store.IsSound(sha256));
        }

        Assert.Empty(root.EnumerateFiles("*.part", SearchOption.AllDirectories));
    }
}
