using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;

namespace Youju.Import.Records;

/// <summary>Gives rows what a cell says that reaches over them: the day and the kind merged over two places that were inspected.</summary>
/// <remarks>
/// Words and days hold for every row. An amount or a count is told once of all of them together and stays where it is printed, and so
/// does a number that only tells rows apart.
/// </remarks>
internal sealed class SpannedCells
{
    private readonly SheetHeader head;
    private readonly ILookup<int, MergedRows> starts;
    private readonly Dictionary<int, (MergedRows Span, WorkbookCell Cell)> open = [];
    private readonly SpannedNames names;

    public SpannedCells(WorkbookSheet sheet, SheetHeader head)
    {
        this.head = head;
        List<MergedRows> spans = [.. sheet.Merged.Where(span => span.First > head.LastRow)];
        starts = spans.ToLookup(span => span.First);
        names = new(sheet, head, spans);
    }

    /// <summary>The row with what reaches into it; to be asked of every row, from the top.</summary>
    public WorkbookRow FillRow(WorkbookRow row)
    {
        foreach (var ended in open.Where(one => one.Value.Span.Last < row.Number).ToList())
            open.Remove(ended.Key);
        foreach (var span in starts[row.Number])
        {
            if (row.FindCell(span.Column) is { IsBlank: false } cell && HoldsForAll(cell))
                open[span.Column] = (span, cell);
        }

        var reaching = open
            .Values.Select(one => one.Cell)
            .Where(cell => row.FindCell(cell.Column).IsBlank)
            .ToList();
        return names.TellApart(reaching.Count == 0 ? row : AddCells(row, reaching));
    }

    public IEnumerable<string> DescribeNames() => names.Described;

    private static WorkbookRow AddCells(WorkbookRow row, List<WorkbookCell> reaching) =>
        row with
        {
            Cells =
            [
                .. row
                    .Cells.Where(cell => !reaching.Exists(one => one.Column == cell.Column))
                    .Concat(reaching)
                    .OrderBy(cell => cell.Column),
            ],
        };

    private bool HoldsForAll(WorkbookCell cell) =>
        head.Columns.FirstOrDefault(column => column.Position == cell.Column) is { } column
            ? column.Target.Part != FieldPart.Fixed
                ? head.Register.FindField(column.Target.Field)
                    is { Type: not (FieldType.Number or FieldType.Money) }
                : column.Target == ColumnTarget.State
            : ColumnCells.ReadNumber(cell) is null;
}
