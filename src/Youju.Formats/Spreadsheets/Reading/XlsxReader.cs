using Youju.Domain.Documents;
using Youju.Formats.Office;
using Youju.Formats.Reading;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Reads workbooks of Excel 2007 and later, sheet by sheet.</summary>
public sealed class XlsxReader : IFormatReader
{
    public IReadOnlyList<FileKind> Kinds => [FileKind.Xlsx];

    public Document ReadDocument(SourceFile file, FileKind kind, ReadingBudget budget)
    {
        using var parts = XlsxParts.OpenWorkbook(file, budget);
        var builder = new DocumentBuilder();
        var layout = new SheetLayout(builder, budget);
        foreach (var sheet in parts.Sheets)
        {
            var content = new SheetContent(sheet.Name) { IsHidden = sheet.IsHidden };
            content.Cells.AddRange(SortCells(parts.ReadCells(sheet, content.Merges)));
            layout.AddSheet(content);
        }

        foreach (var trace in DocumentProperties.ReadProperties(parts.Package, budget))
            builder.AddTrace(trace);
        return builder.BuildDocument();
    }

    // Writers keep the order, but a file need not; of two cells in one place the first counts.
    private static IEnumerable<SheetCell> SortCells(IEnumerable<SheetCell> cells) =>
        cells
            .Where(cell => !cell.IsUncomputed)
            .OrderBy(cell => cell.Row)
            .ThenBy(cell => cell.Column)
            .DistinctBy(cell => (cell.Row, cell.Column));
}
