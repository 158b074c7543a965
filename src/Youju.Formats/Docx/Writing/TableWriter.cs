using System.Xml;
using Youju.Domain.Documents;
using Youju.Formats.Layout;

namespace Youju.Formats.Docx.Writing;

/// <summary>Writes a table over the full text width: merged cells, header rows repeated, rows kept whole.</summary>
/// <param name="textWidth">The width of the text block in twips.</param>
internal sealed class TableWriter(XmlWriter xml, int textWidth)
{
    public void Write(Table table, Action<Cell, bool> writeCell)
    {
        var widths = Widths(table);
        xml.Start("tbl");
        WriteProperties();
        WriteGrid(widths);
        var covered = new CoveredCells(widths.Length);
        for (var row = 0; row < table.Rows.Count; row++) WriteRow(table.Rows[row], row < table.HeaderRows, widths, covered, writeCell);
        xml.End();
    }

    private int[] Widths(Table table)
    {
        var columns = table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Column + cell.ColumnSpan).DefaultIfEmpty(1).Max();
        var shares = Enumerable.Range(0, columns).Select(column => table.ColumnShares.ElementAtOrDefault(column) is > 0 and var share ? share : 1m).ToArray();
        var whole = shares.Sum();
        return [.. shares.Select(share => (int)(textWidth * share / whole))];
    }

    private void WriteProperties()
    {
        xml.Start("tblPr");
        WriteWidth("tblW", textWidth);
        xml.Value("jc", "center");
        xml.Start("tblBorders");
        foreach (var side in (ReadOnlySpan<string>)["top", "left", "bottom", "right", "insideH", "insideV"])
        {
            xml.Start(side);
            xml.Attribute("val", "single");
            xml.Attribute("sz", 4);
            xml.Attribute("space", 0);
            xml.Attribute("color", "auto");
            xml.End();
        }

        xml.End();
        xml.Start("tblLayout");
        xml.Attribute("type", "fixed");
        xml.End();
        xml.End();
    }

    private void WriteGrid(int[] widths)
    {
        xml.Start("tblGrid");
        foreach (var width in widths)
        {
            xml.Start("gridCol");
            xml.Attribute("w", width);
            xml.End();
        }

        xml.End();
    }

    private void WriteRow(TableRow row, bool header, int[] widths, CoveredCells covered, Action<Cell, bool> writeCell)
    {
        xml.Start("tr");
        xml.Start("trPr");
        xml.Empty("cantSplit");
        if (header) xml.Empty("tblHeader");
        xml.End();
        var column = 0;
        foreach (var cell in row.Cells)
        {
            for (; column < cell.Column; column += WriteGap(column, cell.Column, widths, covered))
            {
            }

            WriteCell(cell, widths, header, writeCell);
            covered.Remember(cell);
            column = cell.Column + cell.ColumnSpan;
        }

        for (; column < widths.Length; column += WriteGap(column, widths.Length, widths, covered))
        {
        }

        xml.End();
    }

    private void WriteCell(Cell cell, int[] widths, bool header, Action<Cell, bool> writeCell)
    {
        StartCell(cell.Column, cell.ColumnSpan, widths);
        if (cell.RowSpan > 1) xml.Value("vMerge", "restart");
        xml.Value("vAlign", "center");
        xml.End();
        writeCell(cell, header);
        xml.End();
    }

    /// <summary>Fills a position that a cell above covers, or that the row leaves out; gives the columns filled.</summary>
    private int WriteGap(int column, int limit, int[] widths, CoveredCells covered)
    {
        var above = covered.At(column);
        var span = Math.Min(above?.ColumnSpan ?? 1, limit - column);
        StartCell(column, span, widths);
        if (above is not null) xml.Empty("vMerge");
        xml.End();
        xml.Empty("p");
        xml.End();
        covered.Pass(column);
        return span;
    }

    private void StartCell(int column, int span, int[] widths)
    {
        xml.Start("tc");
        xml.Start("tcPr");
        WriteWidth("tcW", widths.AsSpan(column, span).ToArray().Sum());
        if (span > 1) xml.Value("gridSpan", span);
    }

    private void WriteWidth(string name, int twips)
    {
        xml.Start(name);
        xml.Attribute("w", twips);
        xml.Attribute("type", "dxa");
        xml.End();
    }
}
