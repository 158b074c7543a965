using Youju.Domain.Registers;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>Takes heads that end like a name of a field: 支出金额 for 金额, 办结反馈时间 for 办结时间, and those that are counted alike.</summary>
/// <remarks>Only where the sheet says which register it is; what was taken is told like every head of another name.</remarks>
internal static class AlikeColumns
{
    private const int Ending = 2;
    private const string TenThousand = "万";

    public static SheetHeader BindAlike(this SheetHeader head, SheetSample sample, ImportLexicon words)
    {
        var pairs = head.FindEndingAlike(sample, words);
        foreach (var pair in pairs.Where(pair => !pairs.Exists(pair.IsRivalledBy)))
            head = head.BindOpen(pair.Field, pair.Column, words);
        foreach (var field in head.Register.Fields)
        {
            if (head.FindCounted(field, sample, words) is { } only)
                head = head.BindOpen(field, only, words);
        }

        return head;
    }

    private static List<AlikePair> FindEndingAlike(
        this SheetHeader head,
        SheetSample sample,
        ImportLexicon words
    ) =>
        [
            .. from field in head.Register.Fields
            where head.IsWanted(field, words)
            from column in head.Unknown
            where FitsUnit(field, column.Head, words) && sample.MayHold(column.Position, field)
            let likeness = MeasureLikeness(field, column.Head)
            where likeness > 0
            orderby likeness descending
            select new AlikePair(field, column, likeness),
        ];

    private static bool IsWanted(this SheetHeader head, FieldDefinition field, ImportLexicon words) =>
        !head.ContainsField(field.Key)
        && field.Type is not (FieldType.Evidence or FieldType.Reference)
        && (field.Type != FieldType.Money || !TellsSeveralAmounts(head, words));

    // The only column that is counted as the field is, where none was taken that is counted so.
    private static (int Position, ColumnHeader Head)? FindCounted(
        this SheetHeader head,
        FieldDefinition field,
        SheetSample sample,
        ImportLexicon words
    ) =>
        head.Unknown.Where(column => IsCountedAs(field, sample.NameUnit(column), words)).ToList()
            is [var only]
        && !head.Columns.Any(column => IsCountedAs(field, column.Header, words))
            ? only
            : null;

    /// <summary>Yuan or pieces per printed unit under a head; null where neither it nor a line above names one.</summary>
    public static decimal? FindScale(
        this SheetHeader sheet,
        FieldDefinition field,
        ColumnHeader head,
        ImportLexicon words
    ) => FindScaleOf(field, head.Unit, sheet.Announced, words);

    /// <summary>The same of the unit that a head names, or that was said of it; 10000 under 万人次, and under 万 or 万人, which mean
    /// the same.</summary>
    internal static decimal? FindScaleOf(
        FieldDefinition field,
        string unit,
        decimal? announced,
        ImportLexicon words
    ) =>
        field.Type switch
        {
            FieldType.Money => words.MoneyUnits.TryGetValue(unit, out var yuan) ? yuan
            : unit.Length == 0 ? announced
            : null,
            FieldType.Number when CountsTenThousands(field, unit, words) => 10_000,
            _ => null,
        };

    private static bool CountsTenThousands(FieldDefinition field, string unit, ImportLexicon words) =>
        unit.StartsWith(TenThousand, StringComparison.Ordinal)
        && (unit.Length == TenThousand.Length || IsAlike(field.Unit.Symbol, unit, words));

    internal static SheetHeader BindOpen(
        this SheetHeader head,
        FieldDefinition field,
        (int Position, ColumnHeader Head) column,
        ImportLexicon words
    ) =>
        head.ContainsField(field.Key) || !head.Unknown.Contains(column)
            ? head
            : head with
            {
                Columns =
                [
                    .. head.Columns,
                    new(
                        column.Position,
                        column.Head,
                        new(field.Key),
                        head.FindScale(field, column.Head, words),
                        IsByName: false
                    ),
                ],
                Unknown = [.. head.Unknown.Where(one => one != column)],
            };

    // 预算安排（万元） | 实际支出（元） are stages of the ledger, of which no register knows more than one.
    internal static bool TellsSeveralAmounts(SheetHeader head, ImportLexicon words) =>
        head.Headers.Count(one => words.MoneyUnits.ContainsKey(one.Unit)) > 1;

    private static decimal MeasureLikeness(FieldDefinition field, ColumnHeader head) =>
        field
            .Aliases.Prepend(field.Label)
            .Select(RowLabel.NormaliseName)
            .Where(name => EndsAlike(name, head.BareName))
            .Select(name => NameSimilarity.MeasureOverlap(name, head.BareName))
            .DefaultIfEmpty()
            .Max();

    private static bool EndsAlike(string name, string head) =>
        name.Length >= Ending
        && head.Length >= Ending
        && name.AsSpan(name.Length - Ending).SequenceEqual(head.AsSpan(head.Length - Ending));

    // 金额（元） holds no persons, and 人数（人） no money.
    internal static bool FitsUnit(FieldDefinition field, ColumnHeader head, ImportLexicon words) =>
        !IsOfOne(field, head, words)
        && !IsOfOtherSense(field, head, words)
        && (
            head.Unit.Length == 0
            || field.Type switch
            {
                FieldType.Money => words.MoneyUnits.ContainsKey(head.Unit),
                FieldType.Number => IsAlike(field.Unit.Symbol, head.Unit, words),
                _ => !words.MoneyUnits.ContainsKey(head.Unit),
            }
        );

    // 单价（元） and 人均（元） say what one comes to, and are no budget of all.
    internal static bool IsOfOne(FieldDefinition field, ColumnHeader head, ImportLexicon words) =>
        field.Type is FieldType.Money or FieldType.Number
        && words.LevelHeads.Any(level =>
            head.BareName.EndsWith(level, StringComparison.Ordinal)
            && !field.Aliases.Prepend(field.Label).Any(name => name.Contains(level, StringComparison.Ordinal))
        );

    /// <summary>Whether a head tells another side of money than the field does: 预算（万元） is nothing that was paid.</summary>
    internal static bool IsOfOtherSense(FieldDefinition field, ColumnHeader head, ImportLexicon words)
    {
        var told = words.MoneySenses.Where(sense => Tells(sense, head.BareName)).ToList();
        var own = words
            .MoneySenses.Where(sense => field.Aliases.Prepend(field.Label).Any(name => Tells(sense, name)))
            .ToList();
        return field.Type == FieldType.Money && told.Count > 0 && own.Count > 0 && !told.Intersect(own).Any();
    }

    private static bool Tells(IReadOnlyList<string> sense, string name) =>
        sense.Any(word => name.Contains(word, StringComparison.Ordinal));

    // 开支（元） beside no other amount, 到会（人） beside no other count of persons.
    private static bool IsCountedAs(FieldDefinition field, ColumnHeader head, ImportLexicon words) =>
        head.Unit.Length > 0
        && field.Type is (FieldType.Money or FieldType.Number)
        && FitsUnit(field, head, words);

    private static bool IsAlike(string one, string other, ImportLexicon words) =>
        other.TrimStart(TenThousand[0]) is var unit
        && (unit == one || words.AlikeUnits.Any(units => units.Contains(one) && units.Contains(unit)));

    private sealed record AlikePair(
        FieldDefinition Field,
        (int Position, ColumnHeader Head) Column,
        decimal Likeness
    )
    {
        // 新关注人数 and 净关注人数 end alike: neither is taken for 关注人数.
        public bool IsRivalledBy(AlikePair other) =>
            other.Field == Field && other.Column != Column && other.Likeness == Likeness;
    }
}
