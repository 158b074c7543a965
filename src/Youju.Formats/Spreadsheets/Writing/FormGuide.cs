using System.Globalization;
using Youju.Domain.Workbooks;
using Youju.Formats.Writing;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>The sheet that explains every column of the forms, and holds the choices that their cells offer.</summary>
internal sealed class FormGuide(string name, IReadOnlyList<FormSheet> forms)
{
    private const int FirstRow = 2;
    private const int RepeatedColumns = 2;
    private const int ChoiceWidth = 9;

    /// <inheritdoc cref="WrittenSheet.Repeated"/>
    public static readonly IReadOnlyList<string> Repeated = PrintedPages.NameRepeatedCells(
        RepeatedColumns,
        rows: 1
    );

    private static readonly string[] Headers = ["表", "列", "必填", "填什么", "示例", "说明", "可以选的"];
    private static readonly int[] Widths = [14, 24, 8, 30, 24, 50];

    private readonly List<(FormSheet Form, FormColumn Column)> rows =
    [
        .. forms.SelectMany(form => form.Columns.Select(column => (form, column))),
    ];

    private static int FirstChoice => Headers.Length - 1;

    /// <summary>The cells that hold the choices of a column, as a formula names them.</summary>
    public string LocateChoices(FormColumn column)
    {
        var row = FirstRow + rows.FindIndex(one => ReferenceEquals(one.Column, column));
        return $"{name}!{FormatFixedCell(FirstChoice, row)}:{FormatFixedCell(FirstChoice + column.Choices.Count - 1, row)}";
    }

    public void WriteGuide(Markup xml)
    {
        xml.WriteMarkup(
            $"""<worksheet xmlns="{SheetXml.Main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>"""
        );
        FormSheetWriter.WriteView(xml, frozenRows: 1, isFirst: false);
        FormSheetWriter.WriteColumns(xml, Widths);
        xml.WriteRaw("<sheetData>");
        WriteRow(xml, 1, Headers, FormStyles.Header);
        foreach (var (at, (form, column)) in rows.Index())
            WriteRow(
                xml,
                FirstRow + at,
                [
                    form.Name,
                    column.Header,
                    column.IsRequired ? "必填" : "",
                    column.Asks,
                    column.Example,
                    column.Note,
                    .. column.Choices,
                ],
                FormStyles.Text
            );
        var widths = Widths
            .Concat(Enumerable.Repeat(ChoiceWidth, rows.Max(row => row.Column.Choices.Count)))
            .ToList();
        xml.WriteRaw("</sheetData>");
        PrintedPages.WriteSetup(xml, widths, RepeatedColumns);
        xml.WriteRaw("</worksheet>");
    }

    private static void WriteRow(Markup xml, int number, IReadOnlyList<string> cells, int style)
    {
        xml.WriteMarkup($"""<row r="{number}">""");
        foreach (var (column, words) in cells.Index())
            FormSheetWriter.WriteTextCell(xml, column, number, words, style);
        xml.WriteRaw("</row>");
    }

    private static string FormatFixedCell(int column, int row) =>
        string.Create(CultureInfo.InvariantCulture, $"${SheetXml.NameColumn(column)}${row}");
}
