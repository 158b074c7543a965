using Youju.Domain.Budget;

namespace Youju.Import.Papers;

/// <summary>Identities that a ledger breaks and did not break before.</summary>
internal static class LedgerContradictions
{
    /// <summary>In Chinese.</summary>
    public static IEnumerable<string> ListNew(
        Ledger before,
        Ledger after,
        IEnumerable<LedgerIdentity> identities
    )
    {
        var known = DescribeWrong(before, identities).ToHashSet(StringComparer.Ordinal);
        return DescribeWrong(after, identities)
            .Where(words => !known.Contains(words))
            .Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> DescribeWrong(Ledger ledger, IEnumerable<LedgerIdentity> identities) =>
        Identities
            .CheckLedger(ledger, identities)
            .Where(result => result.IsWrong)
            .Select(result => result.DescribeResult());
}
