using Youju.Domain.Findings;

namespace Youju.Domain.Budget;

/// <summary>B10 and C09: what two years of one unit must say alike.</summary>
public static class PriorYearCheck
{
    public static IReadOnlyList<IdentityResult> CheckAgainstPriorYear(Ledger prior, Ledger current)
    {
        var (before, now) = (new LedgerFigures(prior), new LedgerFigures(current));
        return
        [
            .. CheckAgreement(
                "B10",
                "年初结转和结余",
                now.FindAmount("totals.opening", AmountColumn.Executed),
                before.FindAmount("totals.closing", AmountColumn.Executed)
            ),
            .. TotalsCompared.Keys.SelectMany(key =>
                CheckAgreement(
                    "C09",
                    now.Items.ToChineseLabel(key) + "上年决算数",
                    now.FindAmount(key, AmountColumn.PriorAccounts),
                    before.FindAmount(key, AmountColumn.Executed)
                )
            ),
            .. TotalsCompared.Keys.SelectMany(key =>
                CheckAgreement(
                    "C09",
                    now.Items.ToChineseLabel(key) + "上年预算数",
                    now.FindAmount(key, AmountColumn.PriorBudget),
                    before.FindAmount(key, AmountColumn.Initial)
                )
            ),
        ];
    }

    private static IEnumerable<IdentityResult> CheckAgreement(
        string id,
        string label,
        Amount? now,
        Amount? before
    )
    {
        if (now is null || before is null)
            return [];
        var (here, there) = ($"{label}（本年账）", $"{label}（上年账）");
        var figures = new LedgerFigures(
            new(0)
            {
                Named =
                [
                    TotalsCompared.CreateNamedAmount(here, now.Value),
                    TotalsCompared.CreateNamedAmount(there, before.Value),
                ],
            }
        );
        return
        [
            new LedgerIdentity(
                id,
                Severity.Error,
                IdentityPatterns.CreateSide(here),
                AmountRelation.Equal,
                IdentityPatterns.CreateSide(there)
            ).CheckAgainst(figures),
        ];
    }
}
