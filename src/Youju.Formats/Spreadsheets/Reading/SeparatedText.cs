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

    /// <summary>The sign that stands in most lines; null where most lines have none, or read like text.</summary>
    private static char? FindSeparator(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var separator in Separators)
        {
            var parted = Array.FindAll(lines, line => line.Contains(separator));
            var isMostLines = parted.Length >= FewestRows && parted.Length * 2 > lines.Length;
            if (isMostLines && MeasureCells(parted, separator) < LongestMean)
                return separator;
        }

        return null;
    }

    private static int MeasureCells(string[] lines, char separator) =>
        lines.Sum(line => line.Length) / lines.Sum(line => line.Count(separator.Equals) + 1);
}
