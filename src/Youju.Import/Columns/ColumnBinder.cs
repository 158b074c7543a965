using Youju.Import.Requests;
using Youju.Packs.Definitions.Imports;

namespace Youju.Import.Columns;

/// <summary>Binds the columns under one head to what they hold. A name that is only similar is never bound.</summary>
/// <param name="announced">Yuan per printed unit, as the sheet says above its head.</param>
internal sealed class ColumnBinder(
    ColumnNames names,
    IReadOnlyList<ColumnMap> maps,
    ImportLexicon words,
    decimal? announced
)
{
    private readonly List<BoundColumn> bound = [];
    private readonly List<(int, ColumnHeader)> unknown = [];

    public SheetHeader BindColumns(IEnumerable<KeyValuePair<int, string>> cells)
    {
        foreach (var (position, printed) in cells)
            BindColumn(position, ColumnHeader.FromPrintedText(printed));
        return new(names.Register, [], 0, bound) { Unknown = unknown };
    }

    private void BindColumn(int position, ColumnHeader head)
    {
        if (head.Name.Length == 0 || words.Ignored.Contains(head.BareName))
            return;
        var map = maps.FirstOrDefault(map => head.IsMeantByName(map.Header));
        var target = map is null ? names.FindTarget(head) : names.FindTargetByName(map.Field);
        if (target is { } twice && IsSum(head))
            GiveUp(twice);
        if (target is { } known && !bound.Exists(column => column.Target == known))
            bound.Add(
                new(
                    position,
                    head,
                    known,
                    FindColumnScale(known, map?.Unit is { Length: > 0 } unit ? unit : head.Unit),
                    map is null && names.IsProperName(head)
                )
            );
        else
            unknown.Add((position, head));
    }

    // 餐费 | 住宿费 | 费用合计: the sum of them is what the record is asked for.
    private bool IsSum(ColumnHeader head) =>
        words.PassedOver.Any(sum => head.BareName.EndsWith(sum, StringComparison.Ordinal));

    private void GiveUp(ColumnTarget target)
    {
        foreach (var column in bound.FindAll(column => column.Target == target && !column.IsByName))
        {
            bound.Remove(column);
            unknown.Add((column.Position, column.Header));
        }
    }

    private decimal? FindColumnScale(ColumnTarget target, string unit) =>
        names.Register.FindField(target.Field) is { } field
            ? AlikeColumns.FindScaleOf(field, unit, announced, words)
            : null;
}
