using System.Globalization;
using System.Xml;
using Youju.Domain.Workbooks;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>Short words for writing SpreadsheetML.</summary>
internal static class SheetXml
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static void Start(this XmlWriter xml, string name) => xml.WriteStartElement(name, Main);

    public static void Attribute(this XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, value);

    public static void Attribute(this XmlWriter xml, string name, int value) =>
        xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The words of a cell that holds its own.</summary>
    public static void WriteText(this XmlWriter xml, string words)
    {
        xml.Start("is");
        xml.Start("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(words);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The name of a cell, both counted from 0: row 0 and column 27 are AB1.</summary>
    public static string CellName(int row, int column) => WorkbookCell.Address(column, row + 1);
}
