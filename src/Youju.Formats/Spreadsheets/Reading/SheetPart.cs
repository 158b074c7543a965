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
    private bool isRowHidden;
    private readonly List<(int First, int Last)> hiddenColumns = [];

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
                    isRowHidden = IsHidden(reader);
                    break;
                case "col":
                    NoteHiddenColumns(reader);
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

    private static bool IsHidden(XmlReader reader) => reader.GetAttribute("hidden") is "1" or "true";

    private void NoteHiddenColumns(XmlReader reader)
    {
        if (
            IsHidden(reader)
            && ReadNumber(reader, "min") is { } first
            && ReadNumber(reader, "max") is { } last
        )
            hiddenColumns.Add((first - 1, last - 1));
    }

    private SheetCell? ReadCell(XmlReader reader)
    {
        if (CellRange.ParseRange(reader.GetAttribute("r")) is { } place)
            (row, column) = (place.Row, place.Column);
        else
            column++;
        var (type, style) = (reader.GetAttribute("t"), ReadNumber(reader, "s") ?? 0);
        var (value, formula) = ReadValue(reader);
        // Word of a formula that came out empty is its value; of one that nobody has calculated there is none.
        if (formula is not null && value.Length == 0 && type != "str")
            return MarkHidden(CreateTextCell("")) with { Formula = new(formula, formats.FindFormat(style)) };
        var cell = MarkHidden(FormatCell(value, type, formats.FindFormat(style)));
        if (string.IsNullOrWhiteSpace(cell.Words))
            return null;
        budget.SpendBlock(cell.Words.Length);
        return cell with { Words = cell.Words.Trim() };
    }

    private SheetCell MarkHidden(SheetCell cell) =>
        cell with
        {
            IsRowHidden = isRowHidden,
            IsColumnHidden =
                hiddenColumns.Count > 0
                && hiddenColumns.Exists(hidden => hidden.First <= column && column <= hidden.Last),
        };

    // The formula stands beside the value, and says something only where there is none.
    private static (string Value, string? Formula) ReadValue(XmlReader reader)
    {
        var (value, formula) = ("", (string?)null);
        foreach (var name in reader.ReadDescendants())
        {
            if (name == "f")
                formula = ReadFormula(reader);
            if (name is "v" or "is")
                value = SharedStrings.ReadText(reader);
        }

        return (value, formula);
    }

    // What an array or a table of data comes to is no sum of cells.
    private static string ReadFormula(XmlReader reader)
    {
        var isPlain = reader.GetAttribute("t") is null or "normal" or "shared";
        var words = SharedStrings.ReadText(reader);
        return isPlain ? words : "";
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
