using Youju.Domain.Documents;

namespace Youju.Domain.Reports.Passports;

/// <summary>The columns of a table that a person can see: those with a border in some row.</summary>
/// <remarks>Editors number the grid anew when they save and leave out columns where no cell begins or ends.</remarks>
internal sealed class ColumnGrid
{
    // Wider tables are not numbered anew: no form has as many columns, and a hostile file may have a million.
    private const int Widest = 256;

    private readonly List<int> borders;

    public ColumnGrid(Table table)
    {
        var width = table
            .Rows.SelectMany(row => row.Cells)
            .Select(cell => cell.Column + cell.ColumnSpan)
            .DefaultIfEmpty(0)
            .Max();
        borders = width > Widest ? [] : [.. FindBorders(table, width).Distinct().Order()];
    }

    /// <summary>The number of the column that begins at a place of the grid.</summary>
    public int FindColumnNumber(int place) =>
        borders.BinarySearch(place) is >= 0 and var number ? number : place;

    /// <summary>The place of the grid where a column begins.</summary>
    public int FindColumnPlace(int number) => number < borders.Count ? borders[number] : number;

    // A position that neither a cell of its row nor one from above covers is written as a cell of one column.
    private static IEnumerable<int> FindBorders(Table table, int width)
    {
        var covered = new int[width];
        foreach (var row in table.Rows)
        {
            var cells = row.Cells.ToLookup(cell => cell.Column);
            for (var at = 0; at < width; )
            {
                var cell = cells[at].FirstOrDefault();
                var end = at + (cell?.ColumnSpan ?? 1);
                if (cell is not null || covered[at] == 0)
                {
                    yield return at;
                    yield return end;
                }

                for (; at < end; at++)
                    covered[at] = cell is null ? Math.Max(0, covered[at] - 1) : cell.RowSpan - 1;
            }
        }
    }
}
