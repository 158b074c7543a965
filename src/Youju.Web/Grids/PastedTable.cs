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
            if (letter == '"' && cell.Length == 0)
                at = ReadQuoted(text, at + 1, cell);
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

    // Up to the quote that closes the cell; two of them are one.
    private static int ReadQuoted(string text, int start, StringBuilder cell)
    {
        var at = start;
        for (; at < text.Length; at++)
        {
            if (text[at] != '"')
                cell.Append(text[at]);
            else if (text.AsSpan(at + 1) is ['"', ..])
                cell.Append(text[++at]);
            else
                break;
        }

        return at;
    }
}
