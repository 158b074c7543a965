using Youju.Domain.Workbooks;
using Youju.Packs.Definitions;

namespace Youju.Import.Columns;

/// <summary>Joins two columns of days that say when a thing began and when it ended: 开幕 | 闭幕.</summary>
internal sealed class SpanColumns(Pack pack)
{
    /// <summary>The sheet with one column of spans for the two; as it is where it has no such columns.</summary>
    public WorkbookSheet JoinDays(WorkbookSheet sheet)
    {
        var columns = new SheetColumns(pack).FindColumns(sheet);
        if (SheetColumns.FindHead(sheet) is not var (lastRow, _))
            return sheet;
        var first = columns.FirstOrDefault(column => IsNamed(column, "first"));
        var last = columns.FirstOrDefault(column => IsNamed(column, "last"));
        return first is null || last is null || last.Position <= first.Position
            ? sheet
            : sheet with
            {
                Rows =
                [
                    .. sheet.Rows.Select(row =>
                        JoinCells(row, first.Position, last.Position, row.Number < lastRow)
                    ),
                ],
            };
    }

    private bool IsNamed(SeenColumn column, string part) =>
        new ColumnCells(column.Cells).HoldsDays
        && pack.Imports.Parts.GetValueOrDefault(part, []).Contains(column.Head.BareName);

    private static WorkbookRow JoinCells(WorkbookRow row, int first, int last, bool isAbove)
    {
        var (from, to) = (row.FindCell(first), row.FindCell(last));
        return isAbove || from.IsBlank || to.IsBlank
            ? row
            : row with
            {
                Cells =
                [
                    .. row
                        .Cells.Where(cell => cell.Column != last)
                        .Select(cell =>
                            cell.Column == first ? new WorkbookCell(first, $"{from.Words}至{to.Words}") : cell
                        ),
                ],
            };
    }
}
