using Youju.Domain.Documents;

namespace Youju.Reporting.Forms;

/// <summary>Gives the cells of a table their columns, around those that reach down from above.</summary>
internal sealed class FormGrid
{
    private readonly List<List<PlacedCell>> rows = [];
    private readonly Dictionary<int, int> coveredBelow = [];

    public IReadOnlyList<IReadOnlyList<PlacedCell>> Rows => rows;

    public IEnumerable<PlacedCell> Cells => rows.SelectMany(row => row);

    public void AddRow() => rows.Add([]);

    /// <summary>The next free place of the row.</summary>
    public CellAddress FindNextAddress()
    {
        var column = rows[^1].Count == 0 ? 0 : rows[^1][^1].Address.Column + rows[^1][^1].Source.Span;
        while (coveredBelow.GetValueOrDefault(column, -1) >= rows.Count - 1)
            column++;
        return new(rows.Count - 1, column);
    }

    public void AddCell(PlacedCell cell)
    {
        rows[^1].Add(cell);
        CoverColumns(cell);
    }

    /// <summary>Lets a cell of an earlier row reach down into the present one.</summary>
    public void StretchCell(PlacedCell cell)
    {
        cell.Rows++;
        CoverColumns(cell);
    }

    private void CoverColumns(PlacedCell cell)
    {
        for (var column = cell.Address.Column; column < cell.Address.Column + cell.Source.Span; column++)
            coveredBelow[column] = cell.Rows == 1 ? -1 : cell.Address.Row + cell.Rows - 1;
    }
}
