using Youju.Domain.Budget;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>Places what stands below the months of a year, of the same items: 2025年预算, 2024年决算.</summary>
internal sealed class RowsBelowPeriods(PaperTable table, PaperLexicon lexicon, PaperAmounts amounts)
{
    /// <param name="items">The columns of items, each with the key of its item.</param>
    public IEnumerable<PlacedAmount> PlaceRows(IReadOnlyList<(string Key, PaperColumn Column)> items) =>
        new PeriodRows(table, lexicon).StandDown
            ? PlaceRow(FindBudget(), AmountColumn.Initial, items)
                .Concat(PlaceRow(FindLastYear(), AmountColumn.PriorAccounts, items))
            : [];

    private PaperEntry? FindBudget() =>
        table.Entries.FirstOrDefault(entry => entry.Stage is PaperStage.Budget or PaperStage.Initial);

    private PaperEntry? FindLastYear() =>
        amounts.Age == 0
        && table
            .Entries.Where(entry => entry.YearsBack == 1 || entry.Year == amounts.Year - 1)
            .Take(2)
            .ToList()
            is [var only]
            ? only
            : null;

    private IEnumerable<PlacedAmount> PlaceRow(
        PaperEntry? entry,
        AmountColumn told,
        IReadOnlyList<(string Key, PaperColumn Column)> items
    ) =>
        from one in entry is null ? [] : items
        where one.Column is { Stage: null, YearsBack: 0, Year: null }
        let read = amounts.ReadAmount(one.Key, told, entry!, one.Column)
        where read is not null
        select read;
}
