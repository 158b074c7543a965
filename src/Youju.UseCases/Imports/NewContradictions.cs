using Youju.Domain.Dossiers;
using Youju.Domain.Remarks;
using Youju.Packs.Definitions;
using Youju.Reporting.Gaps;
using Youju.Reporting.Package;

namespace Youju.UseCases.Imports;

/// <summary>Where two sources of one amount differ since an import, whatever form each came in.</summary>
internal static class NewContradictions
{
    /// <param name="before">Null where the dossier was begun.</param>
    public static IReadOnlyList<Remark> FindBetween(Dossier? before, Dossier after, Pack pack)
    {
        var known = (before is null ? [] : FindIn(before, pack))
            .Select(FormatKey)
            .ToHashSet(StringComparer.Ordinal);
        return [.. FindIn(after, pack).Where(remark => known.Add(FormatKey(remark)))];
    }

    // The same contradiction may come from other places now.
    private static string FormatKey(Remark remark) =>
        remark.Code == GapCodes.LedgerContradiction ? remark.Values[0] : string.Join('\t', remark.Values);

    // Only what must agree with the ledger is measured: a long register takes no longer for it.
    private static IEnumerable<Remark> FindIn(Dossier dossier, Pack pack)
    {
        var held = pack.KnowItems(dossier) with
        {
            Registers = dossier.Registers.RemoveRange(
                dossier
                    .Registers.Values.Where(register =>
                        register.Definition.Measures.All(measure => measure.AgreesWith is null)
                    )
                    .Select(register => register.Definition.Key)
            ),
            Targets = new(),
        };
        return Contradictions.FindGaps(held, held.ComputeFacts([]), pack.LedgerIdentities);
    }
}
