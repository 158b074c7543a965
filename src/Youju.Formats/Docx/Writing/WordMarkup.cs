using Youju.Formats.Writing;

namespace Youju.Formats.Docx.Writing;

/// <summary>Short words for writing WordprocessingML.</summary>
internal static class WordMarkup
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A run of plain text.</summary>
    public static void WriteRun(this Markup xml, ReadOnlySpan<char> words, bool bold = false)
    {
        if (words.IsEmpty)
            return;
        xml.WriteRaw(bold ? "<w:r><w:rPr><w:b /></w:rPr>" : "<w:r>");
        for (var mark = words.IndexOfAny('\n', '\t'); mark >= 0; mark = words.IndexOfAny('\n', '\t'))
        {
            xml.WriteRunText(words[..mark]).WriteRaw(words[mark] == '\n' ? "<w:br />" : "<w:tab />");
            words = words[(mark + 1)..];
        }

        xml.WriteRunText(words).WriteRaw("</w:r>");
    }

    private static Markup WriteRunText(this Markup xml, ReadOnlySpan<char> words) =>
        words.IsEmpty ? xml : xml.WriteMarkup($"""<w:t xml:space="preserve">{words}</w:t>""");
}
