using System.Xml;
using Youju.Formats.Reading;

namespace Youju.Formats.Docx.Reading.Styles;

/// <summary>The fonts for Chinese characters that a theme gives to headings and to running text.</summary>
internal sealed class ThemeFonts(string? major, string? minor)
{
    public static ThemeFonts None { get; } = new(null, null);

    /// <param name="reference">A value of <c>w:eastAsiaTheme</c>.</param>
    public string? FindFont(string? reference) =>
        reference switch
        {
            "majorEastAsia" or "majorHAnsi" or "majorAscii" => major,
            "minorEastAsia" or "minorHAnsi" or "minorAscii" => minor,
            _ => null,
        };

    public static ThemeFonts ReadThemeFonts(Package package, string part, ReadingBudget budget)
    {
        string? major = null,
            minor = null;
        using var reader = package.OpenXmlPart(part);
        while (reader.Read())
        {
            budget.CheckDepth(reader.Depth);
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "majorFont")
                major = ReadEastAsianFont(reader);
            else if (reader.LocalName == "minorFont")
                minor = ReadEastAsianFont(reader);
        }

        return new(major, minor);
    }

    // The theme names one font for all of East Asia, or leaves it to the list by script.
    private static string? ReadEastAsianFont(XmlReader reader)
    {
        string? named = null,
            byScript = null;
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
            return null;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "ea")
                named = reader.GetAttribute("typeface");
            if (reader.LocalName == "font" && reader.GetAttribute("script") == "Hans")
                byScript = reader.GetAttribute("typeface");
        }

        return string.IsNullOrEmpty(named) ? byScript : named;
    }
}
