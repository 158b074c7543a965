using System.IO.Compression;
using System.Net;

namespace Youju.Web.Tests.Dossiers;

public sealed class EditionPageTests(Workbench bench) : IClassFixture<Workbench>
{
    [Fact]
    public async Task The_edition_shows_what_it_leaves_out_and_is_downloaded()
    {
        var page = await bench.ReadPageAsync($"{Workbench.Sample}/edition?hide=%E5%8F%8C%E8%8A%B1");
        using var answer = await bench.Browser.GetAsync(
            new Uri($"{Workbench.Sample}/edition/all", UriKind.Relative),
            Workbench.Cancel
        );
        await using var content = await answer.Content.ReadAsStreamAsync(Workbench.Cancel);
        using var zip = new ZipArchive(content);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("指定不公开的词", WebUtility.HtmlDecode(page));
        Assert.Contains(zip.Entries, entry => entry.FullName == "manifest.json");
        Assert.Empty(bench.Mistakes);
    }
}
