using System.Globalization;
using Youju.Domain.Documents;
using Youju.Formats.Layout;
using Youju.Formats.Writing;

namespace Youju.Formats.Html.Writing;

/// <summary>A table with its merged cells, heads, widths and alignments.</summary>
internal sealed class TableMarkup(Document document, Markup page, Action<TextSpan> writeWords)
{
    // What HTML allows; a hostile file may claim more.
    private const int MostColumns = 1000;
    private const int MostRows = 65534;

    private static readonly Dictionary<Alignment, string> AlignmentNames = new()
    {
        [Alignment.Centre] = "centre",
        [Alignment.End] = "number",
    };

    private int scrolled;

    /// <param name="heading">What the table stands under, to call it by where it scrolls on its own.</param>
    public void WriteTable(Table table, string heading)
    {
        page.WriteMarkup(
            $"<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"表格 {++scrolled}：{heading}\"><table"
        );
        WriteWidths(table.ColumnShares);
        var columns = GridColumns.CountColumns(table);
        var grid = table.ColumnsKnown && columns <= MostColumns ? new CoveredCells((int)columns) : null;
        for (var row = 0; row < table.Rows.Count; row++)
            WriteRow(table.Rows[row], isHead: row < table.HeaderRows, grid);

        page.WriteRaw("</table></div>\n");
    }

    private void WriteWidths(IReadOnlyList<decimal> shares)
    {
        var whole = shares.Sum();
        page.WriteRaw(whole > 0 ? " class=\"shared\"><colgroup>" : ">");
        if (whole <= 0)
            return;
        foreach (var share in shares)
            page.WriteMarkup($"<col style=\"width:{100 * share / whole:0.##}%\">");
        page.WriteRaw("</colgroup>");
    }

    private void WriteRow(TableRow row, bool isHead, CoveredCells? grid)
    {
        page.WriteRaw("<tr>");
        var column = 0;
        foreach (var cell in row.Cells)
        {
            if (grid is not null)
                WriteMissingCells(column, cell.Column, grid);
            WriteCell(cell, isHead);
            grid?.RememberCell(cell);
            column = cell.Column + cell.ColumnSpan;
        }

        if (grid is not null)
            WriteMissingCells(column, grid.Columns, grid);
        page.WriteRaw("</tr>\n");
    }

    /// <summary>Fills the positions that a row leaves out, but for those that a cell above covers.</summary>
    private void WriteMissingCells(int column, int end, CoveredCells grid)
    {
        while (column < end)
        {
            var above = grid.FindCellAbove(column);
            if (above is null)
                page.WriteRaw("<td></td>");
            grid.PassColumn(column);
            column += above?.ColumnSpan ?? 1;
        }
    }

    private void WriteCell(Cell cell, bool isHead)
    {
        page.WriteRaw(isHead ? "<th scope=\"col\"" : "<td");
        if (NameAlignment(cell) is { } side)
            page.WriteRaw(" class=\"").WriteRaw(side).WriteRaw("\"");
        if (cell.ColumnSpan > 1)
            page.WriteMarkup($" colspan=\"{Math.Min(cell.ColumnSpan, MostColumns)}\"");
        if (cell.RowSpan > 1)
            page.WriteMarkup($" rowspan=\"{Math.Min(cell.RowSpan, MostRows)}\"");
        page.WriteRaw(">");
        writeWords(cell.Span);
        page.WriteRaw(isHead ? "</th>" : "</td>");
    }

    private string? NameAlignment(Cell cell) =>
        cell.Alignment is { } side ? AlignmentNames.GetValueOrDefault(side)
        : IsNumber(document.Text.AsSpan(cell.Span.Start, cell.Span.Length)) ? "number"
        : null;

    private static bool IsNumber(ReadOnlySpan<char> words) =>
        decimal.TryParse(words.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}
