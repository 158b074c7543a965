using Youju.Domain.Workbooks;
using Youju.Formats.Writing;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>Writes one form: title, remark, heads, example, and empty rows that know what may be written into them.</summary>
internal sealed class FormSheetWriter(Markup xml, FormSheet form, FormGuide guide)
{
    private const int HeaderRow = 3;
    private const int ExampleRow = 4;
    private const int FirstRow = 5;
    private const int FreeRows = 1000;
    private const int LongestPrompt = 250;
    private const int LongestTitle = 30;
    private const string ExampleMark = "示例";

    private const int RepeatedColumns = 2;

    private static readonly Dictionary<FormContent, int> Styles = new()
    {
        [FormContent.Number] = FormStyles.Number,
        [FormContent.Day] = FormStyles.Day,
    };

    /// <inheritdoc cref="WrittenSheet.Repeated"/>
    public static readonly IReadOnlyList<string> Repeated = PrintedPages.NameRepeatedCells(
        RepeatedColumns,
        HeaderRow
    );

    private int LastRow => FirstRow + form.Rows.Count + FreeRows - 1;

    public void WriteSheet()
    {
        xml.WriteMarkup($"""<worksheet xmlns="{SheetXml.Main}">""");
        xml.WriteRaw("""<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>""");
        WriteView(xml, HeaderRow, isFirst: true, form.FrozenColumns);
        WriteColumns(xml, [.. form.Columns.Select(ChooseWidth)], [.. form.Columns.Select(ChooseStyle)]);
        xml.WriteRaw("<sheetData>");
        WriteRow(1, 24, () => WriteTextCell(xml, 0, 1, form.Title, FormStyles.Title));
        WriteRow(2, 18, () => WriteTextCell(xml, 0, 2, form.Remark, FormStyles.Remark));
        WriteRow(HeaderRow, 36, () =>
            WriteCells(
                HeaderRow,
                column => column.IsRequired ? column.Header + "*" : column.Header,
                column => column.IsRequired ? FormStyles.RequiredHeader : FormStyles.Header
            )
        );
        WriteRow(
            ExampleRow,
            FilledRows.MeasureHeight(form.Columns, [.. form.Columns.Select(column => column.Example)]),
            () =>
                WriteCells(
                    ExampleRow,
                    column => ReferenceEquals(column, form.Columns[0]) ? ExampleMark : column.Example,
                    _ => FormStyles.Example
                )
        );
        new FilledRows(xml, form.Columns).WriteCells(form.Rows, FirstRow);
        xml.WriteRaw("</sheetData>");
        WriteRules();
        xml.WriteRaw(
            """<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>"""
        );
        PrintedPages.WriteSetup(xml, [.. form.Columns.Select(ChooseWidth)], RepeatedColumns);
        xml.WriteRaw("</worksheet>");
    }

    public static void WriteView(Markup xml, int frozenRows, bool isFirst, int frozenColumns = 0)
    {
        xml.WriteRaw("<sheetViews><sheetView ")
            .WriteRaw(isFirst ? """tabSelected="1" """ : "")
            .WriteRaw("""workbookViewId="0">""");
        xml.WriteRaw("<pane ");
        if (frozenColumns > 0)
            xml.WriteMarkup($"""xSplit="{frozenColumns}" """);
        xml.WriteMarkup(
            $"""ySplit="{frozenRows}" topLeftCell="{WorkbookCell.FormatAddress(frozenColumns, frozenRows + 1)}" """
        );
        xml.WriteMarkup(
            $"""activePane="{(frozenColumns > 0 ? "bottomRight" : "bottomLeft")}" state="frozen"/></sheetView></sheetViews>"""
        );
    }

    public static void WriteColumns(Markup xml, IReadOnlyList<int> widths, IReadOnlyList<int>? styles = null)
    {
        xml.WriteRaw("<cols>");
        for (var column = 0; column < widths.Count; column++)
        {
            xml.WriteMarkup($"""<col min="{column + 1}" max="{column + 1}" width="{widths[column]}" """);
            if (styles is not null)
                xml.WriteMarkup($"""style="{styles[column]}" """);
            xml.WriteRaw("""customWidth="1"/>""");
        }

        xml.WriteRaw("</cols>");
    }

    public static void WriteTextCell(Markup xml, int column, int row, string words, int style)
    {
        if (words.Length > 0)
            xml.WriteTextCell(column, row, style, words);
        else
            xml.WriteEmptyCell(column, row, style);
    }

    private void WriteRow(int number, int height, Action cells)
    {
        xml.WriteMarkup($"""<row r="{number}" """)
            .WriteRaw(number < HeaderRow ? """s="0" customFormat="1" """ : "");
        xml.WriteMarkup($"""ht="{height}" customHeight="1">""");
        cells();
        xml.WriteRaw("</row>");
    }

    private void WriteCells(int row, Func<FormColumn, string> words, Func<FormColumn, int> style)
    {
        foreach (var (at, column) in form.Columns.Index())
            WriteTextCell(xml, at, row, words(column), style(column));
    }

    private void WriteRules()
    {
        xml.WriteMarkup($"""<dataValidations count="{form.Columns.Count}">""");
        foreach (var (at, column) in form.Columns.Index())
            WriteRule(at, column);
        xml.WriteRaw("</dataValidations>");
    }

    private void WriteRule(int at, FormColumn column)
    {
        var hasChoices = column.Choices.Count > 0;
        xml.WriteRaw("<dataValidation ")
            .WriteRaw(hasChoices ? """type="list" """ : "")
            .WriteRaw("""allowBlank="1" showInputMessage="1" """);
        if (hasChoices)
            xml.WriteMarkup(
                $"""showErrorMessage="1" errorTitle="请从列表里选" error="{ShortenText($"“{column.Header}”只能填列表里的一项。", LongestPrompt)}" """
            );
        xml.WriteMarkup(
            $"""promptTitle="{ShortenText(column.Header + (column.IsRequired ? "（必填）" : ""), LongestTitle)}" """
        );
        xml.WriteMarkup(
            $"""prompt="{ShortenText(column.Note.Length > 0 ? $"{column.Asks}。{column.Note}" : column.Asks, LongestPrompt)}" """
        );
        xml.WriteMarkup(
            $"""sqref="{WorkbookCell.FormatAddress(at, FirstRow)}:{WorkbookCell.FormatAddress(at, LastRow)}">"""
        );
        if (hasChoices)
            xml.WriteElement("formula1", guide.LocateChoices(column));
        xml.WriteRaw("</dataValidation>");
    }

    private static string ShortenText(string words, int most) => words.Length <= most ? words : words[..most];

    public static int ChooseWidth(FormColumn column) =>
        Math.Clamp(column.Header.Length * 2 + 4, 14, column.Content == FormContent.Words ? 30 : 22);

    public static int ChooseStyle(FormColumn column) =>
        Styles.GetValueOrDefault(column.Content, FormStyles.Text);
}
