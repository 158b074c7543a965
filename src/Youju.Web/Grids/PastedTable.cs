using System.Text;

namespace Youju.Web.Grids;

/// <summary>Cells as a spreadsheet lays them on the clipboard: tabs between them, quotes around those with line ends.</summary>
internal static class PastedTable
{
    /// <summary>The rows; the line end behind the last one is none of them.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> ReadRows(string text)
    {
        var (rows, row, cell) = (new List<IReadOnlyList<string>>(), new List<string>(), new StringBuilder());
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (isQuoted)
            {
                if (letter != '"')
                    cell.Append(letter);
                else if (at + 1 < text.Length && text[at + 1] == '"')
                    cell.Append(text[++at]);
                else
                    isQuoted = false;
            }
            else if (letter == '"' && cell.Length == 0)
                isQuoted = true;
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
}
