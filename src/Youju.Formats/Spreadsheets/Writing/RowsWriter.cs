using Youju.Domain.Workbooks;
using Youju.Formats.Writing;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>Writes sheets given as rows of cells: words stay words, numbers numbers, days days.</summary>
internal static class RowsWriter
{
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public static void WriteSheet(Markup xml, WorkbookSheet sheet)
    {
        xml.WriteMarkup(
            $"""<worksheet xmlns="{SheetXml.Main}"><sheetFormatPr defaultColWidth="16" defaultRowHeight="15"/><sheetData>"""
        );
        foreach (var row in sheet.Rows)
        {
            xml.WriteMarkup($"""<row r="{row.Number}">""");
            foreach (var cell in row.Cells)
                WriteCell(xml, row.Number, cell);
            xml.WriteRaw("</row>");
        }

        xml.WriteRaw("</sheetData></worksheet>");
    }

    private static void WriteCell(Markup xml, int row, WorkbookCell cell)
    {
        if (cell.Day is { } day)
            xml.WriteNumberCell(cell.Column, row, CellStyles.Day, day.DayNumber - DayZero.DayNumber);
        else if (cell.Number is { } number)
            xml.WriteNumberCell(cell.Column, row, CellStyles.General, number);
        else
            xml.WriteTextCell(cell.Column, row, CellStyles.General, cell.Words);
    }
}
