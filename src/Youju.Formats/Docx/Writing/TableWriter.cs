using Youju.Domain.Documents;
using Youju.Formats.Layout;
using Youju.Formats.Writing;

namespace Youju.Formats.Docx.Writing;

/// <summary>Writes a table over the full text width: merged cells, header rows repeated, rows kept whole.</summary>
/// <param name="textWidth">The width of the text block in twips.</param>
internal sealed class TableWriter(Markup xml, int textWidth)
{
    private const string Border = """w:val="single" w:sz="4" w:space="0" w:color="auto" />""";

    public void Write(Table table, Action<Cell, bool> writeCell)
    {
        var widths = Widths(table);
        WriteProperties();
        xml.Raw("<w:tblGrid>");
        foreach (var width in widths)
            xml.Write($"""<w:gridCol w:w="{width}" />""");
        xml.Raw("</w:tblGrid>");
        var covered = new CoveredCells(widths.Length);
        for (var row = 0; row < table.Rows.Count; row++)
            WriteRow(table.Rows[row], row < table.HeaderRows, widths, covered, writeCell);
        xml.Raw("</w:tbl>");
    }

    private int[] Widths(Table table)
    {
        var shares = new decimal[(int)GridColumns.Of(table)];
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
        xml.Write(
            $"""<w:tbl><w:tblPr><w:tblW w:w="{textWidth}" w:type="dxa" /><w:jc w:val="center" /><w:tblBorders>"""
        );
        foreach (var side in (ReadOnlySpan<string>)["top", "left", "bottom", "right", "insideH", "insideV"])
            xml.Write($"<w:{side} ").Raw(Border);
        xml.Raw("""</w:tblBorders><w:tblLayout w:type="fixed" /></w:tblPr>""");
    }

    private void WriteRow(
        TableRow row,
        bool header,
        int[] widths,
        CoveredCells covered,
        Action<Cell, bool> writeCell
    )
    {
        xml.Raw("<w:tr><w:trPr><w:cantSplit />").Raw(header ? "<w:tblHeader /></w:trPr>" : "</w:trPr>");
        var column = 0;
        for (var at = 0; at < row.Cells.Count; at++)
        {
            var cell = row.Cells[at];
            while (column < cell.Column)
                column += WriteGap(column, cell.Column, widths, covered);
            WriteCell(cell, widths, header, writeCell);
            covered.Remember(cell);
            column = cell.Column + cell.ColumnSpan;
        }

        while (column < widths.Length)
            column += WriteGap(column, widths.Length, widths, covered);
        xml.Raw("</w:tr>");
    }

    private void WriteCell(Cell cell, int[] widths, bool header, Action<Cell, bool> writeCell)
    {
        StartCell(cell.Column, cell.ColumnSpan, widths);
        if (cell.RowSpan > 1)
            xml.Raw("""<w:vMerge w:val="restart" />""");
        xml.Raw("""<w:vAlign w:val="center" /></w:tcPr>""");
        writeCell(cell, header);
        xml.Raw("</w:tc>");
    }

    /// <summary>Fills a position that a cell above covers, or that the row leaves out; gives the columns filled.</summary>
    private int WriteGap(int column, int limit, int[] widths, CoveredCells covered)
    {
        var above = covered.At(column);
        var span = Math.Min(above?.ColumnSpan ?? 1, limit - column);
        StartCell(column, span, widths);
        xml.Raw(above is null ? "" : "<w:vMerge />").Raw("</w:tcPr><w:p /></w:tc>");
        covered.Pass(column);
        return span;
    }

    private void StartCell(int column, int span, int[] widths)
    {
        var width = 0;
        foreach (var part in widths.AsSpan(column, span))
            width += part;
        xml.Write($"""<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa" />""");
        if (span > 1)
            xml.Write($"""<w:gridSpan w:val="{span}" />""");
    }
}
