using System.Text;

namespace Youju.Domain.Registers;

/// <summary>Two records that probably tell of one thing, which then counts twice: two people typed it, and
/// neither knew of the other.</summary>
public sealed record LikelyDuplicate(RegisterDefinition Register, Record First, Record Second)
{
    public RecordPair Pair => new(Register.Key, First.Id, Second.Id);

    /// <summary>What the two say differently, a line for each field, in Chinese; none where they say the same.</summary>
    public IEnumerable<string> Differences =>
        from column in Register.Fields
        let first = First.Current[column.Key]
        let second = Second.Current[column.Key]
        where !Equals(first, second)
        select $"{column.Label}：{DescribeValue(column, first)}／{DescribeValue(column, second)}";

    public string DescribePair() =>
        $"台账“{Register.Label}”的{Register.FormatNameWithId(First.Id, First.Current)}"
        + $"和{Register.FormatNameWithId(Second.Id, Second.Current)}可能是同一件事，算了两遍";

    private static string DescribeValue(FieldDefinition field, FieldValue? value) =>
        value switch
        {
            null => "没有填",
            TextValue { Text: var key } => field.NameChoice(key),
            _ => FieldText.FormatValue(value),
        };
}

/// <summary>Finds records with different ids that agree in what tells records of their register apart: name, days and place.</summary>
public static class DuplicateGuard
{
    // A year has seldom more records of one name on overlapping days; looking no further back keeps hostile registers linear.
    private const int Furthest = 16;

    public static IEnumerable<LikelyDuplicate> FindDuplicates(Register register)
    {
        var fields = register
            .Definition.DistinguishingFields.Where(key => key != register.Definition.Period)
            .ToList();
        var hasPeriod =
            register.Definition.Period is { } period
            && register.Definition.DistinguishingFields.Contains(period);
        return fields.Count == 0
            ? []
            : from record in register.Records.Values
            where !record.Current.IsWithdrawn && fields.TrueForAll(record.Current.Values.ContainsKey)
            let days = hasPeriod
                ? DateRangeValue.FromFieldValue(record.Current[register.Definition.Period!])
                : null
            where days is not null || !hasPeriod
            group (Record: record, Days: days) by string.Join(
                '\t',
                fields.Select(key => NormaliseValue(record.Current[key]!))
            ) into alike
            from pair in FindAlikePairs(
                register.Definition,
                [
                    .. alike
                        .OrderBy(entry => entry.Days?.First)
                        .ThenBy(entry => entry.Record.Id, StringComparer.Ordinal),
                ]
            )
            select pair;
    }

    private static IEnumerable<LikelyDuplicate> FindAlikePairs(
        RegisterDefinition register,
        List<(Record Record, DateRangeValue? Days)> alike
    )
    {
        return from later in alike.Index()
            from earlier in alike.Take(later.Index).Skip(later.Index - Furthest)
            where earlier.Days is null || earlier.Days.Overlaps(later.Item.Days!)
            where IsOnePlace(register, earlier.Record.Current, later.Item.Record.Current)
            select new LikelyDuplicate(register, earlier.Record, later.Item.Record);
    }

    // One clerk writes 双花水库, the other 陆城镇双花水库, the third nothing.
    private static bool IsOnePlace(RegisterDefinition register, RecordVersion one, RecordVersion other)
    {
        if (register.Place is not { } place || one[place] is not { } here || other[place] is not { } there)
            return true;
        var (first, second) = (NormaliseValue(here), NormaliseValue(there));
        return first.Contains(second, StringComparison.Ordinal)
            || second.Contains(first, StringComparison.Ordinal);
    }

    // Blanks, quotes and the width of letters differ between keyboards, not between things.
    private static string NormaliseValue(FieldValue value) =>
        value is TextValue { Text: var text }
            ? string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit))
                .ToUpperInvariant()
            : FieldText.FormatValue(value);
}
