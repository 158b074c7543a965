namespace Youju.Domain.Registers;

/// <summary>Two records whose values may count the same people twice.</summary>
public sealed record DoubleCount(string Measure, string FirstId, string SecondId, string Message);

/// <summary>Warns where a sum takes in two events at one place on the same days.</summary>
public static class DoubleCountGuard
{
    public static IEnumerable<DoubleCount> CheckRegister(Register register) =>
        register.Definition is { Period: { } period, Place: { } place }
            ? register
                .Definition.Measures.Where(measure => IsSumOfPeople(register, measure))
                .SelectMany(measure => CheckMeasure(register, measure, period, place))
            : [];

    /// <summary>Whether a measure that keeps places apart would add two that overlap.</summary>
    public static bool HasOverlap(
        RegisterDefinition register,
        MeasureDefinition measure,
        IEnumerable<KeyValuePair<string, RecordVersion>> versions
    ) => PlaceOverlap.FindPairs(register, measure, versions).Any();

    // Two events may well cost money on the same day; only what is counted in heads can be counted twice.
    private static bool IsSumOfPeople(Register register, MeasureDefinition measure) =>
        measure.Kind == MeasureKind.Sum
        && register.Definition.FindField(measure.Field!)?.Type == FieldType.Number;

    private static IEnumerable<DoubleCount> CheckMeasure(
        Register register,
        MeasureDefinition measure,
        string period,
        string place
    )
    {
        if (measure.IsApart)
            return DescribeApart(register, measure);
        return from record in register.Records.Values
            where measure.CountsVersion(record.Current) && record.Current[measure.Field!] is not null
            let days = DateRangeValue.FromFieldValue(record.Current[period])
            let @where = record.Current[place] as TextValue
            where days is not null && @where is not null
            group (record.Id, days) by @where.Text into atOnePlace
            from pair in FindOverlapping([
                .. atOnePlace
                    .OrderBy(entry => entry.days.First)
                    .ThenBy(entry => entry.Id, StringComparer.Ordinal),
            ])
            select new DoubleCount(
                measure.Key,
                pair.First,
                pair.Second,
                $"“{measure.Label}”把同一地点（{atOnePlace.Key}）、日期重叠的“{pair.First}”与“{pair.Second}”相加，人次可能重复计算"
            );
    }

    private static IEnumerable<DoubleCount> DescribeApart(Register register, MeasureDefinition measure) =>
        from pair in PlaceOverlap.FindPairs(
            register.Definition,
            measure,
            register.Records.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Current))
        )
        select new DoubleCount(
            measure.Key,
            pair.First,
            pair.Second,
            $"“{measure.Label}”里“{pair.First}”与“{pair.Second}”的地点和日期重叠，没有相加；含在别处之内的请填上级记录，只留一种口径"
        );

    // In the order of their first days each event is held against the one that has lasted longest so far:
    // linear, and no overlap stays unseen.
    private static IEnumerable<(string First, string Second)> FindOverlapping(
        List<(string Id, DateRangeValue Days)> events
    )
    {
        var longest = events[0];
        foreach (var next in events.Skip(1))
        {
            if (longest.Days.Overlaps(next.Days))
                yield return (longest.Id, next.Id);
            if (next.Days.Last > longest.Days.Last)
                longest = next;
        }
    }
}
