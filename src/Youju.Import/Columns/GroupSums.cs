using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Columns;

/// <summary>师资费 | 其他费用 beneath 培训费用, and 合计 beside them: what the columns of a group come to in every row is the whole that a field
/// asks for, whatever it is called.</summary>
internal sealed class GroupSums(SheetSample sample, ImportLexicon words)
{
    private const int FewestRows = 2;

    public SheetHeader BindWholes(SheetHeader head)
    {
        foreach (var part in head.Columns.Where(IsOfGroup).ToList())
            if (
                head.Register.FindField(part.Target.Field) is { Type: FieldType.Money } field
                && head.Unknown.Where(column => IsWhole(head, part, column.Position)).Take(2).ToList()
                    is [var whole]
            )
                head = Release(head, part).BindOpen(field, whole, words);
        return head;
    }

    private static bool IsOfGroup(BoundColumn column) =>
        column is { IsByName: false, Target.Part: FieldPart.Value }
        && column.Header.Name.Contains(GroupedHeads.Behind);

    private static SheetHeader Release(SheetHeader head, BoundColumn part) =>
        head with
        {
            Columns = [.. head.Columns.Where(column => column != part)],
            Unknown = [.. head.Unknown, (part.Position, part.Header)],
        };

    // All that stands between the part and the whole is of the group, and no field wants any of it.
    private bool IsWhole(SheetHeader head, BoundColumn part, int whole)
    {
        if (
            whole <= part.Position + 1
            || head.Columns.Any(other => part.Position < other.Position && other.Position < whole)
        )
            return false;
        var rows = sample.Rows.Where(row => ReadAmount(row, whole) != 0).ToList();
        return rows.Count >= FewestRows
            && rows.TrueForAll(row => ReadAmount(row, whole) == SumUp(row, part.Position, whole))
            && rows.Exists(row => ReadAmount(row, whole) != ReadAmount(row, part.Position));
    }

    private static decimal SumUp(WorkbookRow row, int first, int end) =>
        Enumerable.Range(first, end - first).Sum(position => ReadAmount(row, position));

    private static decimal ReadAmount(WorkbookRow row, int position) =>
        CellAmount.FromCell(row.FindCell(position))?.Value ?? 0;
}
