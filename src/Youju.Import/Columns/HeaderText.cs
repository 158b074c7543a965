using Youju.Domain.Workbooks;
using Youju.Packs.Definitions;

namespace Youju.Import.Columns;

/// <summary>How a head was understood, for the person who brought the file.</summary>
internal static class HeaderText
{
    private const decimal Alike = 0.5m;

    /// <summary>Columns that are known by another name than the field's own.</summary>
    public static IEnumerable<string> DescribeRenamedColumns(this SheetHeader head) =>
        from column in head.Columns
        where
            !column.IsByName
            && column.Target.Part is not (FieldPart.Fixed or FieldPart.Method or FieldPart.Source)
        select $"“{column.Header.Printed}”列作为“{head.Register.FindField(column.Target.Field)!.Label}”导入";

    /// <summary>Columns that were not taken, with advice.</summary>
    /// <param name="isKept">Whether the cells of unknown columns stay with the records.</param>
    public static IEnumerable<string> DescribeUnknownColumns(
        this SheetHeader head,
        string sheet,
        Pack pack,
        bool isKept = true
    )
    {
        var extras = new ExtraColumns(head, pack);
        return head.Unknown.Select(column =>
            extras.IsPersonal(column.Head.Name)
                ? $"工作表“{sheet}”“{column.Head.Printed}”列是个人信息，台账不要，没有存。"
                : DescribeUnknown(head, sheet, column.Position, column.Head, isKept)
        );
    }

    private static string DescribeUnknown(
        SheetHeader head,
        string sheet,
        int position,
        ColumnHeader unknown,
        bool isKept
    )
    {
        var free = head
            .Register.Fields.Where(field => !head.ContainsField(field.Key))
            .Select(field => field.Label)
            .ToList();
        var near = free.FirstOrDefault(label =>
            NameSimilarity.MeasureOverlap(label, unknown.BareName) >= Alike
        );
        var advice = near is null
            ? $"如有对应的字段，用 --map {unknown.BareName}=字段 写明"
            : $"如果就是“{near}”，用 --map {unknown.BareName}={near} 写明";
        var fate = isKept ? "原样留在记录里，不参加统计" : "没有导入";
        return $"工作表“{sheet}”{WorkbookCell.FormatAddress(position, head.LastRow)}“{unknown.Printed}”列不认识，{fate}。{advice}。";
    }
}
