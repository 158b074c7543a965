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

    internal static LedgerIdentity CreateEqualIdentity(string id, string a, string b)
    {
        return new(id, Severity.Error, CreateSide(a), AmountRelation.Equal, CreateSide(b));
    }

    internal static LedgerIdentity CreateLimitIdentity(string id, string part, string whole)
    {
        return new(id, Severity.Error, CreateSide(part), AmountRelation.AtMost, CreateSide(whole));
    }

    // Slices that do not overlap; what is not listed may fill the rest.
    internal static LedgerIdentity CreateSliceIdentity(string id, string whole, params string[] slices)
    {
        return new(
            id,
            Severity.Error,
            new(NotNegative, [.. slices.Select(slice => new Term(slice))]),
            AmountRelation.AtMost,
            CreateSide(whole)
        );
    }

    internal static LedgerIdentity CreateFormIdentity(string id, AmountColumn column, params string[] parts)
    {
        return new(
            id,
            Severity.Error,
            CreateSide("form.total", column),
            AmountRelation.Equal,
            new(Zero, [.. parts.Select(part => new Term(part, column))])
        );
    }
}
