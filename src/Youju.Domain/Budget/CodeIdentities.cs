using Youju.Domain.Findings;

namespace Youju.Domain.Budget;

/// <summary>A03, A04, A07 and B09: what the rows by code of the public tables must add up to.</summary>
internal static class CodeIdentities
{
    private static readonly string[] PersonnelCategories = ["301", "303"];

    public static IEnumerable<Identity> Of(Ledger ledger)
    {
        var keys = ledger
            .Named.Select(amount => amount.Key)
            .Where(key => LedgerKey.CodeOf(key) is not null)
            .ToList();
        return Hierarchy(keys).Concat(Totals(keys)).Concat(BasicByCategory(keys)).Concat(Slices(keys));
    }

    // The economic rows are those that someone asked for; all rows of a public table stand in it.
    private static IEnumerable<Identity> Hierarchy(List<string> keys) =>
        from parent in keys
        let children = keys.Where(key => IsChild(key, parent)).ToArray()
        where children.Length > 0
        select parent.StartsWith("economic.", StringComparison.Ordinal)
            ? new Identity(
                "A07",
                Severity.Warning,
                new(Missing.NotNegative, [.. children.Select(child => new Term(child))]),
                Relation.AtMost,
                Identities.Of(parent)
            )
            : Identities.Sum("A04", parent, Missing.Unknown, children);

    private static IEnumerable<Identity> Totals(List<string> keys) =>
        from @group in keys.Where(key => LedgerKey.CodeOf(key)!.Length == 3).GroupBy(TotalOf)
        where
            @group.Key
                is "spending"
                    or "general"
                    or "spending.basic"
                    or "spending.project"
                    or "general.basic"
                    or "general.project"
        select Identities.Sum("A04", @group.Key, Missing.Unknown, [.. @group]);

    private static IEnumerable<Identity> BasicByCategory(List<string> keys) =>
        from @group in keys.Where(key =>
                key.StartsWith("general-basic.", StringComparison.Ordinal)
                && LedgerKey.CodeOf(key)!.Length == 3
            )
            .GroupBy(key => PersonnelCategories.Contains(LedgerKey.CodeOf(key)))
        select Identities.Sum(
            "A03",
            @group.Key ? "general-basic.personnel" : "general-basic.operating",
            Missing.Unknown,
            [.. @group]
        );

    private static IEnumerable<Identity> Slices(List<string> keys) =>
        from key in keys
        where key.StartsWith("general.", StringComparison.Ordinal)
        let whole = "spending" + key["general".Length..]
        where keys.Contains(whole)
        select new Identity("B09", Severity.Error, Identities.Of(key), Relation.AtMost, Identities.Of(whole));

    private static bool IsChild(string key, string parent)
    {
        var (code, above) = (LedgerKey.CodeOf(key)!, LedgerKey.CodeOf(parent)!);
        return code.Length == above.Length + 2
            && code.StartsWith(above, StringComparison.Ordinal)
            && TotalOf(key) == TotalOf(parent);
    }

    // spending.2070113.basic belongs to the total spending.basic.
    private static string TotalOf(string key) =>
        key.Replace("." + LedgerKey.CodeOf(key), "", StringComparison.Ordinal);
}
