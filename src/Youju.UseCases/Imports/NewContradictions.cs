using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Remarks;
using Youju.Packs.Definitions;
using Youju.Reporting.Package;

namespace Youju.UseCases.Imports;

/// <summary>Where two sources of one amount differ since an import, whatever form each came in.</summary>
internal static class NewContradictions
{
    /// <param name="before">Null where the dossier was begun.</param>
    public static IReadOnlyList<Remark> FindBetween(Dossier? before, Dossier after, Pack pack)
    {
        var known = (before is null ? [] : FindIn(before.Ledger, pack))
            .Select(remark => remark.Values[0])
            .ToHashSet(StringComparer.Ordinal);
        return [.. FindIn(after.Ledger, pack).Where(remark => known.Add(remark.Values[0]))];
    }

    private static IEnumerable<Remark> FindIn(Ledger ledger, Pack pack) =>
        Contradictions.FindGaps(ledger with { KnownItems = pack.Ledger }, pack.LedgerIdentities);
}
