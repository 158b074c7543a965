using Youju.Formats.Writing;

namespace Youju.Formats.Docx.Writing;

/// <summary>The styles a report uses: body, title, the heading ladder, table text and page number.</summary>
internal static class StylesPart
{
    private const int ThirdSize = 32; // 三号, 16 points, in half points
    private const int SecondSize = 44; // 二号, 22 points
    private const int FourthSize = 28; // 四号, 14 points
    private const int FifthSize = 21; // 五号, 10.5 points
    private const int FixedLine = OfficialLayout.LineTwips;

    private static readonly WrittenStyle[] Styles =
    [
        new("Normal", "Normal", OfficialLayout.Body, ThirdSize) { BasedOn = null, FirstLine = true },
        new("Title", "Title", OfficialLayout.Title, SecondSize) { Centred = true, After = FixedLine / 2 },
        new("Heading1", "heading 1", OfficialLayout.FirstLevel, ThirdSize) { Level = 1, FirstLine = true },
        new("Heading2", "heading 2", OfficialLayout.SecondLevel, ThirdSize) { Level = 2, FirstLine = true },
        new("Heading3", "heading 3", OfficialLayout.Body, ThirdSize)
        {
            Level = 3,
            FirstLine = true,
            Bold = true,
        },
        new("Heading4", "heading 4", OfficialLayout.Body, ThirdSize) { Level = 4, FirstLine = true },
        new("TableText", "Table Text", OfficialLayout.PageNumber, FifthSize) { SingleLine = true },
        new("Footer", "footer", OfficialLayout.PageNumber, FourthSize) { SingleLine = true },
    ];

    public static void WriteStyles(Markup xml)
    {
        xml.WriteMarkup($"""<w:styles xmlns:w="{WordMarkup.Main}"><w:docDefaults><w:rPrDefault><w:rPr>""");
        WriteFont(xml, OfficialLayout.Body);
        xml.WriteRaw("""<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>""");
        foreach (var style in Styles)
            WriteStyle(xml, style);
        xml.WriteRaw("</w:styles>");
    }

    public static void WriteFonts(Markup xml)
    {
        xml.WriteMarkup($"""<w:fonts xmlns:w="{WordMarkup.Main}">""");
        foreach (var (font, alternatives) in OfficialLayout.Fonts)
            xml.WriteMarkup($"""<w:font w:name="{font}"><w:altName w:val="{alternatives}"/></w:font>""");
        xml.WriteRaw("</w:fonts>");
    }

    private static void WriteStyle(Markup xml, WrittenStyle style)
    {
        xml.WriteRaw("""<w:style w:type="paragraph" """)
            .WriteRaw(style.BasedOn is null ? """w:default="1" """ : "");
        xml.WriteMarkup($"""w:styleId="{style.Id}"><w:name w:val="{style.Name}"/>""");
        if (style.BasedOn is not null)
            xml.WriteMarkup($"""<w:basedOn w:val="{style.BasedOn}"/>""");
        xml.WriteRaw("<w:qFormat/>");
        WriteParagraphFormat(xml, style);
        WriteLetterFormat(xml, style);
        xml.WriteRaw("</w:style>");
    }

    private static void WriteParagraphFormat(Markup xml, WrittenStyle style)
    {
        xml.WriteRaw("<w:pPr>").WriteRaw(style.Level is null ? "" : "<w:keepNext/>").WriteRaw("<w:spacing ");
        if (style.After > 0)
            xml.WriteMarkup($"""w:after="{style.After}" """);
        xml.WriteRaw(
            style.SingleLine
                ? """w:line="240" w:lineRule="auto"/>"""
                : $"""w:line="{FixedLine}" w:lineRule="exact"/>"""
        );
        xml.WriteMarkup(
            $"""<w:ind w:firstLineChars="{(style.FirstLine ? 200 : 0)}" w:firstLine="{(style.FirstLine ? style.Size * 20 : 0)}"/>"""
        );
        if (style.After > 0)
            xml.WriteRaw("<w:contextualSpacing/>");
        xml.WriteMarkup($"""<w:jc w:val="{(style.Centred ? "center" : "both")}"/>""");
        if (style.Level is { } level)
            xml.WriteMarkup($"""<w:outlineLvl w:val="{level - 1}"/>""");
        xml.WriteRaw("</w:pPr>");
    }

    private static void WriteLetterFormat(Markup xml, WrittenStyle style)
    {
        xml.WriteRaw("<w:rPr>");
        WriteFont(xml, style.Font);
        if (style.Bold)
            xml.WriteRaw("<w:b/>");
        xml.WriteMarkup($"""<w:sz w:val="{style.Size}"/><w:szCs w:val="{style.Size}"/></w:rPr>""");
    }

    private static void WriteFont(Markup xml, string font) =>
        xml.WriteMarkup($"""<w:rFonts w:ascii="{font}" w:eastAsia="{font}" w:hAnsi="{font}"/>""");

    private sealed record WrittenStyle(string Id, string Name, string Font, int Size)
    {
        public string? BasedOn { get; init; } = "Normal";
        public int? Level { get; init; }
        public bool FirstLine { get; init; }
        public bool Centred { get; init; }
        public bool Bold { get; init; }
        public bool SingleLine { get; init; }

        /// <summary>The space behind the last of several such paragraphs, in twentieths of a point.</summary>
        public int After { get; init; }
    }
}
