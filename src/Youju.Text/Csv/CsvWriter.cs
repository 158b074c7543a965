namespace Youju.Text.Csv;

/// <summary>Writes comma-separated values, with a mark of their encoding so that spreadsheets read Chinese right.</summary>
public static class CsvWriter
{
    public static string FormatRows(IEnumerable<IReadOnlyList<string>> rows)
    {
        using var text = new StringWriter();
        WriteRows(rows, text);
        return text.ToString();
    }

    /// <summary>Writes row by row, so that a long table is never held as one text.</summary>
    public static void WriteRows(IEnumerable<IReadOnlyList<string>> rows, TextWriter text)
    {
        text.Write('\uFEFF');
        foreach (var row in rows)
        {
            text.Write(string.Join(',', row.Select(cell => QuoteCell(FormulaGuard.EscapeCell(cell)))));
            text.Write('\n');
        }
    }

    private static string QuoteCell(string cell) =>
        cell.AsSpan().IndexOfAny("\",\r\n") < 0
            ? cell
            : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
