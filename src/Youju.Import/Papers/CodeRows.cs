using Youju.Domain.Budget;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>Places the rows of a table that bear codes of subjects.</summary>
internal sealed class CodeRows(PaperTable table, PaperAmounts amounts, LedgerItems items)
{
    private const string Spending = "spending";

    private static readonly (string Meaning, string End)[] Parts =
    [
        ("total", ""),
        ("basic", ".basic"),
        ("project", ".project"),
    ];

    /// <param name="before">What stands before the code in the ledger's keys.</param>
    /// <param name="column">The ledger's column where the heads name no stage.</param>
    public IEnumerable<PlacedAmount> PlaceRows(string before, AmountColumn? column) =>
        from entry in table.Entries
        where entry.Code is not null && items.IsKnownKey($"{before}.{entry.Code}")
        from placed in PlaceRow(entry, $"{before}.{entry.Code}", column)
        select placed with
        {
            CodeName = entry.Label.Words is { Length: > 0 } name ? name : null,
        };

    /// <summary>The expenditure by function: the rows, and the total above or below them.</summary>
    public IReadOnlyList<PlacedAmount> PlaceSpending()
    {
        var stage = table.FindOwnColumn() ?? AmountColumn.Executed;
        return PlaceRows(Spending, stage).ToList() is { Count: > 0 } placed
            ? [.. placed, .. PlaceTotal(Spending, stage)]
            : [];
    }

    /// <summary>The total of rows by code, whole and by basic and project: it is told by no title where no form is known.</summary>
    public IEnumerable<PlacedAmount> PlaceTotal(string key, AmountColumn? column) =>
        table
            .Entries.Where(entry => entry is { IsTotal: true, Code: null } && table.HasAmount(entry))
            .ToList()
            is [var total]
            ? PlaceRow(total, key, column)
            : [];

    private IEnumerable<PlacedAmount> PlaceRow(PaperEntry entry, string key, AmountColumn? into)
    {
        var own = table
            .FindAmountColumns(entry.Block)
            .Where(column => PaperTable.FindAmount(entry, column) is not null)
            .ToList();
        foreach (var (meaning, end) in Parts)
        {
            var fitting = own.FindAll(column => column.Meanings.Contains(meaning));
            if (fitting.Count == 0 && end.Length == 0 && own.Count == 1 && own[0].Meanings.Count == 0)
                fitting = own;
            foreach (var column in fitting.DistinctBy(column => (column.Stage, amounts.FindYearOf(column))))
            {
                if (
                    amounts.FindLedgerColumn(column, into) is { } ledgerColumn
                    && amounts.ReadAmount(key + end, ledgerColumn, entry, column) is { } read
                )
                    yield return read;
            }
        }
    }
}
