using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>Finds the column of states by what stands in it, where no head names it: 入库情况 above 已入库 and 已报送.</summary>
internal static class StateByCells
{
    public static SheetHeader BindStateByCells(this SheetHeader head, WorkbookSheet sheet)
    {
        if (head.Register.States.Count == 0 || head.FindColumn(ColumnTarget.State) is not null)
            return head;
        var names = head.Register.States.SelectMany(ListNames).ToHashSet(StringComparer.Ordinal);
        var rows = sheet.Rows.Where(row => row.Number > head.LastRow).ToList();
        var fitting = head.Unknown.Where(column => NamesStates(rows, column.Position, names)).ToList();
        return fitting is [var (position, header)]
            ? head with
            {
                Columns = [.. head.Columns, new(position, header, ColumnTarget.State, null, IsByName: false)],
                Unknown = [.. head.Unknown.Where(column => column.Position != position)],
            }
            : head;
    }

    private static IEnumerable<string> ListNames(RegisterState state) =>
        state.Aliases.Append(state.Label).Select(RowLabel.NormaliseName);

    // Totals and remarks below the records have nothing in the column.
    private static bool NamesStates(List<WorkbookRow> rows, int position, HashSet<string> names)
    {
        var cells = rows.Select(row => row.FindCell(position)).Where(cell => !cell.IsBlank).ToList();
        return cells.Count > 0
            && cells.Count * 2 >= rows.Count
            && cells.TrueForAll(cell => names.Contains(RowLabel.NormaliseName(cell.Words)));
    }
}
