using Youju.Domain.Workbooks;

namespace Youju.Reading.Papers;

/// <summary>Knows rows without a head in which each number stands behind its name: 编制数 | 186 | 退休 | 94.</summary>
internal static class PairedRows
{
    private const int Fewest = 4;
    private const string Name = "项目";
    private const string Whole = "合计";

    /// <summary>The heads that such rows leave out, by column; null where the rows are none of pairs.</summary>
    public static IReadOnlyDictionary<int, string>? NameColumns(IReadOnlyList<WorkbookRow> rows)
    {
        var told = rows.Select(row => row.Cells.Where(cell => !cell.IsBlank).ToList())
            .Where(cells => cells.Count > 1)
            .ToList();
        if (!told.Exists(cells => cells.Count >= Fewest) || !told.TrueForAll(ArePairs))
            return null;
        var names = told.SelectMany(cells => SelectEvery(cells, 0)).ToHashSet();
        var numbers = told.SelectMany(cells => SelectEvery(cells, 1)).ToHashSet();
        return names.Overlaps(numbers)
            ? null
            : names
                .Concat(numbers)
                .ToDictionary(column => column, column => names.Contains(column) ? Name : Whole);
    }

    private static bool ArePairs(List<WorkbookCell> cells) =>
        cells.Count % 2 == 0
        && cells.Index().All(cell => (cell.Index % 2 == 1) == (CellAmount.FromCell(cell.Item) is not null));

    private static IEnumerable<int> SelectEvery(List<WorkbookCell> cells, int rest) =>
        cells.Index().Where(cell => cell.Index % 2 == rest).Select(cell => cell.Item.Column);
}
