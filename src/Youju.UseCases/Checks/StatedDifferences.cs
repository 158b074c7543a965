using Youju.Domain.Budget;
using Youju.Domain.Drafts;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Checks;

/// <summary>Amounts and counts that a report states of its year, in words or tables, against the ledger.</summary>
internal sealed class StatedDifferences(OpenDossier open)
{
    private const string PriorCount = "three-public.prior-";
    private const string Count = "three-public.";

    public IEnumerable<Finding> FindIn(LastReport report) =>
        [
            .. report.Amounts.SelectMany(CompareAmount),
            .. report.Counts.SelectMany(count => CompareCount(count.Key, count.Value)),
            .. report.Doubts.Select(DossierFinding.CreateDoubt),
        ];

    // What the next year's ledger calls last year's is this year's in the report's own dossier.
    private IEnumerable<Finding> CompareAmount(ExtractedAmount stated)
    {
        var column =
            stated.Column == AmountColumn.PriorAccounts ? AmountColumn.Executed : AmountColumn.Initial;
        var known = ListSameItems(stated.Key)
            .Select(key => FindKnown(DossierKey.FromAmount(key, column).ToString()))
            .OfType<Fact>()
            .ToList();
        return
            known.Count == 0
            || known.Exists(fact => fact.Quantity!.Value.Interval.Overlaps(stated.Amount.Interval))
            ? []
            :
            [
                DossierFinding.Create(
                    stated.Span ?? default,
                    known[0].Label,
                    stated.Amount.Value.ToString(),
                    known[0].Quantity!.Value,
                    open.Tracer.TraceFact(known[0].Key)
                ),
            ];
    }

    // A report may speak of one budget where it only says 基本支出: another scope is no difference.
    private IEnumerable<string> ListSameItems(string key) =>
        open.Pack.Ledger.Items.Where(item => item.Value.Whole == key).Select(item => item.Key).Prepend(key);

    private IEnumerable<Finding> CompareCount(string key, ExtractedValue<int> stated)
    {
        var own = key.StartsWith(PriorCount, StringComparison.Ordinal)
            ? Count + key[PriorCount.Length..]
            : key;
        return FindKnown(own) is not { } fact || fact.Quantity!.Value.Value == stated.Value
            ? []
            :
            [
                DossierFinding.Create(
                    stated.Span ?? default,
                    fact.Label,
                    stated.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    fact.Quantity!.Value,
                    open.Tracer.TraceFact(own)
                ),
            ];
    }

    private Fact? FindKnown(string key) =>
        open.Facts.FindFact(key) is { Quantity: not null } fact ? fact : null;
}
