using Youju.Domain.Documents;
using Youju.Formats.Layout;
using Youju.Formats.Writing;

namespace Youju.Formats.Docx.Writing;

/// <summary>Writes a table over the full text width: merged cells, header rows repeated, rows kept whole.</summary>
/// <param name="textWidth">The width of the text block in twips.</param>
internal sealed class TableWriter(Markup xml, int textWidth)
{
    // A group of more rows may be higher than a page, and is parted wherever the page ends.
    private const int MostRowsTogether = 12;

    private const decimal TwipsPerMillimetre = 1440 / 25.4m;
    private const string Tint = "F4F1EA";
    private const string Border = """w:val="single" w:sz="4" w:space="0" w:color="auto" />""";

    public void WriteTable(Table table, Action<Cell, RowLook> writeCell)
    {
        var together = FindRowsTogether(table);
        var widths = ComputeWidths(table);
        WriteProperties();
        xml.WriteRaw("<w:tblGrid>");
        foreach (var width in widths)
            xml.WriteMarkup($"""<w:gridCol w:w="{width}" />""");
        xml.WriteRaw("</w:tblGrid>");
        var covered = new CoveredCells(widths.Length);
        for (var row = 0; row < table.Rows.Count; row++)
            WriteRow(
                table.Rows[row],
                new(row < table.HeaderRows, together.Contains(row)),
                widths,
                covered,
                writeCell
            );
        xml.WriteRaw("</w:tbl>");
    }

    // The label of a group stands once: its rows go to the next page together rather than without it.
    private static HashSet<int> FindRowsTogether(Table table) =>
        [
            .. from row in Enumerable.Range(0, table.Rows.Count)
            from cell in table.Rows[row].Cells
            where cell.RowSpan is > 1 and <= MostRowsTogether
            from member in Enumerable.Range(row, cell.RowSpan - 1)
            select member,
        ];

    private int[] ComputeWidths(Table table)
    {
        var shares = new decimal[(int)GridColumns.CountColumns(table)];
        for (var column = 0; column < shares.Length; column++)
            shares[column] =
                column < table.ColumnShares.Count && table.ColumnShares[column] is > 0 and var share
                    ? share
                    : 1;
        var whole = shares.Sum();
        return Array.ConvertAll(shares, share => (int)(textWidth * share / whole));
    }

    private void WriteProperties()
    {
        xml.WriteMarkup(
            $"""<w:tbl><w:tblPr><w:tblW w:w="{textWidth}" w:type="dxa" /><w:jc w:val="center" /><w:tblBorders>"""
        );
        foreach (var side in (ReadOnlySpan<string>)["top", "left", "bottom", "right", "insideH", "insideV"])
            xml.WriteMarkup($"<w:{side} ").WriteRaw(Border);
        xml.WriteRaw("""</w:tblBorders><w:tblLayout w:type="fixed" /></w:tblPr>""");
    }

    private void WriteRow(
        TableRow row,
        RowLook look,
        int[] widths,
        CoveredCells covered,
        Action<Cell, RowLook> writeCell
    )
    {
        xml.WriteRaw("<w:tr><w:trPr><w:cantSplit />");
        if (row.Cells.Max(cell => (decimal?)cell.LeastMillimetres) is > 0 and { } height)
            xml.WriteMarkup(
                $"""<w:trHeight w:val="{(int)(height * TwipsPerMillimetre)}" w:hRule="atLeast" />"""
            );
        xml.WriteRaw(look.IsHeader ? "<w:tblHeader /></w:trPr>" : "</w:trPr>");
        var column = 0;
        for (var at = 0; at < row.Cells.Count; at++)
        {
            var cell = row.Cells[at];
            while (column < cell.Column)
                column += WriteMissingCell(column, cell.Column, widths, covered);
            WriteCell(cell, widths, look, writeCell);
            covered.RememberCell(cell);
            column = cell.Column + cell.ColumnSpan;
        }

        while (column < widths.Length)
            column += WriteMissingCell(column, widths.Length, widths, covered);
        xml.WriteRaw("</w:tr>");
    }

    private void WriteCell(Cell cell, int[] widths, RowLook look, Action<Cell, RowLook> writeCell)
    {
        StartCell(cell.Column, cell.ColumnSpan, widths);
        if (cell.RowSpan > 1)
            xml.WriteRaw("""<w:vMerge w:val="restart" />""");
        if (cell.IsTinted)
            xml.WriteMarkup($"""<w:shd w:val="clear" w:color="auto" w:fill="{Tint}" />""");
        xml.WriteRaw("""<w:vAlign w:val="center" /></w:tcPr>""");
        writeCell(cell, look);
        xml.WriteRaw("</w:tc>");
    }

    /// <summary>Fills a position that a cell above covers, or that the row leaves out; gives the columns filled.</summary>
    private int WriteMissingCell(int column, int limit, int[] widths, CoveredCells covered)
    {
        var above = covered.FindCellAbove(column);
        var span = Math.Min(above?.ColumnSpan ?? 1, limit - column);
        StartCell(column, span, widths);
        xml.WriteRaw(above is null ? "" : "<w:vMerge />").WriteRaw("</w:tcPr><w:p /></w:tc>");
        covered.PassColumn(column);
        return span;
    }

    private void StartCell(int column, int span, int[] widths)
    {
        var width = 0;
        foreach (var part in widths.AsSpan(column, span))
            width += part;
        xml.WriteMarkup($"""<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa" />""");
        if (span > 1)
            xml.WriteMarkup($"""<w:gridSpan w:val="{span}" />""");
    }
}

/// <summary>What a row is, for those who write its cells.</summary>
/// <param name="StaysWithNext">Whether no page may end behind it.</param>
internal readonly record struct RowLook(bool IsHeader, bool StaysWithNext);
