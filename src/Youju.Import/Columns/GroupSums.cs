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
    private const int FewestParts = 2;

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

    // All that stands between the first of the group and the whole is of the group, and no field wants any other of it.
    private bool IsWhole(SheetHeader head, BoundColumn part, int whole)
    {
        var first = FindFirst(head, part);
        if (
            whole <= part.Position
            || whole < first + FewestParts
            || head.Columns.Any(other => other != part && first <= other.Position && other.Position < whole)
        )
            return false;
        var rows = sample.Rows.Where(row => ReadAmount(row, whole) != 0).ToList();
        return rows.Count >= FewestRows
            && rows.TrueForAll(row => ReadAmount(row, whole) == SumUp(row, first, whole))
            && rows.Exists(row => ReadAmount(row, whole) != ReadAmount(row, part.Position));
    }

    // 食宿费 | 师资费: the field may be called by the second.
    private static int FindFirst(SheetHeader head, BoundColumn part)
    {
        var group = FindGroup(part.Header);
        return head
            .Unknown.Where(column => FindGroup(column.Head) == group)
            .Select(column => column.Position)
            .Append(part.Position)
            .Min();
    }

    private static string FindGroup(ColumnHeader header) => header.Name.Split(GroupedHeads.Behind)[0];

    private static decimal SumUp(WorkbookRow row, int first, int end) =>
        Enumerable.Range(first, end - first).Sum(position => ReadAmount(row, position));

    private static decimal ReadAmount(WorkbookRow row, int position) =>
        CellAmount.ReadSummand(row.FindCell(position));
}
