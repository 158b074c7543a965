using Youju.Domain.Workbooks;
using Youju.Formats.Writing;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>Writes one form: title, remark, heads, example, and empty rows that know what may be written into them.</summary>
internal sealed class FormSheetWriter(Markup xml, FormSheet form, FormGuide guide)
{
    private const int HeadRow = 3;
    private const int ExampleRow = 4;
    private const int FirstRow = 5;
    private const int FreeRows = 1000;
    private const int LongestPrompt = 250;
    private const int LongestTitle = 30;
    private const string ExampleMark = "示例";

    private const int RepeatedColumns = 2;

    /// <inheritdoc cref="WrittenSheet.Repeated"/>
    public static readonly IReadOnlyList<string> Repeated = PrintedPages.Repeated(RepeatedColumns, HeadRow);

    private int LastRow => FirstRow + form.Rows.Count + FreeRows - 1;

    public void Write()
    {
        xml.Write($"""<worksheet xmlns="{SheetXml.Main}">""");
        xml.Raw("""<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>""");
        WriteView(xml, HeadRow, isFirst: true, form.FrozenColumns);
        WriteColumns(xml, [.. form.Columns.Select(WidthOf)], [.. form.Columns.Select(StyleOf)]);
        xml.Raw("<sheetData>");
        WriteRow(1, 24, () => WriteWords(xml, 0, 1, form.Title, FormStyles.Title));
        WriteRow(2, 18, () => WriteWords(xml, 0, 2, form.Remark, FormStyles.Remark));
        WriteRow(HeadRow, 36, () =>
            WriteCells(
                HeadRow,
                column => column.IsRequired ? column.Head + "*" : column.Head,
                column => column.IsRequired ? FormStyles.RequiredHead : FormStyles.Head
            )
        );
        WriteRow(
            ExampleRow,
            FilledRows.HeightOf(form.Columns, [.. form.Columns.Select(column => column.Example)]),
            () =>
                WriteCells(
                    ExampleRow,
                    column => ReferenceEquals(column, form.Columns[0]) ? ExampleMark : column.Example,
                    _ => FormStyles.Example
                )
        );
        new FilledRows(xml, form.Columns).Write(form.Rows, FirstRow);
        xml.Raw("</sheetData>");
        WriteRules();
        xml.Raw(
            """<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" """
        );
        xml.Write(
            $"""fitToWidth="{PrintedPages.Across([.. form.Columns.Select(WidthOf)], RepeatedColumns)}" fitToHeight="0"/></worksheet>"""
        );
    }

    public static void WriteView(Markup xml, int frozenRows, bool isFirst, int frozenColumns = 0)
    {
        xml.Raw("<sheetViews><sheetView ")
            .Raw(isFirst ? """tabSelected="1" """ : "")
            .Raw("""workbookViewId="0">""");
        xml.Raw("<pane ");
        if (frozenColumns > 0)
            xml.Write($"""xSplit="{frozenColumns}" """);
        xml.Write(
            $"""ySplit="{frozenRows}" topLeftCell="{WorkbookCell.Address(frozenColumns, frozenRows + 1)}" """
        );
        xml.Write(
            $"""activePane="{(frozenColumns > 0 ? "bottomRight" : "bottomLeft")}" state="frozen"/></sheetView></sheetViews>"""
        );
    }

    public static void WriteColumns(Markup xml, IReadOnlyList<int> widths, IReadOnlyList<int>? styles = null)
    {
        xml.Raw("<cols>");
        for (var column = 0; column < widths.Count; column++)
        {
            xml.Write($"""<col min="{column + 1}" max="{column + 1}" width="{widths[column]}" """);
            if (styles is not null)
                xml.Write($"""style="{styles[column]}" """);
            xml.Raw("""customWidth="1"/>""");
        }

        xml.Raw("</cols>");
    }

    public static void WriteWords(Markup xml, int column, int row, string words, int style)
    {
        if (words.Length > 0)
            xml.WordCell(column, row, style, words);
        else
            xml.EmptyCell(column, row, style);
    }

    private void WriteRow(int number, int height, Action cells)
    {
        xml.Write($"""<row r="{number}" """).Raw(number < HeadRow ? """s="0" customFormat="1" """ : "");
        xml.Write($"""ht="{height}" customHeight="1">""");
        cells();
        xml.Raw("</row>");
    }

    private void WriteCells(int row, Func<FormColumn, string> words, Func<FormColumn, int> style)
    {
        foreach (var (at, column) in form.Columns.Index())
            WriteWords(xml, at, row, words(column), style(column));
    }

    private void WriteRules()
    {
        xml.Write($"""<dataValidations count="{form.Columns.Count}">""");
        foreach (var (at, column) in form.Columns.Index())
            WriteRule(at, column);
        xml.Raw("</dataValidations>");
    }

    private void WriteRule(int at, FormColumn column)
    {
        var hasChoices = column.Choices.Count > 0;
        xml.Raw("<dataValidation ")
            .Raw(hasChoices ? """type="list" """ : "")
            .Raw("""allowBlank="1" showInputMessage="1" """);
        if (hasChoices)
            xml.Write(
                $"""showErrorMessage="1" errorTitle="请从列表里选" error="{Cut($"“{column.Head}”只能填列表里的一项。", LongestPrompt)}" """
            );
        xml.Write(
            $"""promptTitle="{Cut(column.Head + (column.IsRequired ? "（必填）" : ""), LongestTitle)}" """
        );
        xml.Write(
            $"""prompt="{Cut(column.Note.Length > 0 ? $"{column.Asks}。{column.Note}" : column.Asks, LongestPrompt)}" """
        );
        xml.Write($"""sqref="{WorkbookCell.Address(at, FirstRow)}:{WorkbookCell.Address(at, LastRow)}">""");
        if (hasChoices)
            xml.Element("formula1", guide.ChoicesOf(column));
        xml.Raw("</dataValidation>");
    }

    private static string Cut(string words, int most) => words.Length <= most ? words : words[..most];

    public static int WidthOf(FormColumn column) =>
        column.Content switch
        {
            FormContent.Words => Math.Clamp(column.Head.Length * 2 + 4, 14, 30),
            _ => Math.Clamp(column.Head.Length * 2 + 4, 14, 22),
        };

    public static int StyleOf(FormColumn column) =>
        column.Content switch
        {
            FormContent.Number => FormStyles.Number,
            FormContent.Day => FormStyles.Day,
            _ => FormStyles.Words,
        };
}
