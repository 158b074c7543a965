using System.Xml;

namespace Youju.Formats.Docx.Writing;

/// <summary>The styles a report uses: body, title, the heading ladder, table text and page number.</summary>
internal static class StylesPart
{
    private const int ThirdSize = 32; // 三号, 16 points, in half points
    private const int SecondSize = 44; // 二号, 22 points
    private const int FourthSize = 28; // 四号, 14 points
    private const int FifthSize = 21; // 五号, 10.5 points
    private const int FixedLine = 560; // 28 points in twentieths: 22 lines fill the page

    public static void Write(XmlWriter xml)
    {
        xml.Start("styles");
        WriteDefaults(xml);
        WriteStyle(xml, new("Normal", "Normal", OfficialLayout.Body, ThirdSize) { FirstLine = true });
        WriteStyle(xml, new("Title", "Title", OfficialLayout.Title, SecondSize) { Centred = true, After = FixedLine / 2, BasedOn = "Normal" });
        WriteStyle(xml, new("Heading1", "heading 1", OfficialLayout.FirstLevel, ThirdSize) { Level = 1, FirstLine = true, BasedOn = "Normal" });
        WriteStyle(xml, new("Heading2", "heading 2", OfficialLayout.SecondLevel, ThirdSize) { Level = 2, FirstLine = true, BasedOn = "Normal" });
        WriteStyle(xml, new("Heading3", "heading 3", OfficialLayout.Body, ThirdSize) { Level = 3, FirstLine = true, Bold = true, BasedOn = "Normal" });
        WriteStyle(xml, new("Heading4", "heading 4", OfficialLayout.Body, ThirdSize) { Level = 4, FirstLine = true, BasedOn = "Normal" });
        WriteStyle(xml, new("TableText", "Table Text", OfficialLayout.PageNumber, FifthSize) { SingleLine = true, BasedOn = "Normal" });
        WriteStyle(xml, new("Footer", "footer", OfficialLayout.PageNumber, FourthSize) { SingleLine = true, BasedOn = "Normal" });
        xml.End();
    }

    public static void WriteFonts(XmlWriter xml)
    {
        xml.Start("fonts");
        foreach (var (font, alternatives) in OfficialLayout.Fonts)
        {
            xml.Start("font");
            xml.Attribute("name", font);
            xml.Value("altName", alternatives);
            xml.End();
        }

        xml.End();
    }

    private static void WriteDefaults(XmlWriter xml)
    {
        xml.Start("docDefaults");
        xml.Start("rPrDefault");
        xml.Start("rPr");
        WriteFont(xml, OfficialLayout.Body);
        xml.Start("lang");
        xml.Attribute("val", "en-US");
        xml.Attribute("eastAsia", "zh-CN");
        xml.End();
        xml.End();
        xml.End();
        xml.End();
    }

    private static void WriteStyle(XmlWriter xml, Style style)
    {
        xml.Start("style");
        xml.Attribute("type", "paragraph");
        if (style.BasedOn is null) xml.Attribute("default", "1");
        xml.Attribute("styleId", style.Id);
        xml.Value("name", style.Name);
        if (style.BasedOn is not null) xml.Value("basedOn", style.BasedOn);
        xml.Empty("qFormat");
        WriteParagraph(xml, style);
        WriteLetters(xml, style);
        xml.End();
    }

    private static void WriteParagraph(XmlWriter xml, Style style)
    {
        xml.Start("pPr");
        if (style.Level is not null) xml.Empty("keepNext");
        xml.Start("spacing");
        if (style.After > 0) xml.Attribute("after", style.After);
        xml.Attribute("line", style.SingleLine ? 240 : FixedLine);
        xml.Attribute("lineRule", style.SingleLine ? "auto" : "exact");
        xml.End();
        xml.Start("ind");
        xml.Attribute("firstLineChars", style.FirstLine ? 200 : 0);
        xml.Attribute("firstLine", style.FirstLine ? style.Size * 20 : 0);
        xml.End();
        if (style.After > 0) xml.Empty("contextualSpacing");
        xml.Value("jc", style.Centred ? "center" : "both");
        if (style.Level is { } level) xml.Value("outlineLvl", level - 1);
        xml.End();
    }

    private static void WriteLetters(XmlWriter xml, Style style)
    {
        xml.Start("rPr");
        WriteFont(xml, style.Font);
        if (style.Bold) xml.Empty("b");
        xml.Value("sz", style.Size);
        xml.Value("szCs", style.Size);
        xml.End();
    }

    private static void WriteFont(XmlWriter xml, string font)
    {
        xml.Start("rFonts");
        xml.Attribute("ascii", font);
        xml.Attribute("eastAsia", font);
        xml.Attribute("hAnsi", font);
        xml.End();
    }

    private sealed record Style(string Id, string Name, string Font, int Size)
    {
        public string? BasedOn { get; init; }
        public int? Level { get; init; }
        public bool FirstLine { get; init; }
        public bool Centred { get; init; }
        public bool Bold { get; init; }
        public bool SingleLine { get; init; }

        /// <summary>The space behind the last of several such paragraphs, in twentieths of a point.</summary>
        public int After { get; init; }
    }
}
