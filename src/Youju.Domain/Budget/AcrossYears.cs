using Youju.Domain.Findings;

namespace Youju.Domain.Budget;

/// <summary>B10 and C09: what two years of one unit must say alike.</summary>
public static class AcrossYears
{
    private static readonly string[] Keys =
    [
        "expenditure",
        "basic",
        "personnel",
        "operating",
        "project",
        "three-public",
        "three-public.reception",
        "procurement",
    ];

    public static IReadOnlyList<IdentityResult> Check(Ledger prior, Ledger current)
    {
        var (before, now) = (new LedgerFigures(prior), new LedgerFigures(current));
        return
        [
            .. Agree(
                "B10",
                "年初结转和结余",
                now.Find("totals.opening", AmountColumn.Executed),
                before.Find("totals.closing", AmountColumn.Executed)
            ),
            .. Keys.SelectMany(key =>
                Agree(
                    "C09",
                    LedgerKey.Label(key) + "上年决算数",
                    now.Find(key, AmountColumn.PriorAccounts),
                    before.Find(key, AmountColumn.Executed)
                )
            ),
            .. Keys.SelectMany(key =>
                Agree(
                    "C09",
                    LedgerKey.Label(key) + "上年预算数",
                    now.Find(key, AmountColumn.PriorBudget),
                    before.Find(key, AmountColumn.Initial)
                )
            ),
        ];
    }

    private static IEnumerable<IdentityResult> Agree(string id, string label, Amount? now, Amount? before)
    {
        if (now is null || before is null)
            return [];
        var (here, there) = ($"{label}（本年账）", $"{label}（上年账）");
        var figures = new LedgerFigures(
            new(0) { Named = [Name(here, now.Value), Name(there, before.Value)] }
        );
        return
        [
            new Identity(id, Severity.Error, Identities.Of(here), Relation.Equal, Identities.Of(there)).Check(
                figures
            ),
        ];
    }

    private static NamedAmount Name(string key, Amount amount) =>
        new(key, new() { Executed = amount.Value }, new HandEntered("")) { Grains = new(amount.Grain) };
}
