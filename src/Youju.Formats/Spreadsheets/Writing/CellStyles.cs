using Youju.Formats.Writing;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>The looks of cells: title, plain text, heading, and numbers and percentages with none to six decimals.</summary>
internal static class CellStyles
{
    public const int Plain = 0;
    public const int Title = 1;
    public const int Text = 2;
    public const int Heading = 3;
    private const int FirstNumber = 4;
    private const int MostDecimals = 6;
    private const int DayFormat = FirstFormat + MostDecimals + 1;

    /// <summary>A cell as a person types it, without border.</summary>
    public const int General = FirstNumber + MostDecimals + 1;

    /// <summary>A day.</summary>
    public const int Day = General + 1;

    private const int FirstPercent = Day + 1;

    /// <summary>Words of a form in the middle of their cell.</summary>
    public const int TextCentre = FirstPercent + MostDecimals + 1;

    /// <summary>Words of a form at the right of their cell.</summary>
    public const int TextRight = TextCentre + 1;

    /// <summary>A line outside a table that stands at the right.</summary>
    public const int PlainRight = TextRight + 1;

    private const int FirstPercentFormat = DayFormat + 1;
    private const int FirstFormat = 164; // the first id that a workbook may define itself

    private static readonly string[] Fonts =
    [
        StyleLists.ComposeFont("""<sz val="11"/>"""),
        StyleLists.ComposeFont("""<b/><sz val="16"/>"""),
        StyleLists.ComposeFont("""<b/><sz val="11"/>"""),
    ];

    private static readonly string[] Borders =
    [
        StyleLists.ComposeBorder(StyleLists.OmitSide),
        StyleLists.ComposeBorder(ComposeThinSide),
    ];

    /// <summary>The style of a number printed with this many decimals.</summary>
    public static int FindNumberStyle(int decimals) => FirstNumber + Math.Min(decimals, MostDecimals);

    /// <summary>The style of a share printed in percent.</summary>
    public static int FindPercentStyle(int decimals) => FirstPercent + Math.Min(decimals, MostDecimals);

    public static void WriteStyles(Markup xml)
    {
        xml.WriteMarkup($"""<styleSheet xmlns="{SheetXml.Main}">""");
        WriteFormats(xml);
        xml.WriteRaw(StyleLists.ComposeList("fonts", Fonts));
        xml.WriteRaw(StyleLists.ComposeList("fills", StyleLists.FirstFills));
        xml.WriteRaw(StyleLists.ComposeList("borders", Borders));
        xml.WriteRaw(StyleLists.ComposeList("cellStyleXfs", [StyleLists.Plain]));
        WriteCells(xml);
        xml.WriteRaw("</styleSheet>");
    }

    private static void WriteFormats(Markup xml)
    {
        xml.WriteMarkup($"""<numFmts count="{(2 * (MostDecimals + 1)) + 1}">""");
        for (var decimals = 0; decimals <= MostDecimals; decimals++)
        {
            var code = decimals == 0 ? "0" : "0." + new string('0', decimals);
            WriteFormat(xml, FirstFormat + decimals, code);
            WriteFormat(xml, FirstPercentFormat + decimals, code + "%");
        }

        WriteFormat(xml, DayFormat, "yyyy-mm-dd");
        xml.WriteRaw("</numFmts>");
    }

    private static void WriteFormat(Markup xml, int id, string code) =>
        xml.WriteMarkup($"""<numFmt numFmtId="{id}" formatCode="{code}"/>""");

    private static void WriteCells(Markup xml)
    {
        xml.WriteMarkup($"""<cellXfs count="{PlainRight + 1}">""");
        WriteCell(xml, format: 0, font: 0, border: 0, "left");
        WriteCell(xml, format: 0, font: 1, border: 0, "center");
        WriteCell(xml, format: 0, font: 0, border: 1, "left");
        WriteCell(xml, format: 0, font: 2, border: 1, "center");
        for (var decimals = 0; decimals <= MostDecimals; decimals++)
            WriteCell(xml, FirstFormat + decimals, font: 0, border: 1, "right");
        WriteCell(xml, format: 0, font: 0, border: 0, "general");
        WriteCell(xml, DayFormat, font: 0, border: 0, "general");
        for (var decimals = 0; decimals <= MostDecimals; decimals++)
            WriteCell(xml, FirstPercentFormat + decimals, font: 0, border: 1, "right");
        WriteCell(xml, format: 0, font: 0, border: 1, "center");
        WriteCell(xml, format: 0, font: 0, border: 1, "right");
        WriteCell(xml, format: 0, font: 0, border: 0, "right");
        xml.WriteRaw("</cellXfs>");
    }

    private static void WriteCell(Markup xml, int format, int font, int border, string side)
    {
        xml.WriteMarkup(
            $"""<xf numFmtId="{format}" fontId="{font}" fillId="0" borderId="{border}" xfId="0" """
        );
        xml.WriteRaw("""applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">""");
        xml.WriteMarkup($"""<alignment horizontal="{side}" vertical="center" wrapText="1"/></xf>""");
    }

    private static string ComposeThinSide(string name) => $"""<{name} style="thin"/>""";
}
