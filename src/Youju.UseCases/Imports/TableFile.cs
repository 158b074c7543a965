using Youju.Domain.Documents;
using Youju.Domain.Workbooks;
using Youju.Formats;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Reading;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Reading.LastReports;
using Youju.Reading.Outline;
using Youju.Reading.Papers;

namespace Youju.UseCases.Imports;

/// <summary>A file whose content is tables, whatever kind of file it is.</summary>
internal sealed class TableFile : IDisposable
{
    private static readonly FileKind[] TextKinds = [FileKind.Txt, FileKind.Md];

    // Pictures, slides and what nobody writes tables in stay what they are.
    private static readonly FileKind[] DocumentKinds =
    [
        FileKind.Ods,
        FileKind.Html,
        FileKind.Docx,
        FileKind.Doc,
        FileKind.Wps,
        FileKind.Rtf,
        FileKind.Odt,
        FileKind.WordXml,
        FileKind.Pdf,
    ];

    private readonly WorkbookReader? workbook;

    private TableFile(IReadOnlyList<WorkbookSheet> sheets, WorkbookReader? workbook = null) =>
        (Sheets, this.workbook) = (sheets, workbook);

    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    /// <summary>The document whose sentences tell of the dossier's own year; null where none do.</summary>
    public Document? OwnProse { get; private init; }

    /// <summary>The tables of a file; null where it holds none, or is a report with an outline.</summary>
    /// <exception cref="UnreadableFileException">The file cannot be read.</exception>
    /// <param name="year">The dossier's own year, whose forms are no report of the year before; null where it is not known.</param>
    public static TableFile? OpenTables(SourceFile file, FileKind kind, int? year = null)
    {
        var tableKind = TextKinds.Contains(kind) && SeparatedText.IsTable(file) ? FileKind.Csv : kind;
        if (WorkbookReader.CanOpenKind(tableKind))
        {
            var budget = new ReadingBudget(ReadingLimits.RowByRow);
            var opened = WorkbookReader.OpenWorkbook(file, tableKind, budget);
            if (opened.Sheets.Any(sheet => sheet.Rows.Any(row => row.Cells.Any(cell => !cell.IsBlank))))
                return new(opened.Sheets, opened);
            opened.Dispose();
            throw UnreadableFileException.Empty();
        }

        return TextKinds.Contains(kind) || DocumentKinds.Contains(kind)
            ? ReadDocument(file, kind, year)
            : null;
    }

    public void Dispose() => workbook?.Dispose();

    private static TableFile? ReadDocument(SourceFile file, FileKind kind, int? year)
    {
        var document = DocumentReader.ReadDocument(file).Document;
        var pack = PackLibrary.LoadPack(PackLibrary.Root);
        var isReport = IsReport(document, pack);
        var isOwn = year is not null && ReportYear.InferFromTitle(document) == year;
        var tellsYear = isOwn && TellsYear(document, pack);
        if ((isReport && !tellsYear) || (!isOwn && ReportTitle.IsTitleOfPackage(document, pack)))
            return null;
        var sheets = DocumentSheets.FromDocument(document, Path.GetFileNameWithoutExtension(file.Name), pack);
        return sheets.Count > 0 || isReport || kind == FileKind.Ods
            ? new(sheets) { OwnProse = tellsYear ? document : null }
            : null;
    }

    // A notice may have headings too; what it hands out stands in its table.
    private static bool IsReport(Document document, Pack pack) =>
        ReportShape.IsReport(document) && !ReportTitle.IsTitleOfOtherPaper(document, pack);

    // 决算情况说明 tells in words what others tell in tables.
    private static bool TellsYear(Document document, Pack pack) =>
        !ReportTitle.IsTitleOfOtherPaper(document, pack) && !ReportTitle.IsTitleOfJudgement(document, pack);
}
