using Youju.Domain.Findings;
using static Youju.Domain.Budget.MissingTerm;

namespace Youju.Domain.Budget;

/// <summary>The shapes that identities of the ledger have.</summary>
internal static class IdentityPatterns
{
    internal static IdentitySide CreateSide(string key, AmountColumn column = AmountColumn.Executed) =>
        new(Unknown, new Term(key, column));

    internal static LedgerIdentity CreateSumIdentity(
        string id,
        string total,
        MissingTerm missing,
        params string[] parts
    )
    {
        return new(
            id,
            Severity.Error,
            CreateSide(total),
            AmountRelation.Equal,
            new(missing, [.. parts.Select(part => new Term(part))])
        );
    }
}
