using System.Text;
using System.Text.Json;
using Youju.Publishing.OpenData;

namespace Youju.Publishing.Figures;

/// <summary>Rows of open data: each is named by its first column.</summary>
internal static class RowFigures
{
    private const int HeaderRows = 1;
    private static ReadOnlySpan<byte> LineEnd => "\n"u8;

    public static IEnumerable<FoundFigure> FindInCsv(byte[] content) =>
        SplitLines(content, isQuoting: true).Skip(HeaderRows).Select(range => ReadCsvRow(content, range));

    public static IEnumerable<FoundFigure> FindInJson(byte[] content) =>
        from range in SplitLines(content, isQuoting: false)
        where content.AsSpan(range).StartsWith("{\""u8)
        select ReadJsonRow(content, range);

    public static IEnumerable<FoundFigure> FindInParquet(byte[] content) =>
        from row in ParquetTable.ReadRows(content) ?? []
        where row.Count > 0
        let words = string.Join(" · ", row.Skip(1).Where(word => !string.IsNullOrEmpty(word)))
        select FoundFigure.FromBytes(row[0] ?? "", words, Encoding.UTF8.GetBytes(string.Join('\n', row)));

    private static FoundFigure ReadCsvRow(byte[] content, Range range)
    {
        var line = Encoding.UTF8.GetString(content.AsSpan(range)).TrimEnd('\r', '\n');
        var end = line.StartsWith('"')
            ? line.IndexOf("\",", 1, StringComparison.Ordinal) + 1
            : line.IndexOf(',', StringComparison.Ordinal);
        var key = (end > 0 ? line[..end] : line).Trim('"').TrimStart('\'');
        return FoundFigure.FromBytes(key, line[Math.Max(0, end)..].TrimStart(','), content.AsSpan(range));
    }

    private static FoundFigure ReadJsonRow(byte[] content, Range range)
    {
        var line = Encoding.UTF8.GetString(content.AsSpan(range)).TrimEnd('\r', '\n', ',');
        return FoundFigure.FromBytes(ReadFirstValue(line) ?? "", line, content.AsSpan(range));
    }

    private static string? ReadFirstValue(string line)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            return row
                .RootElement.EnumerateObject()
                .Select(property => property.Value.ToString())
                .FirstOrDefault();
        }
        catch (JsonException)
        {
            // A row that was changed: what stands between the third and the fourth quotation mark is its key.
            return line.Split('"') is [_, _, _, var key, ..] ? key : null;
        }
    }

    private static IEnumerable<Range> SplitLines(byte[] content, bool isQuoting)
    {
        var (start, isQuoted) = (0, false);
        for (var at = 0; at < content.Length; at++)
        {
            isQuoted ^= isQuoting && content[at] == (byte)'"';
            if (isQuoted || content[at] != LineEnd[0])
                continue;
            yield return start..(at + 1);
            start = at + 1;
        }

        if (start < content.Length)
            yield return start..content.Length;
    }
}
