using Youju.Domain.Findings;

namespace Youju.Domain.Budget;

/// <summary>A03, A04, A07 and B09: what the rows by code of the public tables must add up to.</summary>
internal static class CodeIdentities
{
    private static readonly string[] PersonnelCategories = ["301", "303"];

    public static IEnumerable<LedgerIdentity> CreateFromLedger(Ledger ledger)
    {
        var keys = ledger
            .Named.Select(amount => amount.Key)
            .Where(key => LedgerKey.ExtractCode(key) is not null)
            .ToList();
        return CreateHierarchySums(keys)
            .Concat(CreateTotalSums(keys))
            .Concat(CreateBasicSums(keys))
            .Concat(CreateSliceLimits(keys));
    }

    // The economic rows are those that someone asked for; all rows of a public table stand in it.
    private static IEnumerable<LedgerIdentity> CreateHierarchySums(List<string> keys)
    {
        return from parent in keys
            let children = keys.Where(key => IsDirectChild(key, parent)).ToArray()
            where children.Length > 0
            select parent.StartsWith("economic.", StringComparison.Ordinal)
                ? new LedgerIdentity(
                    "A07",
                    Severity.Warning,
                    new(MissingTerm.NotNegative, [.. children.Select(child => new Term(child))]),
                    AmountRelation.AtMost,
                    IdentityPatterns.CreateSide(parent)
                )
                : IdentityPatterns.CreateSumIdentity("A04", parent, MissingTerm.Unknown, children);
    }

    private static IEnumerable<LedgerIdentity> CreateTotalSums(List<string> keys)
    {
        return from @group in keys.Where(key => LedgerKey.ExtractCode(key)!.Length == 3).GroupBy(GetTotalKey)
            where
                @group.Key
                    is "spending"
                        or "general"
                        or "spending.basic"
                        or "spending.project"
                        or "general.basic"
                        or "general.project"
            select IdentityPatterns.CreateSumIdentity("A04", @group.Key, MissingTerm.Unknown, [.. @group]);
    }

    private static IEnumerable<LedgerIdentity> CreateBasicSums(List<string> keys)
    {
        return from @group in keys.Where(key =>
                    key.StartsWith("general-basic.", StringComparison.Ordinal)
                    && LedgerKey.ExtractCode(key)!.Length == 3
                )
                .GroupBy(key => PersonnelCategories.Contains(LedgerKey.ExtractCode(key)))
            select IdentityPatterns.CreateSumIdentity(
                "A03",
                @group.Key ? "general-basic.personnel" : "general-basic.operating",
                MissingTerm.Unknown,
                [.. @group]
            );
    }

    private static IEnumerable<LedgerIdentity> CreateSliceLimits(List<string> keys)
    {
        return from key in keys
            where key.StartsWith("general.", StringComparison.Ordinal)
            let whole = "spending" + key["general".Length..]
            where keys.Contains(whole)
            select new LedgerIdentity(
                "B09",
                Severity.Error,
                IdentityPatterns.CreateSide(key),
                AmountRelation.AtMost,
                IdentityPatterns.CreateSide(whole)
            );
    }

    private static bool IsDirectChild(string key, string parent)
    {
        var (code, above) = (LedgerKey.ExtractCode(key)!, LedgerKey.ExtractCode(parent)!);
        return code.Length == above.Length + 2
            && code.StartsWith(above, StringComparison.Ordinal)
            && GetTotalKey(key) == GetTotalKey(parent);
    }

    // spending.2070113.basic belongs to the total spending.basic.
    private static string GetTotalKey(string key)
    {
        return key.Replace("." + LedgerKey.ExtractCode(key), "", StringComparison.Ordinal);
    }
}
