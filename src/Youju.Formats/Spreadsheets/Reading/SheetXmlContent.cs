using System.Globalization;
using System.Text;
using System.Xml;
using Youju.Formats.Reading;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Walks a workbook in Excel 2003 XML: cells stand one after the other, and say their place only behind a gap.</summary>
internal sealed class SheetXmlContent(XmlReader xml, ReadingBudget budget)
{
    private const int LastColumn = 16_383;
    private const int LastRow = 1_048_575;
    private const int MostMerges = 100_000;

    private readonly List<SheetContent> sheets = [];
    private int row = -1;
    private int column = -1;
    private bool isRowHidden;

    public IReadOnlyList<SheetContent> ReadSheets()
    {
        foreach (var name in xml.ReadElements(budget))
        {
            if (name == "Worksheet")
                BeginSheet();
            else if (sheets.Count > 0)
                ReadPart(name);
        }

        return sheets;
    }

    private void BeginSheet()
    {
        sheets.Add(new(ReadOwn("Name") ?? ""));
        (row, column) = (-1, -1);
    }

    private void ReadPart(string name)
    {
        switch (name)
        {
            case "Visible":
                var isHidden = ReadText().StartsWith("SheetHidden", StringComparison.OrdinalIgnoreCase);
                sheets[^1] = sheets[^1] with { IsHidden = isHidden };
                break;
            case "Row":
                (row, column) = (ReadPosition(row, LastRow), -1);
                isRowHidden = ReadOwn("Hidden") == "1";
                break;
            case "Cell" when row >= 0:
                ReadCell(sheets[^1]);
                break;
        }
    }

    private void ReadCell(SheetContent sheet)
    {
        var start = ReadPosition(column, LastColumn);
        var (across, down) = (ReadSpan("MergeAcross", LastColumn), ReadSpan("MergeDown", LastRow));
        column = Math.Min(LastColumn, start + across);
        if (across + down > 0 && sheet.Merges.Count < MostMerges)
            sheet.Merges.Add(new(row, start, Math.Min(LastRow, row + down), column));
        var cell = ReadContent(start);
        if (string.IsNullOrWhiteSpace(cell.Words))
            return;
        budget.SpendBlock(cell.Words.Length);
        sheet.Cells.Add(cell with { Words = cell.Words.Trim() });
    }

    private SheetCell ReadContent(int at)
    {
        var cell = new SheetCell(row, at, "", null) { IsRowHidden = isRowHidden };
        foreach (var name in xml.ReadDescendants())
            if (name == "Data")
                cell = FormatContent(cell, ReadOwn("Type"), ReadText());
        return cell;
    }

    private static SheetCell FormatContent(SheetCell cell, string? type, string words)
    {
        if (
            type == "Number"
            && decimal.TryParse(words, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        )
        {
            number = NumberPattern.RemoveDoubleNoise(number);
            return cell with { Words = new CellFormat("General").FormatNumber(number), RawValue = number };
        }

        return
            type == "DateTime"
            && DateTime.TryParse(words, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? cell with
            {
                Words = moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Day = DateOnly.FromDateTime(moment),
            }
            : cell with
            {
                Words = words,
            };
    }

    private string ReadText()
    {
        if (xml.IsEmptyElement)
            return "";
        var (depth, text) = (xml.Depth, new StringBuilder());
        while (xml.Read() && xml.Depth > depth)
            if (xml.IsOnText())
                text.Append(xml.Value);
        return text.ToString();
    }

    private int ReadPosition(int before, int last) =>
        XmlElements.ParseWhole(ReadOwn("Index")) is { } index and > 0
            ? Math.Min(index - 1, last)
            : Math.Min(before + 1, last);

    private int ReadSpan(string name, int most) => Math.Min(XmlElements.ParseWhole(ReadOwn(name)) ?? 0, most);

    // The vocabulary's attributes are qualified: ss:Index.
    private string? ReadOwn(string name) =>
        xml.GetAttribute(name, xml.NamespaceURI) ?? xml.GetAttribute(name);
}
