namespace Youju.Domain.Budget;

/// <summary>An amount of last year that its own report and this year's ledger tell in two ways.</summary>
/// <param name="Item">What the ledger calls it.</param>
/// <param name="Known">What the ledger says.</param>
/// <param name="Printed">What last year's report says.</param>
public sealed record LastReportDifference(
    string Item,
    AmountColumn Column,
    SourcedAmount Known,
    SourcedAmount Printed
);

/// <summary>An amount with the place it was taken from, in Chinese.</summary>
public sealed record SourcedAmount(Amount Amount, string Source);

/// <summary>C09: what this year says of last year is what last year's report says
/// (docs/identities/C09-last-year-column-agrees.md).</summary>
public static class LastReportAgreement
{
    private static readonly AmountColumn[] Columns = [AmountColumn.PriorBudget, AmountColumn.PriorAccounts];

    /// <summary>The differences; what is not known on either side is none.</summary>
    public static IEnumerable<LastReportDifference> FindDifferences(Ledger ledger)
    {
        var figures = new LedgerFigures(ledger);
        return from named in ledger.Named
            let item = LastReportItem.ExtractItem(named.Key)
            where item is not null
            from column in Columns
            let printed = named[column]
            where printed is not null
            let known = (
                from key in ListSameItems(item, ledger.KnownItems)
                let amount = figures.FindAmount(key, column)
                where amount is not null
                select (Key: key, Amount: amount.Value)
            ).ToList()
            where
                known.Count > 0 && !known.Exists(one => one.Amount.Interval.Overlaps(printed.Value.Interval))
            select new LastReportDifference(
                known[0].Key,
                column,
                new(known[0].Amount, AmountSources.DescribeSources(new Term(known[0].Key, column), figures)),
                new(printed.Value, named.Source.InWords())
            );
    }

    // A report may speak of one budget where it only says 基本支出: another scope is no difference.
    private static IEnumerable<string> ListSameItems(string item, LedgerItems items) =>
        items.Items.Where(other => other.Value.Whole == item).Select(other => other.Key).Prepend(item);
}
