using System.Globalization;
using System.Xml;
using Youju.Formats.Reading;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Reads the cells of one sheet of an xlsx.</summary>
internal sealed class SheetPart(IReadOnlyList<string> strings, CellFormats formats, int dayOffset, ReadingBudget budget)
{
    private const int MostMerges = 100_000;

    private int row = -1;
    private int column = -1;

    public void Read(XmlReader reader, SheetContent sheet)
    {
        while (reader.Read())
        {
            budget.CheckDepth(reader.Depth);
            if (reader.NodeType != XmlNodeType.Element) continue;
            switch (reader.LocalName)
            {
                case "row": (row, column) = (Number(reader, "r") - 1 ?? row + 1, -1); break;
                case "c": ReadCell(reader, sheet); break;
                case "mergeCell" when CellRange.Parse(reader.GetAttribute("ref")) is { } range && sheet.Merges.Count < MostMerges: sheet.Merges.Add(range); break;
            }
        }
    }

    private void ReadCell(XmlReader reader, SheetContent sheet)
    {
        if (CellRange.Parse(reader.GetAttribute("r")) is { } place) (row, column) = (place.Row, place.Column);
        else column++;
        var (type, style) = (reader.GetAttribute("t"), Number(reader, "s") ?? 0);
        var value = ReadValue(reader);
        var (words, number) = Show(value, type, formats.Find(style));
        if (string.IsNullOrWhiteSpace(words)) return;
        budget.SpendBlock(words.Length);
        sheet.Cells.Add(new(row, column, words.Trim(), number));
    }

    // The formula stands beside the value and is left out.
    private static string ReadValue(XmlReader reader)
    {
        if (reader.IsEmptyElement) return "";
        var (depth, value) = (reader.Depth, "");
        while (reader.Read() && reader.Depth > depth)
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "v" or "is") value = SharedStrings.ReadWords(reader);
        return value;
    }

    private (string Words, decimal? Number) Show(string value, string? type, string pattern)
    {
        if (type == "s") return (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < strings.Count ? strings[at] : "", null);
        if (type == "b") return (value == "1" ? "TRUE" : "FALSE", null);
        if (type is "str" or "inlineStr" or "e" or "d") return (value, null);
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return (value, null);
        number = NumberPattern.Clean(number);
        var isDay = dayOffset != 0 && pattern.Contains('y', StringComparison.OrdinalIgnoreCase);
        return (NumberPattern.Write(isDay ? number + dayOffset : number, pattern), number);
    }

    private static int? Number(XmlReader reader, string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 10_000_000 ? number : null;
}
