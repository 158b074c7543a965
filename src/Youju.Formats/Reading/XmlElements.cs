using System.Globalization;
using System.Xml;

namespace Youju.Formats.Reading;

/// <summary>The elements of a part, where only their names and attributes matter.</summary>
internal static class XmlElements
{
    /// <summary>Goes from element to element to the end of the part; the reader stands on the one that is named.</summary>
    public static IEnumerable<string> ReadElements(this XmlReader reader, ReadingBudget budget)
    {
        while (reader.Read())
        {
            budget.CheckDepth(reader.Depth);
            if (reader.NodeType == XmlNodeType.Element)
                yield return reader.LocalName;
        }
    }

    /// <summary>Goes from element to element inside the one that the reader stands on.</summary>
    public static IEnumerable<string> ReadDescendants(this XmlReader reader)
    {
        if (reader.IsEmptyElement)
            yield break;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
            if (reader.NodeType == XmlNodeType.Element)
                yield return reader.LocalName;
    }

    public static bool IsOnText(this XmlReader reader) =>
        reader.NodeType
            is XmlNodeType.Text
                or XmlNodeType.CDATA
                or XmlNodeType.SignificantWhitespace
                or XmlNodeType.Whitespace;

    /// <summary>The words of an attribute; empty where there is none.</summary>
    public static string ReadWords(this XmlReader reader, string attribute) =>
        reader.GetAttribute(attribute) ?? "";

    /// <summary>A number written in digits alone; null where the attribute is none.</summary>
    public static int? ReadWhole(this XmlReader reader, string attribute) =>
        ParseWhole(reader.GetAttribute(attribute));

    public static int? ParseWhole(string? digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
