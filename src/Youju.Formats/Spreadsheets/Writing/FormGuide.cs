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
    public static readonly IReadOnlyList<string> Repeated = PrintedPages.Repeated(RepeatedColumns, rows: 1);

    private static readonly string[] Heads = ["表", "列", "必填", "填什么", "示例", "说明", "可以选的"];
    private static readonly int[] Widths = [14, 24, 8, 30, 24, 50];

    private readonly List<(FormSheet Form, FormColumn Column)> rows =
    [
        .. forms.SelectMany(form => form.Columns.Select(column => (form, column))),
    ];

    private static int FirstChoice => Heads.Length - 1;

    /// <summary>The cells that hold the choices of a column, as a formula names them.</summary>
    public string ChoicesOf(FormColumn column)
    {
        var row = FirstRow + rows.FindIndex(one => ReferenceEquals(one.Column, column));
        return $"{name}!{Fixed(FirstChoice, row)}:{Fixed(FirstChoice + column.Choices.Count - 1, row)}";
    }

    public void Write(Markup xml)
    {
        xml.Write($"""<worksheet xmlns="{SheetXml.Main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>""");
        FormSheetWriter.WriteView(xml, frozenRows: 1, isFirst: false);
        FormSheetWriter.WriteColumns(xml, Widths);
        xml.Raw("<sheetData>");
        WriteRow(xml, 1, Heads, FormStyles.Head);
        foreach (var (at, (form, column)) in rows.Index())
            WriteRow(
                xml,
                FirstRow + at,
                [
                    form.Name,
                    column.Head,
                    column.IsRequired ? "必填" : "",
                    column.Asks,
                    column.Example,
                    column.Note,
                    .. column.Choices,
                ],
                FormStyles.Words
            );
        var widths = Widths
            .Concat(Enumerable.Repeat(ChoiceWidth, rows.Max(row => row.Column.Choices.Count)))
            .ToList();
        xml.Write(
            $"""</sheetData><pageSetup paperSize="9" orientation="landscape" fitToWidth="{PrintedPages.Across(widths, RepeatedColumns)}" fitToHeight="0"/></worksheet>"""
        );
    }

    private static void WriteRow(Markup xml, int number, IReadOnlyList<string> cells, int style)
    {
        xml.Write($"""<row r="{number}">""");
        foreach (var (column, words) in cells.Index())
            FormSheetWriter.WriteWords(xml, column, number, words, style);
        xml.Raw("</row>");
    }

    private static string Fixed(int column, int row) =>
        string.Create(CultureInfo.InvariantCulture, $"${SheetXml.ColumnName(column)}${row}");
}
