using System.Globalization;
using System.Xml;
using Youju.Domain.Workbooks;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>Writes one form: title, remark, heads, example, and empty rows that know what may be written into them.</summary>
internal sealed class FormSheetWriter(XmlWriter xml, FormSheet form, FormGuide guide)
{
    private const int HeadRow = 3;
    private const int ExampleRow = 4;
    private const int FirstRow = 5;
    private const int FreeRows = 1000;
    private const int LongestPrompt = 250;
    private const string ExampleMark = "示例";

    // A spreadsheet keeps no more digits of a number; a longer one is safe only as words.
    private const int MostDigits = 15;

    private static readonly DateOnly DayZero = new(1899, 12, 30);
    private static readonly DateOnly FirstSafeDay = new(1900, 3, 1);

    private int LastRow => FirstRow + form.Rows.Count + FreeRows - 1;

    public void Write()
    {
        xml.Start("worksheet");
        xml.WriteRaw("""<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>""");
        WriteView(xml, HeadRow, isFirst: true);
        WriteColumns(xml, [.. form.Columns.Select(WidthOf)], [.. form.Columns.Select(StyleOf)]);
        xml.Start("sheetData");
        WriteRow(1, 24, () => WriteWords(xml, 0, 1, form.Title, FormStyles.Title));
        WriteRow(2, 18, () => WriteWords(xml, 0, 2, form.Remark, FormStyles.Remark));
        WriteRow(HeadRow, 36, () => WriteCells(HeadRow, column => column.IsRequired ? column.Head + "*" : column.Head, column => column.IsRequired ? FormStyles.RequiredHead : FormStyles.Head));
        WriteRow(ExampleRow, 20, () => WriteCells(ExampleRow, column => ReferenceEquals(column, form.Columns[0]) ? ExampleMark : column.Example, _ => FormStyles.Example));
        foreach (var (at, cells) in form.Rows.Index()) WriteFilled(FirstRow + at, cells);
        xml.WriteEndElement();
        WriteRules();
        xml.WriteRaw("""<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>""");
        xml.WriteEndElement();
    }

    public static void WriteView(XmlWriter xml, int frozenRows, bool isFirst)
    {
        xml.Start("sheetViews");
        xml.Start("sheetView");
        if (isFirst) xml.Attribute("tabSelected", 1);
        xml.Attribute("workbookViewId", 0);
        xml.Start("pane");
        xml.Attribute("ySplit", frozenRows);
        xml.Attribute("topLeftCell", WorkbookCell.Address(0, frozenRows + 1));
        xml.Attribute("activePane", "bottomLeft");
        xml.Attribute("state", "frozen");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public static void WriteColumns(XmlWriter xml, IReadOnlyList<int> widths, IReadOnlyList<int>? styles = null)
    {
        xml.Start("cols");
        for (var column = 0; column < widths.Count; column++)
        {
            xml.Start("col");
            xml.Attribute("min", column + 1);
            xml.Attribute("max", column + 1);
            xml.Attribute("width", widths[column]);
            if (styles is not null) xml.Attribute("style", styles[column]);
            xml.Attribute("customWidth", 1);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    public static void WriteWords(XmlWriter xml, int column, int row, string words, int style)
    {
        xml.Start("c");
        xml.Attribute("r", WorkbookCell.Address(column, row));
        xml.Attribute("s", style);
        if (words.Length > 0)
        {
            xml.Attribute("t", "inlineStr");
            xml.WriteText(words);
        }

        xml.WriteEndElement();
    }

    private void WriteRow(int number, int height, Action cells)
    {
        xml.Start("row");
        xml.Attribute("r", number);
        if (number < HeadRow)
        {
            xml.Attribute("s", 0);
            xml.Attribute("customFormat", 1);
        }

        xml.Attribute("ht", height);
        xml.Attribute("customHeight", 1);
        cells();
        xml.WriteEndElement();
    }

    private void WriteCells(int row, Func<FormColumn, string> words, Func<FormColumn, int> style)
    {
        foreach (var (at, column) in form.Columns.Index()) WriteWords(xml, at, row, words(column), style(column));
    }

    private void WriteFilled(int row, IReadOnlyList<string> cells)
    {
        xml.Start("row");
        xml.Attribute("r", row);
        foreach (var (at, column) in form.Columns.Index()) WriteFilled(at, row, cells[at], column);
        xml.WriteEndElement();
    }

    private void WriteFilled(int at, int row, string words, FormColumn column)
    {
        if (NumberOf(words, column.Content) is { } number) WriteNumber(at, row, number, StyleOf(column));
        else WriteWords(xml, at, row, words, StyleOf(column));
    }

    private static decimal? NumberOf(string words, FormContent content) => content switch
    {
        FormContent.Number when words.Length <= MostDigits && decimal.TryParse(words, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
        FormContent.Day when DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= FirstSafeDay => day.DayNumber - DayZero.DayNumber,
        _ => null,
    };

    private void WriteNumber(int column, int row, decimal number, int style)
    {
        xml.Start("c");
        xml.Attribute("r", WorkbookCell.Address(column, row));
        xml.Attribute("s", style);
        xml.WriteElementString("v", SheetXml.Main, number.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private void WriteRules()
    {
        xml.Start("dataValidations");
        xml.Attribute("count", form.Columns.Count);
        foreach (var (at, column) in form.Columns.Index()) WriteRule(at, column);
        xml.WriteEndElement();
    }

    private void WriteRule(int at, FormColumn column)
    {
        xml.Start("dataValidation");
        if (column.Choices.Count > 0) xml.Attribute("type", "list");
        xml.Attribute("allowBlank", 1);
        xml.Attribute("showInputMessage", 1);
        if (column.Choices.Count > 0)
        {
            xml.Attribute("showErrorMessage", 1);
            xml.Attribute("errorTitle", "请从列表里选");
            xml.Attribute("error", Cut($"“{column.Head}”只能填列表里的一项。", LongestPrompt));
        }

        xml.Attribute("promptTitle", Cut(column.Head + (column.IsRequired ? "（必填）" : ""), 30));
        xml.Attribute("prompt", Cut(column.Note.Length > 0 ? $"{column.Asks}。{column.Note}" : column.Asks, LongestPrompt));
        xml.Attribute("sqref", $"{WorkbookCell.Address(at, FirstRow)}:{WorkbookCell.Address(at, LastRow)}");
        if (column.Choices.Count > 0) xml.WriteElementString("formula1", SheetXml.Main, guide.ChoicesOf(column));
        xml.WriteEndElement();
    }

    private static string Cut(string words, int most) => words.Length <= most ? words : words[..most];

    private static int WidthOf(FormColumn column) => column.Content switch
    {
        FormContent.Words => Math.Clamp(column.Head.Length * 2 + 4, 14, 30),
        _ => Math.Clamp(column.Head.Length * 2 + 4, 14, 22),
    };

    private static int StyleOf(FormColumn column) => column.Content switch
    {
        FormContent.Number => FormStyles.Number,
        FormContent.Day => FormStyles.Day,
        _ => FormStyles.Words,
    };
}
