using System.Globalization;
using System.Xml;
using Youju.Formats.Reading;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Reads the cells of one sheet of an xlsx.</summary>
internal sealed class SheetPart(
    IReadOnlyList<string> strings,
    CellFormats formats,
    int dayOffset,
    ReadingBudget budget
)
{
    private const int MostMerges = 100_000;

    private int row = -1;
    private int column = -1;

    /// <summary>The cells that show something, in the order of the file.</summary>
    /// <param name="merges">Receives the merged rectangles, which stand behind the cells.</param>
    public IEnumerable<SheetCell> ReadCells(XmlReader reader, List<CellRange> merges)
    {
        while (reader.Read())
        {
            budget.CheckDepth(reader.Depth);
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "row":
                    (row, column) = (ReadNumber(reader, "r") - 1 ?? row + 1, -1);
                    break;
                case "c" when ReadCell(reader) is { } cell:
                    yield return cell;
                    break;
                case "mergeCell"
                    when CellRange.ParseRange(reader.GetAttribute("ref")) is { } range
                        && merges.Count < MostMerges:
                    merges.Add(range);
                    break;
            }
        }
    }

    private SheetCell? ReadCell(XmlReader reader)
    {
        if (CellRange.ParseRange(reader.GetAttribute("r")) is { } place)
            (row, column) = (place.Row, place.Column);
        else
            column++;
        var (type, style) = (reader.GetAttribute("t"), ReadNumber(reader, "s") ?? 0);
        var value = ReadValue(reader);
        var cell = FormatCell(value, type, formats.FindFormat(style));
        if (string.IsNullOrWhiteSpace(cell.Words))
            return null;
        budget.SpendBlock(cell.Words.Length);
        return cell with { Words = cell.Words.Trim() };
    }

    // The formula stands beside the value and is left out.
    private static string ReadValue(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        var (depth, value) = (reader.Depth, "");
        while (reader.Read() && reader.Depth > depth)
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "v" or "is")
                value = SharedStrings.ReadText(reader);
        return value;
    }

    private SheetCell FormatCell(string value, string? type, CellFormat format)
    {
        if (type == "s")
            return CreateTextCell(
                int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
                && at < strings.Count
                    ? strings[at]
                    : ""
            );
        if (type == "b")
            return CreateTextCell(value == "1" ? "TRUE" : "FALSE");
        if (type is "str" or "inlineStr" or "e" or "d")
            return CreateTextCell(value);
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return CreateTextCell(value);
        number = NumberPattern.RemoveDoubleNoise(number);
        var shown =
            dayOffset != 0 && format.Pattern.Contains('y', StringComparison.OrdinalIgnoreCase)
                ? number + dayOffset
                : number;
        return new(
            row,
            column,
            format.FormatNumber(shown),
            number,
            format.IsDay ? DatePattern.ToCalendarDay(shown) : null
        );
    }

    private SheetCell CreateTextCell(string words) => new(row, column, words, null);

    private static int? ReadNumber(XmlReader reader, string attribute) =>
        int.TryParse(
            reader.GetAttribute(attribute),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
        && number < 10_000_000
            ? number
            : null;
}
