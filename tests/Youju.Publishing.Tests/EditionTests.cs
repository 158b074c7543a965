using System.Text;
using Youju.Publishing.Manifests;
using Youju.Publishing.Signatures;
using Youju.Storage.Files;
using Youju.UseCases.Publications;
using Youju.UseCases.Refusals;

namespace Youju.Publishing.Tests;

public sealed class EditionTests
{
    [Fact]
    public void The_same_year_and_key_give_the_same_bytes()
    {
        var again = SampleYear.Compose(SampleYear.Open).Edition;

        Assert.Equal(SampleYear.Files.Keys, again.Files.Select(file => file.Name));
        Assert.All(again.Files, file => Assert.Equal(SampleYear.Files[file.Name], file.Content));
    }

    [Fact]
    public void A_manifest_reads_back_as_it_was_written()
    {
        var text = SampleYear.Files[ManifestFiles.Manifest];

        Assert.Equal(text, ManifestText.WriteManifest(ManifestText.ReadManifest(text)!));
    }

    [Fact]
    public void Every_link_of_a_page_leads_to_a_file_of_the_edition_and_every_figure_to_its_chain()
    {
        var sources = Encoding.UTF8.GetString(SampleYear.Files["sources.html"]);
        foreach (var page in new[] { "index.html", "brief.html", "sources.html" })
        {
            var text = Encoding.UTF8.GetString(SampleYear.Files[page]);
            foreach (
                var link in text.Split(" href=\"")
                    .Skip(1)
                    .Select(part => part[..part.IndexOf('"')])
                    .Where(link => !link.StartsWith("https:"))
            )
            {
                var (file, anchor) = link.Split('#') is [var path, var name] ? (path, name) : (link, "");
                Assert.True(file.Length == 0 || SampleYear.Files.ContainsKey(file), link);
                Assert.True(
                    file != "sources.html" || sources.Contains($"id=\"{anchor}\"") || anchor.Length == 0,
                    link
                );
            }
        }
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("brief.html")]
    public void A_page_prints_figures_as_the_report_does(string page)
    {
        var text = Encoding.UTF8.GetString(SampleYear.Files[page]);

        Assert.Contains("99.24%", text);
        Assert.Contains("30万余人次", text);
        Assert.DoesNotContain("99.238", text);
        Assert.DoesNotContain("300000", text);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("brief.html")]
    public void A_page_carries_its_code_for_people_and_for_a_camera(string page)
    {
        var text = Encoding.UTF8.GetString(SampleYear.Files[page]);
        var code = SampleYear.Result.Edition.Manifest.Code;

        Assert.Contains($"{code[..4]}·{code[4..8]}·{code[8..]}", text);
        Assert.Contains("验真码的二维码", text);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("brief.html")]
    [InlineData("sources.html")]
    public void A_page_needs_no_script_and_no_style_of_its_own(string page)
    {
        var text = Encoding.UTF8.GetString(SampleYear.Files[page]);

        Assert.DoesNotContain("<script", text);
        Assert.DoesNotContain("style=\"", text);
    }

    [Theory]
    [InlineData("facts")]
    [InlineData("ledger")]
    [InlineData("indicators")]
    public void A_table_says_the_same_in_every_form(string table)
    {
        var csv = Figures
            .PublishedFigures.FindFigures($"{table}.csv", SampleYear.Files[$"data/{table}.csv"])
            .Select(row => row.Key);
        var json = Figures
            .PublishedFigures.FindFigures($"{table}.json", SampleYear.Files[$"data/{table}.json"])
            .Select(row => row.Key);
        var parquet = Figures
            .PublishedFigures.FindFigures($"{table}.parquet", SampleYear.Files[$"data/{table}.parquet"])
            .Select(row => row.Key);

        Assert.NotEmpty(csv);
        Assert.Equal(csv, json);
        Assert.Equal(csv, parquet);
    }

    // RFC 8032, section 7.1, test 1.
    [Fact]
    public void A_signature_is_the_one_of_the_standard()
    {
        const string seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
        const string signature =
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";
        var frame = Convert.FromHexString("302e020100300506032b657004220420" + seed);
        var key = SigningKey.ReadPem(
            $"-----BEGIN PRIVATE KEY-----\n{Convert.ToBase64String(frame)}\n-----END PRIVATE KEY-----\n"
        );

        Assert.Equal(signature, Convert.ToHexStringLower(key.SignContent([])));
        Assert.True(key.Public.IsSignatureOf([], Convert.FromHexString(signature)));
    }

    [Fact]
    public void Written_again_it_takes_its_own_place_and_nothing_that_a_person_changed()
    {
        using var own = new OwnFolder();
        ExportEditionRequest asked = new(SampleYear.Open, new(), own.Path("data"))
        {
            Target = own.Path("public"),
        };
        ExportEdition.WriteEdition(asked, TestContext.Current.CancellationToken);
        ExportEdition.WriteEdition(asked, TestContext.Current.CancellationToken);
        File.AppendAllText(own.Path("public/index.html"), "<p>手写</p>");

        Assert.Throws<RefusedFileException>(() =>
            ExportEdition.WriteEdition(asked, TestContext.Current.CancellationToken)
        );
        Assert.EndsWith("<p>手写</p>", File.ReadAllText(own.Path("public/index.html")));
    }

    [Fact]
    public void A_list_of_sums_that_leads_out_of_the_folder_deletes_nothing()
    {
        using var own = new OwnFolder();
        var precious = own.Path("precious.txt");
        File.WriteAllText(precious, "不能丢");
        var folder = own.WriteEdition("public");
        File.WriteAllBytes(
            Path.Combine(folder, ManifestFiles.Sums),
            ManifestFiles.WriteSums([("../precious.txt", File.ReadAllBytes(precious))])
        );

        Assert.Throws<RefusedFileException>(() =>
            ExportEdition.WriteEdition(
                new(SampleYear.Open, new(2, null, "更正"), own.Path("data")) { Target = folder },
                TestContext.Current.CancellationToken
            )
        );
        Assert.True(File.Exists(precious));
    }

    [Fact]
    public void An_edition_is_published_once_and_the_next_says_what_it_corrects()
    {
        using var own = new OwnFolder();
        PublishEditionRequest asked = new(SampleYear.Open, own.Path("data"), new(2025, 6, 12));
        var first = PublishEdition.Publish(asked);

        Assert.Equal(
            PublicationRemarks.CorrectionNeedsReason,
            Assert.Throws<UsageException>(() => PublishEdition.Publish(asked)).Remark.Code
        );
        var second = PublishEdition.Publish(asked with { Correction = "人数写错。" });

        Assert.Equal(
            [1, 2],
            new PublishedStore(own.Path("data"))
                .ListEditions()
                .Select(edition => edition.Manifest.Terms.Number)
        );
        Assert.True(VerifyPublished.VerifyPath(new(first.Published.Folder)).IsTrue);
        Assert.True(VerifyPublished.VerifyPath(new(second.Published.Folder)).IsTrue);
    }
}
