using System.Text;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Remarks;
using Youju.Domain.Reports;
using Youju.Domain.Reports.Passports;
using Youju.Formats;
using Youju.Formats.Conversion;
using Youju.Formats.Docx.Writing;
using Youju.Formats.Html.Viewer;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Writing;
using Youju.UseCases.Outputs;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Packages;

/// <summary>
/// A report package as files: every one is composed before the first is written, and they are written
/// together or not at all.
/// </summary>
/// <param name="passports">What each document carries, by its name.</param>
internal sealed class PackageFiles(
    ReportPackage package,
    Dossier dossier,
    IReadOnlyDictionary<string, Passport> passports
)
{
    // No text of so many characters comes near the limits of reading.
    private const int AlwaysReadable = 10_000;

    private const string Workbook = "附表.xlsx";
    private const string Notes = "并稿说明.txt";
    public const string Viewer = "报告包.html";

    private readonly List<(string Name, byte[] Content)> files = [];

    /// <summary>Composes the Word files and the workbook; lists of thousands of rows stand in the workbook only.</summary>
    /// <param name="stamp">What stands below every page of Word; null for nothing.</param>
    public PackageFiles AddOfficeFiles(DocxStamp? stamp = null)
    {
        foreach (
            var document in package.Documents.Where(document => document.Kind != PackageDocumentKind.Records)
        )
            files.Add((document.Name + ".docx", BuildDocx(document, stamp)));
        var tables = package
            .Documents.Where(document => document.Kind != PackageDocumentKind.Report)
            .ToList();
        var sheets = SheetNames
            .AssignNames(tables.Select(table => table.Name))
            .Zip(tables, (name, table) => new Sheet(name, table.Document))
            .ToList();
        if (sheets.Count > 0)
            files.Add((Workbook, WriteToBytes(stream => WorkbookWriter.WriteDocuments(sheets, stream))));
        return this;
    }

    /// <summary>Reads large Word files back: one that cannot be read could never be renewed.</summary>
    /// <exception cref="UsageException">A file is too large, or packs so well that it would be taken for a bomb.</exception>
    public PackageFiles RefuseUnreadable()
    {
        var large = package
            .Documents.Where(document => document.Document.Text.Length > AlwaysReadable)
            .Select(document => document.Name + ".docx")
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (name, content) in files.Where(file => large.Contains(file.Name)))
        {
            try
            {
                DocumentReader.ReadDocument(new SourceFile(name, content));
            }
            catch (UnreadableFileException wrong)
            {
                throw new UsageException(
                    $"“{name}”太大，写出来以后读不回来，没有生成报告包：{wrong.Message}请缩短文字，去掉大段重复的内容。"
                );
            }
        }

        return this;
    }

    /// <summary>Composes the page in which every figure leads to its source.</summary>
    /// <param name="wording">Says a gap in the words of the host.</param>
    public PackageFiles AddViewerPage(FigureReader figures, Func<Remark, string> wording)
    {
        files.Add(
            (Viewer, WriteToBytes(stream => ViewerWriter.WriteViewer(package, figures, wording, stream)))
        );
        return this;
    }

    /// <summary>Composes a PDF of every Word file.</summary>
    public PackageFiles AddPdfFiles(string program, CancellationToken cancel)
    {
        var words = WordFiles.ToList();
        var pages = PdfExport.ConvertDocuments(
            program,
            [.. words.Select(file => file.Content)],
            dossier.ReportDate ?? new(dossier.Year, 12, 31),
            cancel
        );
        files.AddRange(
            words.Zip(pages, (word, content) => (Path.ChangeExtension(word.Name, ".pdf"), content))
        );
        return this;
    }

    /// <summary>Adds what is to be told of a merge.</summary>
    public PackageFiles AddMergeNotes(string? notes)
    {
        if (notes is not null)
            files.Add((Notes, Encoding.UTF8.GetBytes(notes)));
        return this;
    }

    /// <summary>Every file that was composed.</summary>
    public IReadOnlyList<(string Name, byte[] Content)> All => files;

    public IEnumerable<(string Name, byte[] Content)> WordFiles => files.Where(file => IsWordFile(file.Name));

    private static bool IsWordFile(string name) => name.EndsWith(".docx", StringComparison.Ordinal);

    /// <summary>Writes all files into the folder and gives their names.</summary>
    /// <param name="isReadForEdits">Whether the Word files that stand there were read for what people have written into them.</param>
    public IReadOnlyList<string> WriteFiles(
        string folder,
        CancellationToken cancel,
        bool isReadForEdits = false
    )
    {
        new FileSet(folder, files, name => isReadForEdits && IsWordFile(name)).WriteFiles(cancel);
        return [.. files.Select(file => file.Name)];
    }

    /// <summary>PDFs in the folder that an earlier run made of files written now.</summary>
    public IReadOnlyList<string> FindOutdatedPdfs(string folder) =>
        [
            .. WordFiles
                .Select(file => Path.ChangeExtension(file.Name, ".pdf"))
                .Where(name =>
                    files.All(file => file.Name != name) && File.Exists(Path.Combine(folder, name))
                ),
        ];

    private byte[] BuildDocx(PackageDocument document, DocxStamp? stamp) =>
        WriteToBytes(stream =>
            DocxWriter.WriteDocument(
                document.Document,
                stream,
                new(document.Name, Creator: "", dossier.ReportDate),
                passports[document.Name],
                stamp
            )
        );

    private static byte[] WriteToBytes(Action<Stream> write)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        return buffer.ToArray();
    }
}
