using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;

namespace Youju.Import.Records;

/// <summary>Gives rows what the cell above says for them as well: a day merged over the accounts counted on it.</summary>
/// <remarks>Only for fields without which a row is no record; a blank choice or number says that nobody knows it.</remarks>
internal sealed class CellsAbove(SheetHeader head)
{
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

    private bool HasCellAbove(BoundColumn column) => above.ContainsKey(column.Position);
}
