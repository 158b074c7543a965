using Youju.Domain.Findings;

namespace Youju.Domain.Budget;

/// <summary>年初、全年、执行 of each line (docs/domain/accounts.md#columns-of-the-ledger), and the physical facts of the
/// three-public expenses (docs/domain/accounts.md#three-public-expenses).</summary>
internal static class BudgetYear
{
    public static IEnumerable<IdentityResult> CheckLedger(Ledger ledger)
    {
        return ledger
            .Lines.SelectMany(line => CheckBudgetLine(ledger, line))
            .Concat(ThreePublicLogic.CheckLedger(ledger));
    }

    private static IEnumerable<IdentityResult> CheckBudgetLine(Ledger ledger, BudgetLine line)
    {
        var figures = new LedgerFigures(
            new(ledger.Year)
            {
                KnownItems = ledger.KnownItems,
                Named = [new(GetLineName(line), line.Amounts, line.Source) { Grains = line.Grains }],
            }
        );
        var identities = new[] { CreateAdjustedIdentity(ledger, line), CreateExecutedLimit(line) };
        return identities
            .Where(identity => figures.FindStatedAmount(GetLineName(line), AmountColumn.Adjusted) is not null)
            .Select(identity => identity.CheckAgainst(figures));
    }

    private static LedgerIdentity CreateAdjustedIdentity(Ledger ledger, BudgetLine line)
    {
        var added = new List<Term>
        {
            new(GetLineName(line), AmountColumn.Initial),
            new(GetLineName(line), AmountColumn.Added),
        };
        if (ledger.AdjustedIncludesCarriedOver)
            added.Add(new(GetLineName(line), AmountColumn.CarriedOver));
        return new(
            "L01",
            Severity.Error,
            IdentityPatterns.CreateSide(GetLineName(line), AmountColumn.Adjusted),
            AmountRelation.Equal,
            new(MissingTerm.Unknown, added)
        );
    }

    // Only the unit's own funds can be spent beyond the budget.
    private static LedgerIdentity CreateExecutedLimit(BudgetLine line)
    {
        return new(
            "L02",
            line.Budget == BudgetKind.OwnFunds ? Severity.Info : Severity.Error,
            IdentityPatterns.CreateSide(GetLineName(line)),
            AmountRelation.AtMost,
            IdentityPatterns.CreateSide(GetLineName(line), AmountColumn.Adjusted)
        );
    }

    private static string GetLineName(BudgetLine line) => line.Project ?? line.Id;
}
