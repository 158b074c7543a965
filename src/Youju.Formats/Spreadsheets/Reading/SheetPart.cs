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
    private const int LargestOrdinal = 9_999_999;

    private static readonly HashSet<string> WordTypes = ["str", "inlineStr", "e", "d"];

    private int row = -1;
    private int column = -1;

    /// <summary>The cells that show something, in the order of the file.</summary>
    /// <param name="merges">Receives the merged rectangles, which stand behind the cells.</param>
    public IEnumerable<SheetCell> ReadCells(XmlReader reader, List<CellRange> merges)
    {
        foreach (var name in reader.ReadElements(budget))
        {
            switch (name)
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
        var value = ReadValue(reader, out var isUncomputed);
        var cell = FormatCell(value, type, formats.FindFormat(style));
        if (string.IsNullOrWhiteSpace(cell.Words))
            return isUncomputed ? CreateTextCell("") with { IsUncomputed = true } : null;
        budget.SpendBlock(cell.Words.Length);
        return cell with { Words = cell.Words.Trim() };
    }

    // The formula stands beside the value and is left out; programs that write workbooks may leave the value to be computed.
    private static string ReadValue(XmlReader reader, out bool isUncomputed)
    {
        var (value, hasFormula, hasValue) = ("", false, false);
        foreach (var name in reader.ReadDescendants())
        {
            hasFormula |= name == "f";
            if (name is not ("v" or "is"))
                continue;
            (value, hasValue) = (SharedStrings.ReadText(reader), true);
        }

        isUncomputed = hasFormula && !hasValue;
        return value;
    }

    private SheetCell FormatCell(string value, string? type, CellFormat format)
    {
        if (type == "s")
            return CreateTextCell(FindSharedString(value));
        if (type == "b")
            return CreateTextCell(value == "1" ? "TRUE" : "FALSE");
        var isNumber = decimal.TryParse(
            value,
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var number
        );
        return isNumber && !WordTypes.Contains(type ?? "")
            ? CreateNumberCell(NumberPattern.RemoveDoubleNoise(number), format)
            : CreateTextCell(value);
    }

    private string FindSharedString(string index) =>
        XmlElements.ParseWhole(index) is { } at && at < strings.Count ? strings[at] : "";

    private SheetCell CreateNumberCell(decimal number, CellFormat format)
    {
        var shown = format.IsDay ? number + dayOffset : number;
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
        reader.ReadWhole(attribute) is <= LargestOrdinal and var number ? number : null;
}
