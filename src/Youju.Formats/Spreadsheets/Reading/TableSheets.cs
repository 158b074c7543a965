using Youju.Domain.Documents;
using Youju.Formats.Html;
using Youju.Formats.PlainText;
using Youju.Formats.Reading;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Tables in other clothes, read as the sheets of a workbook: web pages named xls, and text parted by
/// commas, tabs or other signs.</summary>
internal static class TableSheets
{
    public static bool CanOpenKind(FileKind kind) => kind is FileKind.Csv or FileKind.WebSheet;

    public static IReadOnlyList<SheetContent> ReadSheets(SourceFile file, FileKind kind, ReadingBudget budget)
    {
        var name = Path.GetFileNameWithoutExtension(file.Name);
        return kind == FileKind.Csv
            ? [ReadText(name, TextEncoding.DecodeText(file.Content), budget)]
            : [ReadPage(name, new HtmlReader().ReadDocument(file, kind, budget))];
    }

    private static SheetContent ReadText(string name, string text, ReadingBudget budget)
    {
        var sheet = new SheetContent(name);
        foreach (var row in SeparatedText.ReadRows(text))
            for (var column = 0; column < row.Cells.Count; column++)
            {
                var words = SeparatedText.CleanCell(row.Cells[column]);
                budget.SpendBlock(words.Length);
                if (words.Length > 0)
                    sheet.Cells.Add(new(row.Line - 1, column, words, null));
            }

        return sheet;
    }

    /// <summary>All tables of a page one below the other; its paragraphs are rows of one cell.</summary>
    private static SheetContent ReadPage(string name, Document page)
    {
        var (sheet, row) = (new SheetContent(name), 0);
        foreach (var block in page.Blocks)
        {
            if (block is Paragraph)
                sheet.Cells.Add(new(row++, 0, page.SliceText(block.Span), null));
            else if (block is Table table)
                foreach (var cells in table.Rows.Select(cells => cells.Cells))
                    AddRow(sheet, cells.Select(cell => (cell, page.SliceText(cell.Span))), row++);
        }

        return sheet;
    }

    private static void AddRow(SheetContent sheet, IEnumerable<(Cell Cell, string Words)> cells, int row)
    {
        foreach (var (cell, words) in cells)
        {
            if (words.Length > 0)
                sheet.Cells.Add(new(row, cell.Column, words, null));
            var isMerged = cell.ColumnSpan > 1 || cell.RowSpan > 1;
            if (isMerged)
                sheet.Merges.Add(
                    new(row, cell.Column, row + cell.RowSpan - 1, cell.Column + cell.ColumnSpan - 1)
                );
        }
    }
}
