using Youju.Domain.Registers;
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
    private const string TenThousand = "万";

    private readonly List<BoundColumn> bound = [];
    private readonly List<(int, ColumnHead)> unknown = [];

    public SheetHead Bind(IEnumerable<KeyValuePair<int, string>> cells)
    {
        foreach (var (position, printed) in cells)
            Bind(position, ColumnHead.Of(printed));
        return new(names.Register, [], 0, bound) { Unknown = unknown };
    }

    private void Bind(int position, ColumnHead head)
    {
        if (head.Name.Length == 0 || words.Ignored.Contains(head.BareName))
            return;
        var map = maps.FirstOrDefault(map => head.IsMeantBy(map.Head));
        var target = map is null ? names.Find(head) : names.FindWritten(map.Field);
        if (target is { } known && !bound.Exists(column => column.Target == known))
            bound.Add(
                new(
                    position,
                    head,
                    known,
                    ScaleOf(known, map?.Unit is { Length: > 0 } unit ? unit : head.Unit),
                    map is null && names.IsProper(head)
                )
            );
        else
            unknown.Add((position, head));
    }

    private decimal? ScaleOf(ColumnTarget target, string unit)
    {
        if (names.Register.Field(target.Field) is not { } field)
            return null;
        if (field.Type == FieldType.Money)
            return words.MoneyUnits.TryGetValue(unit, out var yuan) ? yuan
                : unit.Length == 0 ? announced
                : null;
        var isTenThousands = field.Type == FieldType.Number && unit == TenThousand + field.Unit.Symbol;
        return isTenThousands ? 10_000 : null;
    }
}
