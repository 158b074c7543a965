using System.Text;
using System.Xml;
using Youju.Formats.Reading;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>The words that the cells of a workbook share.</summary>
internal static class SharedStrings
{
    private const int MostStrings = 1_000_000;

    public static IReadOnlyList<string> ReadStrings(Package package, string? part, ReadingBudget budget)
    {
        var (strings, length) = (new List<string>(), 0L);
        if (part is null)
            return strings;
        using var reader = package.OpenXmlPart(part);
        foreach (var _ in reader.ReadElements(budget).Where(name => name == "si"))
        {
            if (strings.Count >= MostStrings)
                throw UnreadableFileException.TooLarge($"文字多于 {MostStrings} 个");
            strings.Add(ReadText(reader));
            length += strings[^1].Length;
            if (length > budget.Limits.TextLength)
                throw UnreadableFileException.TooLarge($"文字多于 {budget.Limits.TextLength} 个字符");
        }

        return strings;
    }

    /// <summary>The words of an element, those of all its runs together and without phonetic hints.</summary>
    public static string ReadText(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        var words = new StringBuilder();
        var (depth, phonetic) = (reader.Depth, int.MaxValue);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.Depth <= phonetic)
                phonetic = int.MaxValue;
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "rPh")
                phonetic = reader.Depth;
            else if (phonetic == int.MaxValue && HoldsText(reader.NodeType))
                words.Append(reader.Value);
        }

        return words.ToString().Contains("_x", StringComparison.OrdinalIgnoreCase)
            ? EscapedLetters.Unescape(words.ToString())
            : words.ToString();
    }

    private static bool HoldsText(XmlNodeType type) =>
        type is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace;
}
