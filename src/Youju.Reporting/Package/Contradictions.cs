using Youju.Domain.Budget;
using Youju.Domain.Findings;

namespace Youju.Reporting.Package;

/// <summary>Where the ledger contradicts itself: a package that prints both sides would contradict itself too.</summary>
public static class Contradictions
{
    /// <summary>What contradicts what, by how much, where both were taken from and what to do, in Chinese.</summary>
    public static IEnumerable<string> DescribeGaps(Ledger ledger, IEnumerable<LedgerIdentity> identities) =>
        from result in Identities.CheckLedger(ledger, identities)
        where result.IsWrong && result.Identity.Severity != Severity.Info
        select $"{result.DescribeResult()}。{FormatSources(result)}{FormatAdvice(result.Identity)}";

    private static string FormatSources(IdentityResult result) =>
        result.Sources.Count == 0 ? "" : $"出处：{string.Join("；", result.Sources)}。";

    private static string FormatAdvice(LedgerIdentity identity) =>
        identity.Severity == Severity.Error
            ? "请对照原件，改正抄错的一处：金额在 ledger.csv，“三公”实物量在 dossier.yaml"
            : "请对照原件核对；确是口径不同的，在报告里说明";
}
