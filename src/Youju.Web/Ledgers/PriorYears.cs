using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.UseCases.People;
using Youju.Web.Dossiers;

namespace Youju.Web.Ledgers;

/// <summary>What a unit spent in a year that is kept here.</summary>
/// <param name="Executed">By the label of a row, in each budget; null where nobody knows.</param>
/// <param name="Planned">The whole that was planned; null where nobody knows.</param>
/// <param name="Spent">The whole that was spent; null where nobody knows.</param>
public sealed record YearSpent(
    int Year,
    IReadOnlyDictionary<(string Budget, string Row), Money?> Executed,
    Money? Planned,
    Money? Spent
);

/// <summary>The years before, for whoever may see this one: they are of the same unit.</summary>
internal static class PriorYears
{
    /// <summary>The year before and the one before that, as far as they are kept here, the earliest first.</summary>
    public static IReadOnlyList<YearSpent> ListYears(DossierView view, DossierDesk desk, Person person) =>
        [.. EarlierYears.OpenYears(view, desk, person).Select(SumYear)];

    /// <summary>What a dossier's year comes to.</summary>
    public static YearSpent SumYear(DossierView view)
    {
        var figures = new LedgerFigures(view.Open.Dossier.Ledger);
        return new(
            view.Line.Year,
            MoneyTables
                .BuildTables(view)
                .SelectMany(table =>
                    table.Rows.Select(row => (Key: (table.Label, row.Label), row.Amounts.Executed))
                )
                .DistinctBy(row => row.Key)
                .ToDictionary(row => row.Key, row => row.Executed),
            figures.FindAmount("expenditure", AmountColumn.Adjusted)?.Value,
            figures.FindAmount("expenditure", AmountColumn.Executed)?.Value
        );
    }
}
