using Youju.Formats.Writing;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>The looks of a form's cells.</summary>
internal static class FormStyles
{
    public const int Title = 1;
    public const int Remark = 2;
    public const int Header = 3;
    public const int RequiredHeader = 4;
    public const int Example = 5;
    public const int Text = 6;
    public const int Number = 7;
    public const int Day = 8;

    private const string Formatted = """applyNumberFormat="1" """;
    private const string Filled = """applyFont="1" applyFill="1" """;
    private const string Centred = """<alignment horizontal="center" vertical="center" wrapText="1"/>""";
    private const string Wrapped = """<alignment vertical="center" wrapText="1"/>""";
    private const string Unwrapped = """<alignment vertical="center"/>""";

    private static readonly string[] Fonts =
    [
        StyleLists.ComposeFont("""<sz val="11"/>"""),
        StyleLists.ComposeFont("""<b/><sz val="16"/>"""),
        StyleLists.ComposeFont("""<sz val="10"/><color rgb="FF595959"/>"""),
        StyleLists.ComposeFont("""<b/><sz val="11"/>"""),
        StyleLists.ComposeFont("""<i/><sz val="11"/><color rgb="FF7F7F7F"/>"""),
    ];

    private static readonly string[] Fills =
    [
        .. StyleLists.FirstFills,
        StyleLists.ComposeFill("solid", "FFE7EEF7"),
        StyleLists.ComposeFill("solid", "FFFCE9D9"),
        StyleLists.ComposeFill("solid", "FFF2F2F2"),
    ];

    private static readonly string[] Borders =
    [
        StyleLists.ComposeBorder(StyleLists.OmitSide),
        StyleLists.ComposeBorder(ComposeThinSide),
    ];

    // In the order of the numbers above.
    private static readonly string[] Cells =
    [
        """<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>""",
        """<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>""",
        """<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>""",
        ComposeCell("""numFmtId="0" fontId="3" fillId="2" """, Filled, Centred),
        ComposeCell("""numFmtId="0" fontId="3" fillId="3" """, Filled, Centred),
        ComposeCell("""numFmtId="49" fontId="4" fillId="4" """, Formatted + Filled, Wrapped),
        ComposeCell("""numFmtId="49" fontId="0" fillId="0" """, Formatted, Wrapped),
        ComposeCell("""numFmtId="0" fontId="0" fillId="0" """, "", Unwrapped),
        ComposeCell("""numFmtId="164" fontId="0" fillId="0" """, Formatted, Unwrapped),
    ];

    public static void WriteStyles(Markup xml)
    {
        xml.WriteMarkup($"""<styleSheet xmlns="{SheetXml.Main}">""");
        xml.WriteRaw(
            string.Join(
                '\n',
                """<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>""",
                StyleLists.ComposeList("fonts", Fonts),
                StyleLists.ComposeList("fills", Fills),
                StyleLists.ComposeList("borders", Borders),
                StyleLists.ComposeList("cellStyleXfs", [StyleLists.Plain]),
                StyleLists.ComposeList("cellXfs", Cells, "\n")
            )
        );
        xml.WriteRaw("</styleSheet>");
    }

    private static string ComposeThinSide(string name) =>
        $"""<{name} style="thin"><color rgb="FFBFBFBF"/></{name}>""";

    private static string ComposeCell(string parts, string applied, string alignment) =>
        $"""<xf {parts}borderId="1" xfId="0" {applied}applyBorder="1" applyAlignment="1">{alignment}</xf>""";
}
