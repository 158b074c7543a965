using System.Globalization;
using System.Text;
using Youju.Domain.Budget;
using Youju.Publishing.Manifests;
using Youju.Publishing.OpenData;
using Youju.Publishing.Pages;
using Youju.Publishing.Signatures;
using Youju.Publishing.Years;

namespace Youju.Publishing.Editions;

/// <summary>Makes of a year the folder of files that is published; the same year and the same key give the same bytes.</summary>
public static class EditionComposer
{
    private const int CodeDigits = 12;
    private const string VerifyFile = "verify.txt";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".pem"] = "application/x-pem-file",
        [".parquet"] = "application/vnd.apache.parquet",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".xml"] = "application/atom+xml; charset=utf-8",
    };

    /// <summary>What browsers are told of a file of an edition.</summary>
    public static string FindType(string path) =>
        Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");

    public static Edition ComposeEdition(PublicYear year, SigningKey key)
    {
        var figures = new YearFigures(year);
        var data = WriteData(year);
        var code = ComputeCode(year, data);
        var files = new List<(string Name, string Title, byte[] Content)>(
            WritePages(year, figures, code, data)
        );
        files.Add((ManifestFiles.Key, "公钥", Encoding.UTF8.GetBytes(key.Public.WritePem())));
        var manifest = new EditionManifest(
            year.UnitId,
            year.Unit,
            year.Year,
            year.Terms,
            code,
            key.Public.Fingerprint
        )
        {
            Licence = year.Licence.Name,
            Spent = year.FindAmount("expenditure", AmountColumn.Executed) is { } spent
                ? YearWords.FormatTenThousands(spent)
                : null,
            Figures =
            [
                .. figures.Sources.Select(source =>
                    ManifestFiles.DescribeFigure(source.Key, year.NameFigure(source.Key), source.Trace.Text)
                ),
            ],
            Files =
            [
                .. files.Select(file =>
                    ManifestFiles.DescribeFile(file.Name, file.Title, FindType(file.Name), file.Content)
                ),
            ],
        };
        return SealEdition(manifest, [.. files.Select(file => (file.Name, file.Content))], key);
    }

    private static Edition SealEdition(
        EditionManifest manifest,
        List<(string Name, byte[] Content)> files,
        SigningKey key
    )
    {
        var text = ManifestText.WriteManifest(manifest);
        files.Add((ManifestFiles.Manifest, text));
        files.Add((ManifestFiles.Signature, key.SignContent(text)));
        files.Add((ManifestFiles.Sums, ManifestFiles.WriteSums(files)));
        return new(manifest, files);
    }

    private static IReadOnlyList<DataResource> WriteData(PublicYear year)
    {
        var resources = new List<DataResource>();
        foreach (var table in PublicTables.CreateTables(year))
        {
            resources.Add(new($"data/{table.Name}.csv", table, OpenCsv.WriteTable(table)));
            resources.Add(
                new(
                    $"data/{table.Name}.json",
                    table,
                    JsonTable.WriteTable(table, year.Unit, year.Year, year.Licence.Name)
                )
            );
            resources.Add(new($"data/{table.Name}.parquet", table, ParquetTable.WriteTable(table)));
        }

        return resources;
    }

    // By the data alone: pages carry it, and cannot carry what they themselves are part of.
    private static string ComputeCode(PublicYear year, IReadOnlyList<DataResource> data)
    {
        var digests = data.Select(resource =>
            $"{ManifestFiles.HashContent(resource.Content)}  {resource.Path}\n"
        );
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"{year.UnitId}\n{year.Year}\n{year.Terms.Number}\n"
        );
        return ManifestFiles.HashContent(Encoding.UTF8.GetBytes(head + string.Concat(digests)))[..CodeDigits];
    }

    private static IEnumerable<(string Name, string Title, byte[] Content)> WritePages(
        PublicYear year,
        YearFigures figures,
        string code,
        IReadOnlyList<DataResource> data
    )
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"{year.Unit} {year.Year}年度绩效自评数据");
        var name = string.Create(CultureInfo.InvariantCulture, $"{year.UnitId}-{year.Year}");
        List<(string Name, string Title, byte[] Content)> offered =
        [
            .. year.WritePapers(EditionCode.CreateMark(year, code))
                .Select(paper => (paper.Path, paper.Title, paper.Content)),
            .. data.Select(resource =>
                (
                    resource.Path,
                    $"{resource.Table.Title} {Path.GetExtension(resource.Path)[1..]}",
                    resource.Content
                )
            ),
            ("datapackage.json", "数据说明", DataPackage.WriteDescription(name, title, year.Licence, data)),
        ];
        var list = offered.ConvertAll(file => new OfferedFile(file.Name, file.Title, file.Content.Length));
        return
        [
            ("index.html", "首页", new YearPage(year, figures, code).WritePage(list)),
            ("brief.html", "一页读懂", new BriefPage(year, figures, code).WritePage()),
            (YearFigures.SourcesFile, "数的来源", SourcesPage.WritePage(year, figures)),
            .. offered,
            (PublicPage.Style, "版式", PublicPage.ReadStyle()),
            (VerifyFile, "怎样验真", PublicPage.ReadResource(VerifyFile)),
        ];
    }
}
