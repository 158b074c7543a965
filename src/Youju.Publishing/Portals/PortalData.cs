using System.Globalization;
using System.Text;
using System.Text.Json;
using Youju.Formats.Json;
using Youju.Formats.Writing;
using Youju.Publishing.Manifests;
using Youju.Publishing.Years;

namespace Youju.Publishing.Portals;

/// <summary>The list of all open data, for people and for programs, and the feed of what is new.</summary>
public sealed class PortalData(PortalSite site)
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>data/index.html</summary>
    public byte[] WritePage() =>
        site.CreatePage("数据", 1)
            .WritePage(page =>
            {
                var root = site.LinkToRoot(1);
                page.WriteMarkup(
                    $"<h1>数据</h1>\n<p>每个单位、每一年的数据项、收支账、绩效指标，CSV、JSON、Parquet 各一份。给程序的目录："
                        + $"<a href=\"{root}data/index.json\">index.json</a>；新公开的：<a href=\"{root}feed.xml\">Atom</a>。</p>\n"
                );
                foreach (var edition in site.Latest)
                    WriteEdition(page, root, edition);
            });

    /// <summary>data/index.json</summary>
    public byte[] WriteIndex() =>
        Encoding.UTF8.GetBytes(
            JsonParts.WriteToString(json =>
            {
                json.WriteStartObject();
                JsonParts.WriteTool(json);
                json.WriteStartArray("datasets");
                foreach (var edition in site.Latest)
                    WriteDataset(json, edition);
                json.WriteEndArray();
                json.WriteEndObject();
            })
        );

    /// <summary>feed.xml: every edition, the last published first.</summary>
    public byte[] WriteFeed()
    {
        using var output = new MemoryStream();
        using (var feed = new Markup(output, Escapes.Xml))
        {
            var recent = site
                .Editions.OrderByDescending(edition => edition.Manifest.Terms.Date)
                .ThenBy(edition => edition.EditionPath, StringComparer.Ordinal)
                .ToList();
            feed.WriteRaw(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-CN\">\n"
            );
            feed.WriteMarkup(
                $"<title>预算绩效公开</title>\n<id>urn:youju:public</id>\n<author><name>有据</name>"
                    + $"</author>\n<updated>{FormatTime(recent.FirstOrDefault())}</updated>\n"
            );
            feed.WriteMarkup($"<link rel=\"alternate\" href=\"{site.Address}index.html\"/>\n");
            foreach (var edition in recent)
                WriteEntry(feed, edition);
            feed.WriteRaw("</feed>\n");
        }

        return output.ToArray();
    }

    private static void WriteEdition(Markup page, string root, PortalEdition edition)
    {
        page.WriteMarkup(
            $"<h2>{edition.Manifest.Unit} {edition.Manifest.Year}年度</h2>\n<p class=\"small\">"
                + $"{YearWords.DescribeEdition(edition.Manifest.Terms)}，使用条件 {edition.Manifest.Licence}</p>\n<ul class=\"files\">\n"
        );
        foreach (var file in ListData(edition))
            page.WriteMarkup(
                $"<li><a href=\"{root}{edition.YearPath}{file.Path}\">{file.Title}</a>"
                    + $" <span class=\"small\">{file.Bytes} 字节，sha-256 {file.Sha256}</span></li>\n"
            );
        page.WriteRaw("</ul>\n");
    }

    private static IEnumerable<ManifestFile> ListData(PortalEdition edition) =>
        edition.Manifest.Files.Where(file =>
            file.Path.StartsWith("data/", StringComparison.Ordinal) || file.Path == "datapackage.json"
        );

    private static void WriteDataset(Utf8JsonWriter json, PortalEdition edition)
    {
        var manifest = edition.Manifest;
        json.WriteStartObject();
        json.WriteString("unitId", manifest.UnitId);
        json.WriteString("unit", manifest.Unit);
        json.WriteNumber("year", manifest.Year);
        json.WriteNumber("edition", manifest.Terms.Number);
        json.WriteString("published", manifest.Terms.Date?.ToString(Day, CultureInfo.InvariantCulture));
        json.WriteBoolean("example", manifest.Terms.IsExample);
        json.WriteString("licence", manifest.Licence);
        json.WriteString("code", manifest.Code);
        json.WriteString("path", edition.YearPath);
        json.WriteStartArray("files");
        foreach (var file in ListData(edition))
        {
            json.WriteStartObject();
            json.WriteString("title", file.Title);
            json.WriteString("path", edition.YearPath + file.Path);
            json.WriteString("type", file.Type);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            json.WriteString("licence", manifest.Licence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteEntry(Markup feed, PortalEdition edition)
    {
        var (manifest, terms) = (edition.Manifest, edition.Manifest.Terms);
        feed.WriteMarkup(
            $"<entry><title>{manifest.Unit} {manifest.Year}年度 {YearWords.DescribeEdition(terms)}</title>"
        );
        feed.WriteMarkup(
            $"<id>urn:youju:{edition.Place}:{manifest.Year}:{terms.Number}</id><updated>{FormatTime(edition)}</updated>"
        );
        feed.WriteMarkup(
            $"<link rel=\"alternate\" type=\"text/html\" href=\"{site.Address}{edition.EditionPath}index.html\"/>"
        );
        feed.WriteMarkup(
            $"<summary>"
                + $"{(terms.Correction is { } reason ? $"更正：{reason}" : "首次公开。")}"
                + $"{(manifest.Spent is { } spent ? $"全年支出 {spent}。" : "")}</summary>"
                + $"</entry>\n"
        );
    }

    // A day is published at its beginning in China.
    private static string FormatTime(PortalEdition? edition) =>
        (edition?.Manifest.Terms.Date ?? new DateOnly(2000, 1, 1)).ToString(Day, CultureInfo.InvariantCulture)
        + "T00:00:00+08:00";
}
