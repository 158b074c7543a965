using Youju.Domain.Registers;

namespace Youju.Domain.Outliers;

/// <summary>Asks about a month or a quarter that is many times those beside it.</summary>
internal static class PeriodOutliers
{
    private const int MonthsOfQuarter = 3;

    // One is held against two others.
    private const int FewestPeriods = 3;

    public static IEnumerable<string> ListQuestions(Register register, OutlierRules rules)
    {
        var definition = register.Definition;
        return definition.Period is not { } period
            ? []
            : from row in CollectRows(register, period)
            from field in definition.Fields.Where(field => field.Type is FieldType.Number or FieldType.Money)
            let told = row.FindAll(one => one.FindValue(field) > 0)
            where told.Count >= Math.Max(FewestPeriods, rules.LeastPeriods)
            from question in ListQuestions(definition, field, told, rules)
            select question;
    }

    /// <summary>The months, or the quarters, of one thing in their order.</summary>
    private static IEnumerable<List<PeriodRecord>> CollectRows(Register register, string period) =>
        from record in register.Records.Values
        where !record.Current.IsWithdrawn
        let days = record.Current[period] as DateRangeValue
        where days is not null
        let months = CountMonths(days)
        where months is not null
        orderby days.First
        group new PeriodRecord(record, days) by (
            months,
            NameRow(register.Definition, record, period)
        ) into row
        select row.ToList();

    private static string NameRow(RegisterDefinition definition, Record record, string period) =>
        string.Join(
            '\t',
            definition
                .DistinguishingFields.Where(field => field != period)
                .Select(field => record.Current[field])
                .Select(value => value is null ? "" : FieldText.FormatValue(value))
        );

    // One for a whole month, three for a whole quarter.
    private static int? CountMonths(DateRangeValue days)
    {
        if (days.First.Day != 1)
            return null;
        if (days.Last == days.First.AddMonths(1).AddDays(-1))
            return 1;
        return
            days.First.Month % MonthsOfQuarter == 1
            && days.Last == days.First.AddMonths(MonthsOfQuarter).AddDays(-1)
            ? MonthsOfQuarter
            : null;
    }

    private static IEnumerable<string> ListQuestions(
        RegisterDefinition definition,
        FieldDefinition field,
        List<PeriodRecord> told,
        OutlierRules rules
    )
    {
        for (var at = 0; at < told.Count; at++)
        {
            var beside = ListNeighbours(told, at);
            var sizes = beside.ConvertAll(one =>
                rules.CompareSizes(told[at].FindValue(field), one.FindValue(field))
            );
            if (sizes is [{ } first, { } second] && first.IsLarger == second.IsLarger)
                yield return OutlierText.AskAbout(
                    $"{definition.FormatNameWithLabel(told[at].Record.Id, told[at].Record.Current)}{told[at].Describe(field)}",
                    string.Join('、', beside.Select(one => one.Describe(field))),
                    first.Times < second.Times ? first : second
                );
        }
    }

    // The first and the last have both on one side.
    private static List<PeriodRecord> ListNeighbours(List<PeriodRecord> told, int at) =>
        at == 0 ? [told[1], told[2]]
        : at == told.Count - 1 ? [told[at - 2], told[at - 1]]
        : [told[at - 1], told[at + 1]];

    private sealed record PeriodRecord(Record Record, DateRangeValue Days)
    {
        public decimal FindValue(FieldDefinition field) =>
            Record.Current[field.Key] switch
            {
                NumberValue number => number.Quantity.Value,
                MoneyValue money => money.Money.Yuan,
                _ => 0,
            };

        /// <summary>2025-03的服务人次1200人次</summary>
        public string Describe(FieldDefinition field) =>
            $"{FieldText.FormatValue(Days)}的{field.Label}{FieldText.FormatNumber(FindValue(field))}"
            + (field.Type == FieldType.Money ? "元" : field.Unit.Symbol);
    }
}
