using Youju.Domain.Registers;

namespace Youju.Reporting.Sources;

/// <summary>Which records the registers tell under which theme, by date.</summary>
internal sealed class ThemeRecords(IReadOnlyCollection<Register> registers)
{
    /// <summary>In the order in which they are told; what has no date comes last.</summary>
    public IReadOnlyList<ThemeRecord> FindByTheme(string theme) =>
        [
            .. from register in registers
            from record in register.Records.Values
            from sentence in register.Definition.Sentences
            where sentence.Theme == theme && sentence.AppliesToRecord(record)
            orderby FindFirstDay(register.Definition, record), register.Definition.Key, record.Id
            select new ThemeRecord(register, record, sentence),
        ];

    /// <summary>The first of each sentence's records, by size or by date, as many as it may tell.</summary>
    public static IReadOnlyList<ThemeRecord> ChooseLargest(
        IReadOnlyList<ThemeRecord> stories,
        Func<SentenceTemplate, int> most
    )
    {
        var chosen = stories
            .GroupBy(story => (story.Register.Definition.Key, story.Sentence.Key))
            .SelectMany(alike =>
                alike.OrderByDescending(story => story.Size).Take(most(alike.First().Sentence))
            )
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return chosen.Count == stories.Count ? stories : [.. stories.Where(chosen.Contains)];
    }

    /// <summary>The first day of a record; the last of all days where it has none.</summary>
    public static DateOnly FindFirstDay(RegisterDefinition register, Record record) =>
        register.Period is { } period && DateRangeValue.FromFieldValue(record.Current[period]) is { } days
            ? days.First
            : DateOnly.MaxValue;
}

/// <summary>One record as one sentence tells it.</summary>
internal sealed record ThemeRecord(Register Register, Record Record, SentenceTemplate Sentence)
{
    /// <summary>What the sentence's records are chosen by; the same for all where it names nothing.</summary>
    public decimal Size =>
        Sentence.Largest is not { } largest
            ? 0
            : Record.Current[largest] switch
            {
                NumberValue { Quantity.Value: var number } => number,
                MoneyValue { Money.Yuan: var yuan } => yuan,
                _ => decimal.MinValue,
            };
}
