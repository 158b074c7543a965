using Youju.Domain.Documents;
using Youju.Domain.Workbooks;
using Youju.Formats.Reading;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Lays a sheet out: its name as a heading, single cells at the top as paragraphs, the rest as one table.</summary>
/// <remarks>
/// The place of a cell is its sheet and, as the line, its row from 1; a cell of a table also has its address. Blank cells between others
/// are kept as empty ones.
/// </remarks>
internal sealed class SheetLayout(DocumentBuilder builder, ReadingBudget budget)
{
    // A sheet with a few cells far apart must not become a table of millions.
    private const int BlanksPerCell = 20;
    private const int FreeBlanks = 2000;
    private const int MostCovered = 1_000_000;

    private static readonly char[] LineBreaks = ['\r', '\n'];

    public void AddSheet(SheetContent sheet)
    {
        if (sheet.IsHidden)
        {
            builder.AddTrace(
                new(
                    TraceKind.HiddenText,
                    sheet.Name,
                    string.Join(' ', sheet.Cells.Take(20).Select(cell => cell.Words))
                )
            );
            return;
        }

        builder.AddParagraph(sheet.Name, new(sheet.Name), paragraph => paragraph with { OutlineLevel = 1 });
        var rows = sheet.Cells.GroupBy(cell => cell.Row).Select(row => row.ToList()).ToList();
        var heads = rows.TakeWhile(row => row.Count == 1).ToList();
        foreach (var head in heads)
            AddHeadingLines(sheet, head[0]);
        if (heads.Count < rows.Count)
            AddTable(sheet, rows[heads.Count..]);
    }

    // A text typed into one cell has paragraphs of its own.
    private void AddHeadingLines(SheetContent sheet, SheetCell cell)
    {
        foreach (
            var line in cell.Words.Split(
                LineBreaks,
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        )
            builder.AddParagraph(line, CreatePlace(sheet, cell.Row));
    }

    private void AddTable(SheetContent sheet, List<List<SheetCell>> rows)
    {
        var cells = rows.SelectMany(row => row).ToList();
        var (left, right) = (cells.Min(cell => cell.Column), cells.Max(cell => cell.Column));
        var isDense =
            (long)(right - left + 1) * rows.Count <= ((long)cells.Count * BlanksPerCell) + FreeBlanks;
        var spans = new MergedCells(sheet.Merges, rows, left, right, MostCovered);
        builder.AddTable(
            rows.Select(row => ComposeRow(sheet, isDense ? FillBlanks(row, left, right) : row, left, spans)),
            CreatePlace(sheet, rows[0][0].Row)
        );
    }

    private static IEnumerable<SheetCell> FillBlanks(List<SheetCell> row, int left, int right)
    {
        var next = 0;
        for (var column = left; column <= right; column++)
            yield return next < row.Count && row[next].Column == column
                ? row[next++]
                : new(row[0].Row, column, "", null);
    }

    private List<CellContent> ComposeRow(
        SheetContent sheet,
        IEnumerable<SheetCell> row,
        int left,
        MergedCells merged
    )
    {
        var laid = new List<CellContent>();
        foreach (var cell in row)
        {
            if (merged.IsCovered(cell))
                continue;
            budget.SpendBlock(cell.Words.Length);
            var (rows, columns) = merged.MeasureSpan(cell);
            laid.Add(
                new(
                    ToOneLine(cell.Words),
                    cell.Column - left,
                    columns,
                    rows,
                    CreatePlace(sheet, cell),
                    cell.RawValue
                )
            );
        }

        return laid;
    }

    private static string ToOneLine(string words) =>
        words.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');

    private static Place CreatePlace(SheetContent sheet, SheetCell cell) =>
        CreatePlace(sheet, cell.Row) with
        {
            Cell = WorkbookCell.FormatAddress(cell.Column, cell.Row + 1),
        };

    private static Place CreatePlace(SheetContent sheet, int row) => new(sheet.Name, Line: row + 1);
}
