using System.Globalization;
using Youju.Domain.Workbooks;
using Youju.Formats.Writing;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>Writes the rows that a form has from the start: numbers as numbers, days as days, high enough for their words.</summary>
internal sealed class FilledRows(Markup xml, IReadOnlyList<FormColumn> columns)
{
    // A spreadsheet keeps no more digits of a number; a longer one is safe only as words.
    private const int MostDigits = 15;

    private const int LineHeight = 15;
    private const int LowestRow = 20;
    private const int MostLines = 20;

    private static readonly DateOnly DayZero = new(1899, 12, 30);
    private static readonly DateOnly FirstSafeDay = new(1900, 3, 1);

    public static int MeasureHeight(IReadOnlyList<FormColumn> columns, IReadOnlyList<string> cells) =>
        Math.Max(
            LowestRow,
            LineHeight
                * Math.Min(
                    MostLines,
                    columns
                        .Zip(cells, (column, words) => CountLines(words, FormSheetWriter.ChooseWidth(column)))
                        .Max()
                )
        );

    public void WriteCells(IReadOnlyList<IReadOnlyList<string>> rows, int firstRow)
    {
        foreach (var (at, cells) in rows.Index())
            WriteCells(firstRow + at, cells);
    }

    // The height is a hint: the program at the desk fits it again as soon as a cell is edited.
    private void WriteCells(int row, IReadOnlyList<string> cells)
    {
        xml.WriteMarkup($"""<row r="{row}" ht="{MeasureHeight(columns, cells)}">""");
        foreach (var (at, column) in columns.Index())
            WriteCell(at, row, cells[at], column);
        xml.WriteRaw("</row>");
    }

    private void WriteCell(int at, int row, string words, FormColumn column)
    {
        if (ParseNumber(words, column.Content) is { } number)
            xml.WriteNumberCell(at, row, FormSheetWriter.ChooseStyle(column), number);
        else
            FormSheetWriter.WriteTextCell(xml, at, row, words, FormSheetWriter.ChooseStyle(column));
    }

    private static decimal? ParseNumber(string words, FormContent content) =>
        content switch
        {
            FormContent.Number
                when words.Length <= MostDigits
                    && decimal.TryParse(
                        words,
                        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                        CultureInfo.InvariantCulture,
                        out var number
                    ) => number,
            FormContent.Day
                when DateOnly.TryParseExact(
                    words,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
                    && day >= FirstSafeDay => day.DayNumber - DayZero.DayNumber,
            _ => null,
        };

    private static int CountLines(string words, int width) =>
        words
            .Split('\n')
            .Sum(line =>
                Math.Max(1, (line.Sum(sign => char.IsAscii(sign) ? 1 : 2) + width - 2) / (width - 1))
            );
}
