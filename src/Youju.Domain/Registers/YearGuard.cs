using System.Globalization;

namespace Youju.Domain.Registers;

/// <summary>Warns of records that count among the year's work although all their days lie outside it.</summary>
public static class YearGuard
{
    /// <summary>A line for each such record, in Chinese.</summary>
    public static IEnumerable<RecordProblem> FindRecordsOutsideYear(Register register, int year) =>
        register.Definition.Period is { } period
            ? from record in register.Records.Values
            where
                IsCountedRecord(register.Definition, record.Current)
                && DateRangeValue.FromFieldValue(record.Current[period]) is { } days
                && !days.TouchesYear(year)
            select new RecordProblem(
                record.Id,
                period,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"台账“{register.Definition.Label}”记录{register.Definition.FormatNameWithId(record.Id, record.Current)}"
                        + $"的日期 {FieldText.FormatValue(record.Current[period]!)} "
                        + $"不在{year}年内，却算进了本年的数；请改日期，或删去这条"
                )
            )
            : [];

    // A level before the year begins is what growth starts from; what is under way may end in the next year.
    private static bool IsCountedRecord(RegisterDefinition definition, RecordVersion version) =>
        !definition.States.Any(state => state.Key == version.State && state.IsCarried)
        && definition.Measures.Any(measure =>
            measure.Kind is MeasureKind.Count or MeasureKind.Sum && measure.CountsVersion(version)
        );
}
