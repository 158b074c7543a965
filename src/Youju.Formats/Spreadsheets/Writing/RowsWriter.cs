using System.Globalization;
using System.Xml;
using Youju.Domain.Workbooks;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>Writes sheets given as rows of cells: words stay words, numbers numbers, days days.</summary>
internal static class RowsWriter
{
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public static void Write(XmlWriter xml, WorkbookSheet sheet)
    {
        xml.Start("worksheet");
        xml.WriteRaw("""<sheetFormatPr defaultColWidth="16" defaultRowHeight="15"/>""");
        xml.Start("sheetData");
        foreach (var row in sheet.Rows) WriteRow(xml, row);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteRow(XmlWriter xml, WorkbookRow row)
    {
        xml.Start("row");
        xml.Attribute("r", row.Number);
        foreach (var cell in row.Cells) WriteCell(xml, row.Number, cell);
        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, int row, WorkbookCell cell)
    {
        xml.Start("c");
        xml.Attribute("r", WorkbookCell.Address(cell.Column, row));
        if (cell.Day is { } day) WriteNumber(xml, CellStyles.Day, day.DayNumber - DayZero.DayNumber);
        else if (cell.Number is { } number) WriteNumber(xml, CellStyles.General, number);
        else WriteWords(xml, cell.Words);
        xml.WriteEndElement();
    }

    private static void WriteNumber(XmlWriter xml, int style, decimal number)
    {
        xml.Attribute("s", style);
        xml.WriteElementString("v", SheetXml.Main, number.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteWords(XmlWriter xml, string words)
    {
        xml.Attribute("s", CellStyles.General);
        xml.Attribute("t", "inlineStr");
        xml.WriteText(words);
    }
}
