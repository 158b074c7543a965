using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>Finds the column of states by what stands in it: 入库情况 above 已入库 and 已报送, 目前进展 above 材料已上报.</summary>
internal sealed class StateColumn(SheetSample sample, HeadSigns signs)
{
    private const decimal Mostly = 0.6m;

    public SheetHeader BindColumn(SheetHeader head)
    {
        if (!LacksState(head))
            return head;
        var names = new StateNames(head.Register, signs);
        return BindOnly(head, position =>
            sample.ReadColumn(position).Share(cell => names.FindState(cell.Words) is not null) >= Mostly
        );
    }

    /// <summary>Takes the column of which most rows bear the very name of a state, in a sheet that nothing names.</summary>
    public static SheetHeader BindExactly(SheetHeader head, WorkbookSheet sheet)
    {
        if (!LacksState(head))
            return head;
        var names = StateNames.CollectNames(head.Register);
        var rows = sheet.Rows.Where(row => row.Number > head.LastRow).ToList();
        return BindOnly(head, position => NamesStates(rows, position, names));
    }

    private static bool LacksState(SheetHeader head) =>
        head.Register.States.Count > 0 && head.FindColumn(ColumnTarget.State) is null;

    // Totals and remarks below the records have nothing in the column.
    private static bool NamesStates(List<WorkbookRow> rows, int position, Dictionary<string, string> names)
    {
        var cells = rows.Select(row => row.FindCell(position)).Where(cell => !cell.IsBlank).ToList();
        return cells.Count > 0
            && cells.Count * 2 >= rows.Count
            && cells.TrueForAll(cell => names.ContainsKey(RowLabel.NormaliseName(cell.Words)));
    }

    private static SheetHeader BindOnly(SheetHeader head, Predicate<int> holdsStates)
    {
        var fitting = head.Unknown.Where(column => holdsStates(column.Position)).ToList();
        return fitting is [var (position, header)]
            ? head with
            {
                Columns = [.. head.Columns, new(position, header, ColumnTarget.State, null, IsByName: false)],
                Unknown = [.. head.Unknown.Where(column => column.Position != position)],
            }
            : head;
    }
}
