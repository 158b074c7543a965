using System.Text;
using Youju.Domain.Workbooks;
using Youju.Formats.PlainText;
using Youju.Formats.Reading;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Reads text whose lines are rows: csv, and the tab-separated text that older programs call xls.</summary>
public static class DelimitedReader
{
    private const int FewestRows = 2;

    /// <summary>A cell of a table is a few words; what is longer is running text.</summary>
    private const int LongestMean = 40;

    private static readonly char[] Separators = ['\t', ',', ';', '|'];

    /// <summary>The rows of a text as a sheet named after the file; null where the text is no table.</summary>
    /// <exception cref="UnreadableFileException">The file is no text.</exception>
    public static WorkbookSheet? ReadSheet(SourceFile file)
    {
        var text = TextEncoding.DecodeText(file.Content);
        if (FindSeparator(text) is not { } separator)
            return null;
        var rows = new List<WorkbookRow>();
        foreach (var (number, cells) in SplitRows(text, separator))
        {
            WorkbookCell[] shown =
            [
                .. cells
                    .Select((words, column) => new WorkbookCell(column, CleanCell(words)))
                    .Where(cell => !cell.IsBlank),
            ];
            if (shown.Length > 0)
                rows.Add(new(number, shown));
        }

        return rows.Count(row => row.Cells.Count > 1) >= FewestRows
            ? new(Path.GetFileNameWithoutExtension(file.Name), rows)
            : null;
    }

    /// <summary>The sign that stands in most lines; null where most lines have none, or read like text.</summary>
    private static char? FindSeparator(string text)
    {
        var lines = text.Split('\n')
            .Select(line => line.Trim('\r'))
            .Where(line => line.Trim().Length > 0)
            .ToList();
        foreach (var separator in Separators)
        {
            var parted = lines.FindAll(line => line.Contains(separator));
            if (
                parted.Count >= FewestRows
                && parted.Count * 2 > lines.Count
                && MeasureCells(parted, separator) < LongestMean
            )
                return separator;
        }

        return null;
    }

    private static int MeasureCells(List<string> lines, char separator) =>
        lines.Sum(line => line.Length) / lines.Sum(line => line.Count(sign => sign == separator) + 1);

    // Excel keeps long numbers by a tab before them, or as a formula that is a text: ="0012".
    private static string CleanCell(string words)
    {
        var bare = words.Trim();
        return bare is ['=', '"', .., '"'] ? bare[2..^1] : bare.Trim('\t');
    }

    private static IEnumerable<(int Number, List<string> Cells)> SplitRows(string text, char separator)
    {
        var (cells, cell, number, isQuoted) = (new List<string>(), new StringBuilder(), 1, false);
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (sign == '"' && (isQuoted || cell.Length == 0))
                isQuoted = !isQuoted;
            else if (sign == separator && !isQuoted)
                TakeCell(cells, cell);
            else if (sign == '\n' && !isQuoted)
            {
                TakeCell(cells, cell);
                yield return (number++, cells);
                cells = [];
            }
            else if (sign != '\r')
                cell.Append(sign);
        }

        TakeCell(cells, cell);
        yield return (number, cells);
    }

    private static void TakeCell(List<string> cells, StringBuilder cell)
    {
        cells.Add(cell.ToString());
        cell.Clear();
    }
}
