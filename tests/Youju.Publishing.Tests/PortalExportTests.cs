using System.Text;
using Youju.UseCases.Publications;

namespace Youju.Publishing.Tests;

public sealed class PortalExportTests
{
    [Fact]
    public void Every_link_of_a_portal_of_files_leads_to_a_file_and_the_same_bytes_come_again()
    {
        using var own = new OwnFolder();
        PublishEditionRequest year = new(SampleYear.Open, own.Path("data"), new(2025, 6, 12));
        PublishEdition.Publish(year);
        PublishEdition.Publish(year with { Correction = "人数写错。" });

        var result = ExportPortal.WritePortal(
            new(own.Path("data"), own.Path("site")),
            TestContext.Current.CancellationToken
        );
        ExportPortal.WritePortal(
            new(own.Path("data"), own.Path("again")),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(2, result.Editions);
        Assert.Empty(FindDeadLinks(own.Path("site")));
        Assert.All(Directory.EnumerateFiles(own.Path("site"), "*", SearchOption.AllDirectories), file =>
            Assert.Equal(
                File.ReadAllBytes(file),
                File.ReadAllBytes(file.Replace(own.Path("site"), own.Path("again")))
            )
        );
    }

    [Fact]
    public void A_portal_that_nobody_changed_is_written_anew_with_what_came_since()
    {
        using var own = new OwnFolder();
        PublishEditionRequest year = new(SampleYear.Open, own.Path("data"), new(2025, 6, 12));
        PublishEdition.Publish(year);
        ExportPortal.WritePortal(
            new(own.Path("data"), own.Path("site")),
            TestContext.Current.CancellationToken
        );
        PublishEdition.Publish(year with { Correction = "人数写错。" });

        ExportPortal.WritePortal(
            new(own.Path("data"), own.Path("site")),
            TestContext.Current.CancellationToken
        );

        Assert.Contains("人数写错", File.ReadAllText(own.Path("site/register.html")));
        Assert.True(VerifyPublished.VerifyPath(new(own.Path("site/units/unit-23608ef13fb0/2024"))).IsTrue);
    }

    private static IEnumerable<string> FindDeadLinks(string site) =>
        from page in Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories)
        where Path.GetFileName(page) != "report.html"
        let text = File.ReadAllText(page, Encoding.UTF8)
        from part in text.Split(" href=\"").Skip(1)
        let link = part[..part.IndexOf('"')].Split('#')[0]
        where link.Length > 0 && !link.StartsWith("https:")
        where !File.Exists(Path.Combine(Path.GetDirectoryName(page)!, link))
        select $"{page}: {link}";
}
