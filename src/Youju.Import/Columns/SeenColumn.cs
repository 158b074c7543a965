using Youju.Domain.Workbooks;

namespace Youju.Import.Columns;

/// <summary>A column of a sheet with what stands in it.</summary>
/// <param name="Position">From 0.</param>
/// <param name="Cells">Those that say something, from the top.</param>
internal sealed record SeenColumn(int Position, ColumnHeader Head, IReadOnlyList<WorkbookCell> Cells)
{
    private const decimal MostlyDistinct = 0.8m;

    public int Distinct => Cells.Select(cell => cell.Words).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether nearly every row says something else, as names do.</summary>
    public bool IsTelling => Cells.Count > 0 && Distinct >= Cells.Count * MostlyDistinct;
}
