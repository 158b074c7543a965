using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;

namespace Youju.Import.Columns;

/// <summary>Takes amounts for yuan where nothing names their unit and one of them is too large for anything else.</summary>
internal static class GuessedUnits
{
    /// <summary>No record of an office is of ten million yuan without a word.</summary>
    private const decimal SurelyYuan = 1_000;

    public static SheetHeader GuessUnits(this SheetHeader head, WorkbookSheet sheet)
    {
        var open = head.Columns.Where(column => IsOpenAmount(head.Register, column)).ToList();
        var isYuan =
            open.Count > 0
            && sheet
                .Rows.Where(row => row.Number > head.LastRow)
                .SelectMany(row => open.Select(column => row.FindCell(column.Position)))
                .Any(IsSurelyYuan);
        return isYuan
            ? head with
            {
                Columns =
                [
                    .. head.Columns.Select(column =>
                        open.Contains(column) ? column with { Scale = 1 } : column
                    ),
                ],
                GuessedUnits = [.. open.Select(column => column.Header.Printed)],
            }
            : head;
    }

    public static bool IsSurelyYuan(IEnumerable<WorkbookCell> cells) => cells.Any(IsSurelyYuan);

    private static bool IsSurelyYuan(WorkbookCell cell) =>
        (cell.Number ?? WholeFigure.ReadPlainNumber(cell.Words)) >= SurelyYuan;

    private static bool IsOpenAmount(RegisterDefinition register, BoundColumn column) =>
        column is { Scale: null, Header.Unit: "" }
        && register.FindField(column.Target.Field)?.Type == FieldType.Money;
}
