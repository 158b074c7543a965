using Youju.Domain.Findings;
using Youju.Packs.Definitions.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>The identities that the pack demands within a table and between tables.</summary>
internal sealed class TableIdentities(TableCells cells, IReadOnlyList<TableIdentity> identities)
{
    public IEnumerable<Claim> ReadClaims() => identities.Select(CheckIdentity).OfType<Claim>();

    private Claim? CheckIdentity(TableIdentity identity)
    {
        if (cells.FindCell(identity.Whole) is not { } whole)
            return null;
        var parts = identity.Parts.Select(part => (part.Optional, Term: cells.FindCell(part))).ToList();
        if (parts.Exists(part => !part.Optional && part.Term is null))
            return null;
        var terms = parts.Select(part => part.Term).OfType<TableTerm>().ToList();
        var isCertain =
            identity.Parts.All(part => cells.FindCell(part) is not null || cells.IsSurelyNothing(part))
            && (!identity.SameYear || cells.FindTitleYear(identity.Parts.Append(identity.Whole)) is not null);
        if (identity.Relation == IdentityRelation.AtMost)
            return TableClaim.CreateUpperBound(identity.Pattern, whole, terms, isCertain);
        var isSum = identity.Parts.Count > 1;
        return isSum
            ? TableClaim.CreateSum(identity.Pattern, whole, terms, isCertain)
            : TableClaim.CreateEquality(identity.Pattern, whole, terms[0], isCertain);
    }
}
