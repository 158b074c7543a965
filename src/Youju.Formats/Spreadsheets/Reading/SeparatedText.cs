using Youju.Formats.PlainText;
using Youju.Formats.Reading;
using Youju.Text.Csv;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Knows text whose lines are rows: csv, and the tab-separated text that older programs call xls.</summary>
public static class SeparatedText
{
    private const int FewestRows = 2;

    /// <summary>A cell of a table is a few words; what is longer is running text.</summary>
    private const int LongestMean = 40;

    private static readonly char[] Separators = ['\t', ',', ';', '|'];

    /// <exception cref="UnreadableFileException">The file is no text.</exception>
    public static bool IsTable(SourceFile file) =>
        FindSeparator(TextEncoding.DecodeText(file.Content)) is not null;

    /// <summary>The rows; a title above them need not be parted as they are.</summary>
    internal static IReadOnlyList<CsvRow> ReadRows(string text) =>
        CsvReader.ReadRows(text, FindSeparator(text) ?? CsvDialect.DetectSeparator(text), out _);

    /// <summary>The words a cell shows: Excel keeps the noughts of a number by a formula that is a text, ="0012".</summary>
    internal static string CleanCell(string cell)
    {
        var words = cell.Trim();
        return words is ['=', '"', .., '"'] ? words[2..^1] : words;
    }

    /// <summary>The sign that stands in most lines, and where several do the one that stands in each as often as in the others: a tab
    /// may keep a long number from being shortened. Null where most lines have none, or read like text.</summary>
    private static char? FindSeparator(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var fitting = Separators.Where(separator => PartsMostLines(lines, separator)).ToList();
        return fitting.Count == 0 ? null : fitting.MaxBy(separator => CountUsual(lines, separator));
    }

    private static bool PartsMostLines(string[] lines, char separator)
    {
        var parted = Array.FindAll(lines, line => line.Contains(separator));
        return parted.Length >= FewestRows
            && parted.Length * 2 > lines.Length
            && MeasureCells(parted, separator) < LongestMean;
    }

    // What parts cells stands in most lines equally often, and often; 3,260.00 in quotation marks is one cell.
    private static int CountUsual(string[] lines, char separator) =>
        lines.CountBy(line => CountOutsideQuotes(line, separator)).Max(times => times.Key * times.Value);

    private static int CountOutsideQuotes(string line, char separator) =>
        line.Split('"').Where((_, at) => at % 2 == 0).Sum(part => part.Count(separator.Equals));

    private static int MeasureCells(string[] lines, char separator) =>
        lines.Sum(line => line.Length) / lines.Sum(line => line.Count(separator.Equals) + 1);
}
