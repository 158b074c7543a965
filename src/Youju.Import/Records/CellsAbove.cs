using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;

namespace Youju.Import.Records;

/// <summary>Gives rows what the cell above says for them as well: a day merged over the accounts counted on it.</summary>
/// <remarks>
/// Only for fields without which a row is no record, and only where the column is filled so throughout: a blank choice or number, or a
/// single blank among days that are all written, says that nobody knows it.
/// </remarks>
internal sealed class CellsAbove(WorkbookSheet sheet, SheetHeader head)
{
    /// <summary>What holds for so many rows holds for the rest.</summary>
    private const int Enough = 500;

    private readonly List<BoundColumn> shared =
    [
        .. head.Columns.Where(column =>
            column.Target.Part == FieldPart.Value
            && head.Register.FindField(column.Target.Field)
                is {
                    IsRequired: true,
                    Type: FieldType.Text or FieldType.Date or FieldType.DateRange or FieldType.Place
                }
        ),
    ];
    private readonly Dictionary<int, bool> grouped = [];
    private readonly Dictionary<int, WorkbookCell> above = [];
    private readonly List<string> filled = [];

    public WorkbookRow FillRow(WorkbookRow row)
    {
        var blank = shared.FindAll(column => row.FindCell(column.Position).IsBlank);
        foreach (var column in shared.Except(blank))
            above[column.Position] = row.FindCell(column.Position);
        // A row in which all of them are blank is a remark, or says nothing.
        if (blank.Count == 0 || blank.Count == shared.Count || !blank.TrueForAll(HasCellAbove))
            return row;
        filled.AddRange(blank.Select(column => WorkbookCell.FormatAddress(column.Position, row.Number)));
        return row with
        {
            Cells =
            [
                .. row
                    .Cells.Where(cell =>
                        !cell.IsBlank || !blank.Exists(column => column.Position == cell.Column)
                    )
                    .Concat(blank.Select(column => above[column.Position]))
                    .OrderBy(cell => cell.Column),
            ],
        };
    }

    public IEnumerable<string> DescribeFilled() =>
        filled.Count == 0 ? [] : [$"的 {string.Join('、', filled)} 空着，按它上面一格记"];

    private bool HasCellAbove(BoundColumn column) => above.ContainsKey(column.Position) && IsGrouped(column);

    // As many blanks as values, and no value written twice in a row: each stands for the rows below it.
    private bool IsGrouped(BoundColumn column)
    {
        if (grouped.TryGetValue(column.Position, out var known))
            return known;
        var cells = sheet
            .Rows.Where(row =>
                row.Number > head.LastRow && shared.Exists(one => one != column && !IsBlank(row, one))
            )
            .Take(Enough)
            .Select(row => row.FindCell(column.Position).Words.Trim())
            .ToList();
        return grouped[column.Position] =
            cells.Count(cell => cell.Length == 0) * 2 >= cells.Count
            && !cells.Zip(cells.Skip(1)).Any(pair => pair.First.Length > 0 && pair.First == pair.Second);
    }

    private static bool IsBlank(WorkbookRow row, BoundColumn column) => row.FindCell(column.Position).IsBlank;
}
