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

    private int scrolled;

    /// <param name="heading">What the table stands under, to call it by where it scrolls on its own.</param>
    public void Write(Table table, string heading)
    {
        page.Write(
            $"<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"表格 {++scrolled}：{heading}\"><table"
        );
        WriteWidths(table.ColumnShares);
        var columns = GridColumns.Of(table);
        var grid = table.ColumnsKnown && columns <= MostColumns ? new CoveredCells((int)columns) : null;
        for (var row = 0; row < table.Rows.Count; row++)
            WriteRow(table.Rows[row], isHead: row < table.HeaderRows, grid);

        page.Raw("</table></div>\n");
    }

    private void WriteWidths(IReadOnlyList<decimal> shares)
    {
        var whole = shares.Sum();
        page.Raw(whole > 0 ? " class=\"shared\"><colgroup>" : ">");
        if (whole <= 0)
            return;
        foreach (var share in shares)
            page.Write($"<col style=\"width:{100 * share / whole:0.##}%\">");
        page.Raw("</colgroup>");
    }

    private void WriteRow(TableRow row, bool isHead, CoveredCells? grid)
    {
        page.Raw("<tr>");
        var column = 0;
        foreach (var cell in row.Cells)
        {
            if (grid is not null)
                WriteGaps(column, cell.Column, grid);
            WriteCell(cell, isHead);
            grid?.Remember(cell);
            column = cell.Column + cell.ColumnSpan;
        }

        if (grid is not null)
            WriteGaps(column, grid.Columns, grid);
        page.Raw("</tr>\n");
    }

    /// <summary>Fills the positions that a row leaves out, but for those that a cell above covers.</summary>
    private void WriteGaps(int column, int end, CoveredCells grid)
    {
        while (column < end)
        {
            var above = grid.At(column);
            if (above is null)
                page.Raw("<td></td>");
            grid.Pass(column);
            column += above?.ColumnSpan ?? 1;
        }
    }

    private void WriteCell(Cell cell, bool isHead)
    {
        page.Raw(isHead ? "<th scope=\"col\"" : "<td");
        if (Side(cell) is { } side)
            page.Raw(" class=\"").Raw(side).Raw("\"");
        if (cell.ColumnSpan > 1)
            page.Write($" colspan=\"{Math.Min(cell.ColumnSpan, MostColumns)}\"");
        if (cell.RowSpan > 1)
            page.Write($" rowspan=\"{Math.Min(cell.RowSpan, MostRows)}\"");
        page.Raw(">");
        writeWords(cell.Span);
        page.Raw(isHead ? "</th>" : "</td>");
    }

    private string? Side(Cell cell) =>
        cell.Alignment switch
        {
            Alignment.Centre => "centre",
            Alignment.End => "number",
            null when IsNumber(document.Text.AsSpan(cell.Span.Start, cell.Span.Length)) => "number",
            _ => null,
        };

    private static bool IsNumber(ReadOnlySpan<char> words) =>
        decimal.TryParse(words.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}
