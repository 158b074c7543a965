using Youju.Domain.Workbooks;
using Youju.Text.Words;

namespace Youju.Tourism.Tables;

/// <summary>A sheet whose columns are known by the words at their head.</summary>
internal sealed class HeadedSheet
{
    private const int MostRowsAbove = 10;
    private readonly IReadOnlyDictionary<string, int> columns;

    private HeadedSheet(
        WorkbookRow head,
        IReadOnlyDictionary<string, int> columns,
        IReadOnlyList<WorkbookRow> rows
    ) => (Head, this.columns, Rows) = (head, columns, rows);

    public WorkbookRow Head { get; }

    /// <summary>The rows below the head that show something.</summary>
    public IReadOnlyList<WorkbookRow> Rows { get; }

    /// <summary>The first sheet that has a head which fits; null where none has.</summary>
    /// <param name="names">The heads of each column, by what it holds.</param>
    /// <param name="fits">Whether the columns that were found are enough.</param>
    public static HeadedSheet? FindSheet(
        IEnumerable<WorkbookSheet> sheets,
        IReadOnlyDictionary<string, IReadOnlyList<string>> names,
        Func<IReadOnlyDictionary<string, int>, bool> fits
    )
    {
        foreach (var sheet in sheets.Where(sheet => !sheet.IsHidden))
        {
            var rows = sheet.Rows.ToList();
            for (var at = 0; at < Math.Min(rows.Count, MostRowsAbove); at++)
            {
                var found = BindColumns(rows[at], names);
                if (fits(found))
                    return new(
                        rows[at],
                        found,
                        [.. rows.Skip(at + 1).Where(row => row.Cells.Any(cell => !cell.IsBlank))]
                    );
            }
        }

        return null;
    }

    public bool HasColumn(string key) => columns.ContainsKey(key);

    /// <summary>What a cell says; empty where its column is not there.</summary>
    public string ReadCell(WorkbookRow row, string key) =>
        columns.TryGetValue(key, out var at) ? row.FindCell(at).Words.Trim() : "";

    /// <summary>A head without its unit in brackets, without blanks and marks: 停留（分钟）* is 停留.</summary>
    public static string ReduceHead(string head) =>
        string.Concat(
                HalfWidth
                    .FromFullWidth(head)
                    .TakeWhile(sign => sign != '(')
                    .Where(sign => !char.IsWhiteSpace(sign) && sign != '*')
            )
            .ToUpperInvariant();

    private static Dictionary<string, int> BindColumns(
        WorkbookRow row,
        IReadOnlyDictionary<string, IReadOnlyList<string>> names
    )
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cell in row.Cells)
        {
            var head = ReduceHead(cell.Words);
            var known = names.FirstOrDefault(column => column.Value.Any(name => ReduceHead(name) == head));
            if (known.Key is { } key && head.Length > 0)
                found.TryAdd(key, cell.Column);
        }

        return found;
    }
}
