using System.Xml;
using Youju.Formats.Reading;

namespace Youju.Formats.Docx.Reading.Styles;

/// <summary>The fonts for Chinese characters that a theme gives to headings and to running text.</summary>
internal sealed class ThemeFonts(string? major, string? minor)
{
    private static readonly HashSet<string> Major = ["majorEastAsia", "majorHAnsi", "majorAscii"];
    private static readonly HashSet<string> Minor = ["minorEastAsia", "minorHAnsi", "minorAscii"];

    public static ThemeFonts None { get; } = new(null, null);

    /// <param name="reference">A value of <c>w:eastAsiaTheme</c>.</param>
    public string? FindFont(string? reference) =>
        Major.Contains(reference ?? "") ? major
        : Minor.Contains(reference ?? "") ? minor
        : null;

    public static ThemeFonts ReadThemeFonts(Package package, string part, ReadingBudget budget)
    {
        string? major = null,
            minor = null;
        using var reader = package.OpenXmlPart(part);
        foreach (var name in reader.ReadElements(budget))
        {
            if (name == "majorFont")
                major = ReadEastAsianFont(reader);
            else if (name == "minorFont")
                minor = ReadEastAsianFont(reader);
        }

        return new(major, minor);
    }

    // The theme names one font for all of East Asia, or leaves it to the list by script.
    private static string? ReadEastAsianFont(XmlReader reader)
    {
        string? named = null,
            byScript = null;
        foreach (var name in reader.ReadDescendants())
        {
            if (name == "ea")
                named = reader.GetAttribute("typeface");
            if (name == "font" && reader.GetAttribute("script") == "Hans")
                byScript = reader.GetAttribute("typeface");
        }

        return string.IsNullOrEmpty(named) ? byScript : named;
    }
}
