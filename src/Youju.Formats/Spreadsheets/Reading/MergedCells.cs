namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Which cells of a sheet are merged into which.</summary>
internal sealed class MergedCells
{
    private readonly Dictionary<(int Row, int Column), CellRange> merges = [];
    private readonly HashSet<(int Row, int Column)> covered = [];
    private readonly List<int> rows;
    private int rest;

    /// <param name="most">How many cells to look at; a sheet that merges more is not one that a person made.</param>
    public MergedCells(List<CellRange> ranges, List<List<SheetCell>> shown, int left, int right, int most)
    {
        rows = shown.ConvertAll(row => row[0].Row);
        rest = most;
        foreach (var range in ranges)
            if (merges.TryAdd((range.Row, range.Column), range))
                Cover(range, Math.Max(range.Column, left), Math.Min(range.LastColumn, right));
    }

    /// <summary>How many cells may still be looked at: ranges over each other cost each time.</summary>
    internal int Rest => rest;

    private void Cover(CellRange range, int left, int right)
    {
        if (left > right)
            return;
        for (var at = FindRowAfter(range.Row - 1); at < rows.Count && rows[at] <= range.LastRow; at++)
        for (var column = left; column <= right; column++)
        {
            if (rest == 0)
                return;
            rest--;
            if (rows[at] != range.Row || column != range.Column)
                covered.Add((rows[at], column));
        }
    }

    public bool IsCovered(SheetCell cell) =>
        cell.Words.Length == 0 && covered.Contains((cell.Row, cell.Column));

    /// <summary>The span of a cell in rows and columns that show something.</summary>
    public (int Rows, int Columns) MeasureSpan(SheetCell cell)
    {
        if (!merges.TryGetValue((cell.Row, cell.Column), out var range))
            return (1, 1);
        return (
            Math.Max(1, FindRowAfter(range.LastRow) - FindRowAfter(range.Row - 1)),
            range.LastColumn - range.Column + 1
        );
    }

    private int FindRowAfter(int row)
    {
        var at = rows.BinarySearch(row + 1);
        return at < 0 ? ~at : at;
    }
}
