using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Domain.Budget;

/// <summary>Money spent and things counted must go together (docs/domain/accounts.md#three-public-expenses).</summary>
public static class ThreePublicLogic
{
    public static IEnumerable<IdentityResult> CheckLedger(Ledger ledger)
    {
        var (money, counts) = (new LedgerFigures(ledger), ledger.ThreePublic);
        return
        [
            .. RequireCount(
                money,
                "three-public.abroad",
                counts.AbroadGroups,
                "出国（境）团组数",
                Severity.Error
            ),
            .. RequireCount(
                money,
                "three-public.abroad",
                counts.AbroadPersons,
                "出国（境）人次",
                Severity.Error
            ),
            .. RequireCount(
                money,
                "three-public.vehicles.purchase",
                counts.VehiclesBought,
                "购置公务用车辆数",
                Severity.Error
            ),
            .. RequireCount(
                money,
                "three-public.vehicles.operation",
                counts.VehiclesHeld,
                "公务用车保有量",
                Severity.Warning
            ),
            .. RequireCount(
                money,
                "three-public.reception",
                counts.ReceptionBatches,
                "公务接待批次",
                Severity.Error
            ),
            .. RequireCount(
                money,
                "three-public.reception",
                counts.ReceptionPersons,
                "公务接待人次",
                Severity.Error
            ),
            .. ForbidCount(money, counts.ReceptionBatches, "公务接待批次"),
            .. CheckPersonsPerBatch(counts),
        ];
    }

    private static IEnumerable<IdentityResult> RequireCount(
        LedgerFigures money,
        string key,
        int? count,
        string counted,
        Severity severity
    )
    {
        if (money.FindAmount(key, AmountColumn.Executed) is not { } spent || spent.Value <= Money.Zero)
            return [];
        var label = LedgerKey.ToChineseLabel(key);
        return count switch
        {
            null =>
            [
                CreateResult(
                    "S01",
                    key,
                    severity,
                    Verdict.Undecidable,
                    $"{label} {spent.Value}，{counted}未填写"
                ),
            ],
            0 =>
            [
                CreateResult(
                    "S01",
                    key,
                    severity,
                    Verdict.Contradiction,
                    $"{label} {spent.Value}，但{counted}为0"
                ),
            ],
            _ =>
            [
                CreateResult(
                    "S01",
                    key,
                    severity,
                    Verdict.Exact,
                    $"{label} {spent.Value}，{counted} {count}"
                ),
            ],
        };
    }

    private static IEnumerable<IdentityResult> ForbidCount(LedgerFigures money, int? count, string counted)
    {
        return
            count > 0
            && money.FindAmount("three-public", AmountColumn.Executed) is { } spent
            && spent.Value == Money.Zero
            ?
            [
                CreateResult(
                    "S02",
                    "three-public",
                    Severity.Error,
                    Verdict.Contradiction,
                    $"“三公”经费为0，但{counted}为 {count}"
                ),
            ]
            : [];
    }

    private static IEnumerable<IdentityResult> CheckPersonsPerBatch(ThreePublicCounts counts) =>
        counts is { ReceptionBatches: { } batches, ReceptionPersons: { } persons } && persons < batches
            ?
            [
                CreateResult(
                    "S03",
                    "three-public.reception",
                    Severity.Error,
                    Verdict.Contradiction,
                    $"公务接待 {persons} 人次，少于 {batches} 批次"
                ),
            ]
            : [];

    private static IdentityResult CreateResult(
        string id,
        string key,
        Severity severity,
        Verdict verdict,
        string proof
    )
    {
        return new(
            new(
                id,
                severity,
                IdentityPatterns.CreateSide(key),
                AmountRelation.AtMost,
                IdentityPatterns.CreateSide(key)
            ),
            verdict,
            [proof]
        );
    }
}
