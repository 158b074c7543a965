using System.Xml;
using Youju.Formats.Reading;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>The number formats of a workbook by the style that a cell names.</summary>
internal sealed class CellFormats
{
    private const string General = "General";

    // The formats that files name by number only, as a Chinese Excel shows them (ISO/IEC 29500-1, 18.8.30).
    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [14] = "yyyy/m/d",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm AM/PM",
        [19] = "h:mm:ss AM/PM",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [22] = "yyyy/m/d h:mm",
        [27] = "yyyy\"年\"m\"月\"",
        [28] = "m\"月\"d\"日\"",
        [29] = "m\"月\"d\"日\"",
        [30] = "m-d-yy",
        [32] = "h\"时\"mm\"分\"",
        [33] = "h\"时\"mm\"分\"ss\"秒\"",
        [34] = "上午/下午h\"时\"mm\"分\"",
        [35] = "上午/下午h\"时\"mm\"分\"ss\"秒\"",
        [36] = "yyyy\"年\"m\"月\"",
        [45] = "mm:ss",
        [46] = "[h]:mm:ss",
        [50] = "yyyy\"年\"m\"月\"",
        [51] = "m\"月\"d\"日\"",
        [52] = "yyyy\"年\"m\"月\"",
        [53] = "m\"月\"d\"日\"",
        [54] = "m\"月\"d\"日\"",
        [55] = "上午/下午h\"时\"mm\"分\"",
        [56] = "上午/下午h\"时\"mm\"分\"ss\"秒\"",
        [31] = "yyyy\"年\"m\"月\"d\"日\"",
        [57] = "yyyy\"年\"m\"月\"",
        [58] = "m\"月\"d\"日\"",
        [37] = "#,##0;-#,##0",
        [38] = "#,##0;-#,##0",
        [39] = "#,##0.00;-#,##0.00",
        [40] = "#,##0.00;-#,##0.00",
        [41] = "#,##0;-#,##0;\"-\"",
        [42] = "#,##0;-#,##0;\"-\"",
        [43] = "#,##0.00;-#,##0.00;\"-\"",
        [44] = "#,##0.00;-#,##0.00;\"-\"",
    };

    private readonly Dictionary<int, string> custom = [];
    private readonly List<int> styles = [];
    private readonly Dictionary<int, CellFormat> found = [];

    public static CellFormats ReadFormats(Package package, string? part, ReadingBudget budget)
    {
        var formats = new CellFormats();
        if (part is null)
            return formats;
        using var reader = package.OpenXmlPart(part);
        var isInCells = false;
        while (reader.Read())
        {
            budget.CheckDepth(reader.Depth);
            if (reader.LocalName == "cellXfs")
                isInCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            else if (reader.NodeType != XmlNodeType.Element)
                continue;
            else if (reader.LocalName == "numFmt")
                formats.custom.TryAdd(ReadFormatId(reader), reader.GetAttribute("formatCode") ?? General);
            else if (reader.LocalName == "xf" && isInCells)
                formats.styles.Add(ReadFormatId(reader));
        }

        return formats;
    }

    public CellFormat FindFormat(int style)
    {
        var id = style >= 0 && style < styles.Count ? styles[style] : 0;
        if (!found.TryGetValue(id, out var format))
            found[id] = format = new(custom.GetValueOrDefault(id) ?? BuiltIn.GetValueOrDefault(id, General));
        return format;
    }

    private static int ReadFormatId(XmlReader reader) => reader.ReadWhole("numFmtId") ?? 0;
}
