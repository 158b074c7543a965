using System.IO.Compression;
using System.Net;

namespace Youju.Web.Tests.Dossiers;

/// <summary>Another copy of a dossier, brought as an archive and merged in.</summary>
public sealed class BroughtCopyTests : IAsyncLifetime
{
    private const string Dossier = Workbench.Sample;

    private readonly Workbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task A_copy_behind_many_photos_is_taken_whole()
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var photo = 0; photo < 20_001; photo++)
                archive.CreateEntry($"照片/{photo}.jpg", CompressionLevel.NoCompression);
            var sample = Path.Combine(RepositoryFiles.Root, "samples/yunxi-2024");
            foreach (var file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
                archive.CreateEntryFromFile(file, Path.GetRelativePath(sample, file));
        }

        await bench.SendFormAsync(
            Dossier + "/registers/events/blossom",
            Dossier + "/registers/events/blossom/withdraw",
            ("withdrawn", "yes")
        );

        using var answer = await bench.SendFileAsync(
            Dossier + "/copies",
            Dossier + "/copies",
            "另一份.zip",
            packed.ToArray()
        );

        Assert.Contains(
            "已经合并",
            await answer.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Another_copy_is_merged_in()
    {
        using var packed = new MemoryStream();
        ZipFile.CreateFromDirectory(
            Path.Combine(RepositoryFiles.Root, "samples/yunxi-2024"),
            packed,
            CompressionLevel.Fastest,
            includeBaseDirectory: true
        );
        await bench.SendFormAsync(
            Dossier + "/registers/events/blossom",
            Dossier + "/registers/events/blossom/withdraw",
            ("withdrawn", "yes")
        );

        using var answer = await bench.SendFileAsync(
            Dossier + "/copies",
            Dossier + "/copies",
            "另一份.zip",
            packed.ToArray()
        );

        var page = await answer.Content.ReadAsStringAsync(Workbench.Cancel);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, page);
        Assert.Contains("已经合并", page, StringComparison.Ordinal);
    }
}
