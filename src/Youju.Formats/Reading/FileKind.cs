namespace Youju.Formats.Reading;

/// <summary>What a file truly is, whatever its name says.</summary>
public enum FileKind
{
    Txt,
    Md,
    Html,
    Docx,
    Xlsx,
    Xls,
    Pdf,

    /// <summary>Word 97–2003, and WPS Writer, which writes the same container.</summary>
    Doc,
    Wps,
    Rtf,
    Odt,
    Ods,
    Odp,
    Ppt,
    Pptx,
    WordXml,
    Png,
    Jpeg,
    Tiff,

    /// <summary>版式文件 (GB/T 33190), which official documents and invoices are issued in.</summary>
    Ofd,

    /// <summary>Cells parted by commas or tabs, also under the name of a workbook.</summary>
    Csv,

    /// <summary>A web page under the name of a workbook, as platforms export tables.</summary>
    WebSheet,

    /// <summary>Excel 2003 XML (SpreadsheetML).</summary>
    ExcelXml,

    /// <summary>An Office package written as one XML file (flat OPC).</summary>
    FlatXml,

    /// <summary>网页存档.</summary>
    Mht,
}
