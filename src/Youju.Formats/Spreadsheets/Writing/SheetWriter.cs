using System.Globalization;
using System.Xml;
using Youju.Domain.Documents;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>Writes one sheet: a paragraph fills a row, a table keeps its grid, numbers stay numbers.</summary>
internal sealed class SheetWriter(XmlWriter xml, Document document)
{
    private const int LineHeight = 15;

    private readonly List<string> merged = [];
    private readonly ColumnWidths columns = ColumnWidths.Of(document);

    private int row;

    private int Width => columns.Count;

    public void Write()
    {
        xml.Start("worksheet");
        xml.WriteRaw("""<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>""");
        WriteColumns();
        xml.Start("sheetData");
        foreach (var block in document.Blocks) WriteBlock(block);
        xml.WriteEndElement();
        WriteMerged();
        xml.WriteRaw("""<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>""");
        xml.WriteRaw($"""<pageSetup paperSize="9" fitToHeight="0" orientation="{(document.Layout is { } page && page.Width > page.Height ? "landscape" : "portrait")}"/>""");
        xml.WriteEndElement();
    }

    private void WriteColumns()
    {
        xml.Start("cols");
        for (var column = 0; column < Width; column++)
        {
            xml.Start("col");
            xml.Attribute("min", column + 1);
            xml.Attribute("max", column + 1);
            xml.Attribute("width", columns[column].ToString(CultureInfo.InvariantCulture));
            xml.Attribute("customWidth", 1);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteBlock(Block block)
    {
        if (block is Table table)
        {
            for (var index = 0; index < table.Rows.Count; index++) WriteRow(table, index, row - index);
            return;
        }

        StartRow();
        WriteText(0, document.Slice(block.Span), block is Paragraph { OutlineLevel: 0 } ? CellStyles.Title : CellStyles.Plain);
        if (Width > 1) Merge(0, Width, 1);
        EndRow();
    }

    private void WriteRow(Table table, int index, int firstRow)
    {
        StartRow(table.Rows[index].Cells.Where(cell => cell.RowSpan == 1).Select(cell => columns.Lines(document.Slice(cell.Span), cell)).DefaultIfEmpty(1).Max());
        var column = 0;
        foreach (var cell in table.Rows[index].Cells)
        {
            WriteCovered(ref column, cell.Column);
            column = cell.Column + 1;
            if (cell.RawValue is { } value) WriteNumber(cell, value, firstRow);
            else WriteText(cell.Column, document.Slice(cell.Span), index < table.HeaderRows ? CellStyles.Heading : CellStyles.Text);
            if (cell.ColumnSpan > 1 || cell.RowSpan > 1) Merge(cell.Column, cell.ColumnSpan, cell.RowSpan);
        }

        WriteCovered(ref column, Width);
        EndRow();
    }

    // A merged cell has the border of all the cells it covers, so these must be there.
    private void WriteCovered(ref int column, int end)
    {
        for (; column < end; column++)
        {
            xml.Start("c");
            xml.Attribute("r", SheetXml.CellName(row, column));
            xml.Attribute("s", CellStyles.Text);
            xml.WriteEndElement();
        }
    }

    // Programs do not grow rows for words in merged cells, so the height is given.
    private void StartRow(int lines = 1)
    {
        xml.Start("row");
        xml.Attribute("r", row + 1);
        if (lines == 1) return;
        xml.Attribute("ht", lines * LineHeight);
        xml.Attribute("customHeight", 1);
    }

    private void EndRow()
    {
        xml.WriteEndElement();
        row++;
    }

    private void WriteText(int column, string words, int style)
    {
        StartCell(column, style, "inlineStr");
        xml.WriteText(words);
        xml.WriteEndElement();
    }

    private void WriteNumber(Cell cell, decimal value, int firstRow)
    {
        var printed = document.Slice(cell.Span);
        StartCell(cell.Column, printed.EndsWith('%') ? CellStyles.Percent(Decimals(printed)) : CellStyles.Number(Decimals(printed)), "n");
        if (cell.Formula is { } formula) xml.WriteElementString("f", SheetXml.Main, Formula(formula, firstRow));
        xml.WriteElementString("v", SheetXml.Main, value.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private void StartCell(int column, int style, string type)
    {
        xml.Start("c");
        xml.Attribute("r", SheetXml.CellName(row, column));
        xml.Attribute("s", style);
        xml.Attribute("t", type);
    }

    private void Merge(int column, int columns, int rows) =>
        merged.Add($"{SheetXml.CellName(row, column)}:{SheetXml.CellName(row + rows - 1, column + columns - 1)}");

    private void WriteMerged()
    {
        if (merged.Count == 0) return;
        xml.Start("mergeCells");
        xml.Attribute("count", merged.Count);
        foreach (var area in merged)
        {
            xml.Start("mergeCell");
            xml.Attribute("ref", area);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Formula(CellFormula formula, int firstRow)
    {
        string Name(CellAddress address) => SheetXml.CellName(firstRow + address.Row, address.Column);
        return formula switch
        {
            CellFormula.Sum sum => $"SUM({string.Join(',', sum.Cells.Select(Name))})",
            CellFormula.Quotient(var dividend, var divisor) => $"IF(N({Name(divisor)})=0,\"\",{Name(dividend)}/{Name(divisor)})",
            _ => throw new InvalidOperationException($"No spreadsheet formula is defined for {formula}."),
        };
    }

    private static int Decimals(string printed) => printed.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point
        ? printed.Skip(point + 1).TakeWhile(char.IsAsciiDigit).Count()
        : 0;
}
