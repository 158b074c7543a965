using Youju.Storage.Texts;
using Youju.Text.Csv;

namespace Youju.Storage.Steps;

/// <summary>Two states of one text file, told as a person would: cell by cell of a table, line by line of a text.</summary>
internal static class TextComparison
{
    private const int ShownCells = 6;

    // When and by whom a version was written says nothing of what it says.
    private static readonly HashSet<string> Bookkeeping =
    [
        "id",
        "item",
        "version",
        "recorded-at",
        "recorded-by",
    ];

    public static IReadOnlyList<TextChange> Compare(string path, string before, string after) =>
        path.EndsWith(".csv", StringComparison.Ordinal)
            ? CompareRows(Table.FromText(before), Table.FromText(after))
            : CompareLines(before, after);

    private static List<TextChange> CompareRows(Table before, Table after)
    {
        var changes = new List<TextChange>();
        foreach (var (key, row) in after.Rows)
        {
            if (before.Rows.TryGetValue(key, out var earlier))
                changes.AddRange(CompareCells(key, earlier, row));
            else if (after.FindEarlierVersion(row) is { } version)
                changes.AddRange(CompareCells(key, version, row));
            else
                changes.Add(new(key, "", null, DescribeRow(row)));
        }

        changes.AddRange(
            before
                .Rows.Where(row => !after.Rows.ContainsKey(row.Key))
                .Select(row => new TextChange(row.Key, "", DescribeRow(row.Value), null))
        );
        return changes;
    }

    private static IEnumerable<TextChange> CompareCells(
        string key,
        Dictionary<string, string> before,
        Dictionary<string, string> after
    ) =>
        from column in before.Keys.Union(after.Keys, StringComparer.Ordinal)
        where !Bookkeeping.Contains(column)
        let was = before.GetValueOrDefault(column, "")
        let now = after.GetValueOrDefault(column, "")
        where was != now
        select new TextChange(key, column, was.Length == 0 ? null : was, now.Length == 0 ? null : now);

    private static string DescribeRow(Dictionary<string, string> row) =>
        string.Join(
            '；',
            row.Where(cell => cell.Value.Length > 0 && !Bookkeeping.Contains(cell.Key))
                .Take(ShownCells)
                .Select(cell => $"{cell.Key}：{cell.Value}")
        );

    // A line that only moved was not changed.
    private static List<TextChange> CompareLines(string before, string after)
    {
        var (was, now) = (CountLines(before), CountLines(after));
        return
        [
            .. FindSurplus(was, now).Select(line => new TextChange("", "", line, null)),
            .. FindSurplus(now, was).Select(line => new TextChange("", "", null, line)),
        ];
    }

    private static OrderedDictionary<string, int> CountLines(string text)
    {
        var lines = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
            lines[line] = lines.GetValueOrDefault(line) + 1;
        return lines;
    }

    private static IEnumerable<string> FindSurplus(
        OrderedDictionary<string, int> lines,
        OrderedDictionary<string, int> others
    ) => lines.Where(line => others.GetValueOrDefault(line.Key) < line.Value).Select(line => line.Key);

    /// <summary>The rows of a csv by what names them: id and version, or the item.</summary>
    private sealed class Table
    {
        public OrderedDictionary<string, Dictionary<string, string>> Rows { get; } =
            new(StringComparer.Ordinal);

        public static Table FromText(string text)
        {
            var table = new Table();
            var rows = CsvReader.ReadRows(text, out _);
            foreach (var row in rows.Skip(1).Where(row => !row.IsBlank))
            {
                var cells = rows[0]
                    .Cells.Select((column, at) => (column, words: row[at]))
                    .DistinctBy(cell => cell.column)
                    .ToDictionary(cell => cell.column, cell => cell.words, StringComparer.Ordinal);
                table.Rows.TryAdd(NameRow(cells, row), cells);
            }

            return table;
        }

        public Dictionary<string, string>? FindEarlierVersion(Dictionary<string, string> row) =>
            int.TryParse(row.GetValueOrDefault("version"), out var number) && number > 1
                ? Rows.GetValueOrDefault(FormatVersion(row["id"], number - 1))
                : null;

        private static string NameRow(Dictionary<string, string> cells, CsvRow row) =>
            cells.GetValueOrDefault("version") is { Length: > 0 } version
            && int.TryParse(version, out var number)
                ? FormatVersion(cells.GetValueOrDefault("id", ""), number)
            : cells.GetValueOrDefault("id") is { Length: > 0 } id ? id
            : cells.GetValueOrDefault("item") is { Length: > 0 } item ? item
            : string.Join('，', row.Cells);

        private static string FormatVersion(string id, int number) => $"{id} 第{number}版";
    }
}
