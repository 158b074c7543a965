using Youju.Domain.Documents;
using Youju.Formats.Writing;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>Writes one sheet: a paragraph fills a row, a table keeps its grid, numbers stay numbers.</summary>
internal sealed class SheetWriter(Markup xml, Document document)
{
    private const int LineHeight = 15;
    private const int Padding = 5;
    private const int TitleHeight = 32;

    // No row of Excel is higher than 409 points.
    private const int MostHeight = 409;

    // Excel calls a file damaged where a function is given more; such a sum stands as a number.
    private const int MostSummed = 255;

    private readonly List<(int Row, int Column, int Rows, int Columns)> merged = [];
    private readonly ColumnWidths columns = ColumnWidths.FromDocument(document);

    // From 1, as in the names of cells.
    private int row = 1;

    private int Width => columns.Count;

    /// <summary>The heads of a table that is alone on its sheet, with what stands above it.</summary>
    public static IReadOnlyList<string> FindRepeatedRows(Document document)
    {
        var above = document.Blocks.TakeWhile(block => block is not Table).Count();
        return document.Blocks.OfType<Table>().ToList() is [{ HeaderRows: > 0 and var heads }]
            ? [$"$1:${above + heads}"]
            : [];
    }

    public void WriteSheet()
    {
        xml.WriteMarkup(
            $"""<worksheet xmlns="{SheetXml.Main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>"""
        );
        WriteColumns();
        xml.WriteRaw("<sheetData>");
        foreach (var block in document.Blocks)
            WriteBlock(block);
        xml.WriteRaw("</sheetData>");
        WriteMerged();
        xml.WriteRaw("""<printOptions horizontalCentered="1"/>""");
        xml.WriteRaw(
            """<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>"""
        );
        var side = document.Layout is { } page && page.Width > page.Height ? "landscape" : "portrait";
        xml.WriteMarkup($"""<pageSetup paperSize="9" fitToHeight="0" orientation="{side}"/>""");
        xml.WriteRaw(
            "<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>"
        );
    }

    private void WriteColumns()
    {
        xml.WriteRaw("<cols>");
        for (var column = 0; column < Width; column++)
            xml.WriteMarkup(
                $"""<col min="{column + 1}" max="{column + 1}" width="{columns[column]}" customWidth="1"/>"""
            );
        xml.WriteRaw("</cols>");
    }

    private void WriteBlock(Block block)
    {
        if (block is Table table)
        {
            var firstRow = row;
            for (var index = 0; index < table.Rows.Count; index++)
                WriteRow(table, index, firstRow);
            return;
        }

        var isTitle = block is Paragraph { OutlineLevel: 0 };
        StartRow(isTitle ? TitleHeight : LineHeight + Padding);
        xml.WriteTextCell(
            0,
            row,
            isTitle ? CellStyles.Title : ChoosePlainStyle(block),
            SliceText(block.Span)
        );
        if (Width > 1)
            merged.Add((row, 0, 1, Width));
        EndRow();
    }

    private void WriteRow(Table table, int index, int firstRow)
    {
        var cells = table.Rows[index].Cells;
        StartRow(Math.Min(MostHeight, (CountLines(cells) * LineHeight) + Padding));
        var column = 0;
        for (var at = 0; at < cells.Count; at++)
        {
            var cell = cells[at];
            WriteCovered(ref column, cell.Column);
            column = cell.Column + 1;
            if (cell.RawValue is { } value)
                WriteNumber(cell, value, firstRow);
            else
                xml.WriteTextCell(
                    cell.Column,
                    row,
                    index < table.HeaderRows ? CellStyles.Heading : ChooseTextStyle(cell),
                    SliceText(cell.Span)
                );
            if (cell.ColumnSpan > 1 || cell.RowSpan > 1)
                merged.Add((row, cell.Column, cell.RowSpan, cell.ColumnSpan));
        }

        WriteCovered(ref column, Width);
        EndRow();
    }

    private int CountLines(IReadOnlyList<Cell> cells)
    {
        var most = 1;
        for (var at = 0; at < cells.Count; at++)
        {
            if (cells[at].RowSpan == 1)
                most = Math.Max(most, columns.CountLines(SliceText(cells[at].Span), cells[at]));
        }

        return most;
    }

    // A merged cell has the border of all the cells it covers, so these must be there.
    private void WriteCovered(ref int column, int end)
    {
        for (; column < end; column++)
            xml.WriteEmptyCell(column, row, CellStyles.Text);
    }

    // Programs do not grow rows for words in merged cells, so the height is given.
    private void StartRow(int height) =>
        xml.WriteMarkup($"""<row r="{row}" ht="{height}" customHeight="1">""");

    // 金额单位：万元 stands at the right.
    private static int ChoosePlainStyle(Block block) =>
        block is Paragraph { Format.Alignment: Alignment.End } ? CellStyles.PlainRight : CellStyles.Plain;

    // Words stand in the middle unless the form says otherwise, as in Word.
    private static int ChooseTextStyle(Cell cell) =>
        cell.Alignment switch
        {
            Alignment.Start or Alignment.Justified => CellStyles.Text,
            Alignment.End => CellStyles.TextRight,
            _ => CellStyles.TextCentre,
        };

    private void EndRow()
    {
        xml.WriteRaw("</row>");
        row++;
    }

    private void WriteNumber(Cell cell, decimal value, int firstRow)
    {
        var printed = SliceText(cell.Span);
        var style = printed is [.., '%']
            ? CellStyles.FindPercentStyle(CountDecimals(printed))
            : CellStyles.FindNumberStyle(CountDecimals(printed));
        if (cell.Formula is not { } formula || formula is CellFormula.CellSum { Cells.Count: > MostSummed })
        {
            xml.WriteNumberCell(cell.Column, row, style, value);
            return;
        }

        xml.WriteMarkup(
            $"""<c r="{SheetXml.NameColumn(cell.Column)}{row}" s="{style}"><f>{FormatFormula(formula, firstRow)}</f><v>{value}</v></c>"""
        );
    }

    private void WriteMerged()
    {
        if (merged.Count == 0)
            return;
        xml.WriteMarkup($"""<mergeCells count="{merged.Count}">""");
        foreach (var (top, left, rows, width) in merged)
            xml.WriteMarkup(
                $"""<mergeCell ref="{SheetXml.NameColumn(left)}{top}:{SheetXml.NameColumn(left + width - 1)}{top + rows - 1}"/>"""
            );
        xml.WriteRaw("</mergeCells>");
    }

    private ReadOnlySpan<char> SliceText(TextSpan span) => document.Text.AsSpan(span.Start, span.Length);

    private static string FormatFormula(CellFormula formula, int firstRow)
    {
        string Name(CellAddress address) => SheetXml.NameCell(firstRow - 1 + address.Row, address.Column);
        return formula switch
        {
            CellFormula.CellSum sum => $"SUM({string.Join(',', sum.Cells.Select(Name))})",
            CellFormula.CellQuotient(var dividend, var divisor) =>
                $"IF(N({Name(divisor)})=0,\"\",{Name(dividend)}/{Name(divisor)})",
            _ => throw new InvalidOperationException($"No spreadsheet formula is defined for {formula}."),
        };
    }

    private static int CountDecimals(ReadOnlySpan<char> printed)
    {
        var digits = printed[(printed.IndexOf('.') + 1)..];
        if (digits.Length == printed.Length)
            return 0;
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? digits.Length : end;
    }
}
