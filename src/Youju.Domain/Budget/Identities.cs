namespace Youju.Domain.Budget;

/// <summary>Checks a ledger by the identities of accounting (docs/identities/README.md).</summary>
public static class Identities
{
    internal static readonly AmountColumn[] FormColumns =
    [
        AmountColumn.Initial,
        AmountColumn.Adjusted,
        AmountColumn.Executed,
    ];

    /// <summary>The identities of every table and those that this ledger's rows by code call for.</summary>
    /// <param name="stated">Those of every table, as the packs state them.</param>
    public static IReadOnlyList<IdentityResult> CheckLedger(Ledger ledger, IEnumerable<LedgerIdentity> stated)
    {
        var figures = new LedgerFigures(ledger);
        return
        [
            .. stated
                .Concat(CodeIdentities.CreateFromLedger(ledger))
                .Concat(ProjectFormIdentities.CreateFromLedger(ledger))
                .Where(identity => HasBothSidesStated(identity, figures))
                .Select(identity => identity.CheckAgainst(figures)),
            .. BudgetYear.CheckLedger(ledger),
        ];
    }

    // An identity none of whose sides is in the ledger says nothing worth showing.
    private static bool HasBothSidesStated(LedgerIdentity identity, LedgerFigures figures)
    {
        return HasAnyTermStated(identity.Left, figures) && HasAnyTermStated(identity.Right, figures);
    }

    private static bool HasAnyTermStated(IdentitySide side, LedgerFigures figures)
    {
        return side.Terms.Any(term => figures.FindAmount(term.Key, term.Column) is not null);
    }
}
