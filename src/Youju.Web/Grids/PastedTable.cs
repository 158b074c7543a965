using System.Text;

namespace Youju.Web.Grids;

/// <summary>Cells as a spreadsheet lays them on the clipboard: tabs between them, quotes around those with line ends.</summary>
internal static class PastedTable
{
    /// <summary>The rows; the line end behind the last one is none of them.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> ReadRows(string text)
    {
        var (rows, row, cell) = (new List<IReadOnlyList<string>>(), new List<string>(), new StringBuilder());
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '"' && cell.Length == 0 && FindClosingQuote(text, at) is { } end)
            {
                cell.Append(text[(at + 1)..end].Replace("\"\"", "\"", StringComparison.Ordinal));
                at = end;
            }
            else if (letter is '\t' or '\n')
                EndCell(letter == '\n');
            else if (letter != '\r')
                cell.Append(letter);
        }

        if (cell.Length > 0 || row.Count > 0)
            EndCell(endsRow: true);
        return rows;

        void EndCell(bool endsRow)
        {
            row.Add(cell.ToString());
            cell.Clear();
            if (!endsRow)
                return;
            rows.Add(row);
            row = [];
        }
    }

    // A cell is in quotes where it needs them: it holds a line end, a tab or a quote of its own, and ends with the quote.
    private static int? FindClosingQuote(string text, int start)
    {
        var end = text.IndexOf('"', start + 1);
        while (end >= 0 && text.AsSpan(end + 1) is ['"', ..])
            end = text.IndexOf('"', end + 2);
        return
            end >= 0
            && text.AsSpan(end + 1) is [] or ['\t' or '\n' or '\r', ..]
            && text.AsSpan(start + 1, end - start - 1).ContainsAny('\t', '\n', '"')
            ? end
            : null;
    }
}
