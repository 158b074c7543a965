using Youju.Domain.Findings;

namespace Youju.Domain.Budget;

/// <summary>年初、全年、执行 of each line (docs/domain/accounts.md#columns-of-the-ledger), and the physical facts of the
/// three-public expenses (docs/domain/accounts.md#three-public-expenses).</summary>
internal static class BudgetYear
{
    public static IEnumerable<IdentityResult> Check(Ledger ledger) =>
        ledger.Lines.SelectMany(line => CheckLine(ledger, line)).Concat(ThreePublicLogic.Check(ledger));

    private static IEnumerable<IdentityResult> CheckLine(Ledger ledger, BudgetLine line)
    {
        var figures = new LedgerFigures(
            new(ledger.Year) { Named = [new(Name(line), line.Amounts, line.Source) { Grains = line.Grains }] }
        );
        var identities = new[] { AdjustedFromInitial(ledger, line), ExecutedWithinAdjusted(line) };
        return identities
            .Where(identity => figures.Stated(Name(line), AmountColumn.Adjusted) is not null)
            .Select(identity => identity.Check(figures));
    }

    private static Identity AdjustedFromInitial(Ledger ledger, BudgetLine line)
    {
        var added = new List<Term>
        {
            new(Name(line), AmountColumn.Initial),
            new(Name(line), AmountColumn.Added),
        };
        if (ledger.AdjustedIncludesCarriedOver)
            added.Add(new(Name(line), AmountColumn.CarriedOver));
        return new(
            "L01",
            Severity.Error,
            Identities.Of(Name(line), AmountColumn.Adjusted),
            Relation.Equal,
            new(Missing.Unknown, added)
        );
    }

    // Only the unit's own funds can be spent beyond the budget.
    private static Identity ExecutedWithinAdjusted(BudgetLine line) =>
        new(
            "L02",
            line.Budget == BudgetKind.OwnFunds ? Severity.Info : Severity.Error,
            Identities.Of(Name(line)),
            Relation.AtMost,
            Identities.Of(Name(line), AmountColumn.Adjusted)
        );

    private static string Name(BudgetLine line) => line.Project ?? line.Id;
}
