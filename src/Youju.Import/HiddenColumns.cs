using Youju.Domain.Workbooks;

namespace Youju.Import;

/// <summary>Columns that a person has hidden: what stands beside another of the same name is an earlier copy of it.</summary>
internal sealed class HiddenColumns
{
    /// <summary>Heads stand no deeper.</summary>
    private const int Beginning = 30;

    public HiddenColumns(WorkbookSheet sheet)
    {
        var rows = sheet.Rows.Take(Beginning).Where(row => row.Cells.Count > 1).ToList();
        All =
        [
            .. rows.SelectMany(row => row.Cells)
                .Where(cell => cell.IsHidden)
                .Select(cell => cell.Column)
                .Distinct()
                .Order(),
        ];
        Copies = [.. All.Where(column => IsCopy(column, rows))];
    }

    public IReadOnlyList<int> All { get; }

    /// <summary>Those of which nothing is read.</summary>
    public IReadOnlyList<int> Copies { get; }

    public WorkbookRow RemoveCopies(WorkbookRow row) =>
        Copies.Count == 0
            ? row
            : row with
            {
                Cells = [.. row.Cells.Where(cell => !Copies.Contains(cell.Column))],
            };

    // The head is the first that stands in the column.
    private static bool IsCopy(int column, List<WorkbookRow> rows) =>
        rows.Find(row => !row.FindCell(column).IsBlank) is { } head
        && head.FindCell(column) is { Number: null, Words: var name }
        && head.Cells.Any(cell => !cell.IsHidden && cell.Words == name);
}
