using System.Globalization;
using System.Text;
using System.Xml;

namespace Youju.Formats.Docx.Writing;

/// <summary>Short words for writing WordprocessingML.</summary>
internal static class WordXml
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static void Start(this XmlWriter xml, string name) => xml.WriteStartElement("w", name, Main);

    public static void End(this XmlWriter xml) => xml.WriteEndElement();

    public static void Attribute(this XmlWriter xml, string name, string value) => xml.WriteAttributeString("w", name, Main, value);

    public static void Attribute(this XmlWriter xml, string name, int value) =>
        xml.Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An element with one attribute, <c>w:val</c>.</summary>
    public static void Value(this XmlWriter xml, string name, string value)
    {
        xml.Start(name);
        xml.Attribute("val", value);
        xml.End();
    }

    public static void Value(this XmlWriter xml, string name, int value) =>
        xml.Value(name, value.ToString(CultureInfo.InvariantCulture));

    public static void Empty(this XmlWriter xml, string name)
    {
        xml.Start(name);
        xml.End();
    }

    /// <summary>A run of plain text.</summary>
    public static void Run(this XmlWriter xml, ReadOnlySpan<char> words, bool bold = false)
    {
        if (words.IsEmpty) return;
        xml.Start("r");
        if (bold)
        {
            xml.Start("rPr");
            xml.Empty("b");
            xml.End();
        }

        for (var mark = words.IndexOfAny('\n', '\t'); mark >= 0; mark = words.IndexOfAny('\n', '\t'))
        {
            xml.Text(words[..mark]);
            xml.Empty(words[mark] == '\n' ? "br" : "tab");
            words = words[(mark + 1)..];
        }

        xml.Text(words);
        xml.End();
    }

    private static void Text(this XmlWriter xml, ReadOnlySpan<char> words)
    {
        if (words.IsEmpty) return;
        xml.Start("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Printable(words));
        xml.End();
    }

    /// <summary>The words without what is not XML: control characters and halves of surrogate pairs, which a broken file may have given.</summary>
    public static string Printable(ReadOnlySpan<char> words)
    {
        var text = words.ToString();
        for (var i = 0; i < text.Length; i++)
        {
            if (IsXml(text, i)) continue;
            var kept = new StringBuilder(text.Length);
            for (var j = 0; j < text.Length; j++) kept.Append(IsXml(text, j) ? text[j] : '\uFFFD');
            return kept.ToString();
        }

        return text;
    }

    private static bool IsXml(string text, int index)
    {
        var letter = text[index];
        if (char.IsHighSurrogate(letter)) return index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        if (char.IsLowSurrogate(letter)) return index > 0 && char.IsHighSurrogate(text[index - 1]);
        return XmlConvert.IsXmlChar(letter);
    }
}
