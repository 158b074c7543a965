using System.Text;

namespace Youju.Storage.Csv;

/// <summary>Writes comma-separated values, with a mark of their encoding so that spreadsheets read Chinese right.</summary>
internal static class CsvWriter
{
    public static string Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(cell => Quote(FormulaGuard.Put(cell)))).Append('\n');
        return text.ToString();
    }

    private static string Quote(string cell) =>
        cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
