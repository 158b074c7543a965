using Youju.Domain.Budget;
using Youju.Domain.Findings;
using Youju.Domain.Remarks;
using Youju.Reporting.Gaps;

namespace Youju.Reporting.Package;

/// <summary>Where the ledger contradicts itself: a package that prints both sides would contradict itself too.</summary>
public static class Contradictions
{
    /// <summary>What contradicts what, by how much, where both were taken from and what to do.</summary>
    public static IEnumerable<Remark> FindGaps(Ledger ledger, IEnumerable<LedgerIdentity> identities) =>
        from result in Identities.CheckLedger(ledger, identities)
        where result.IsWrong && result.Identity.Severity != Severity.Info
        select new Remark(
            GapCodes.LedgerContradiction,
            result.Identity.Severity,
            new("ledger"),
            [result.DescribeResult(), string.Join("；", result.Sources)],
            result.Identity.Severity == Severity.Error ? GapCodes.MendOriginal : GapCodes.ExplainDifference
        );
}
