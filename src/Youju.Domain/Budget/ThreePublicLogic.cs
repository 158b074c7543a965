using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Domain.Budget;

/// <summary>Money spent and things counted must go together (docs/domain/accounts.md#three-public-expenses).</summary>
public static class ThreePublicLogic
{
    public static IEnumerable<IdentityResult> Check(Ledger ledger)
    {
        var (money, counts) = (new LedgerFigures(ledger), ledger.ThreePublic);
        return
        [
            .. Needs(money, "three-public.abroad", counts.AbroadGroups, "出国（境）团组数", Severity.Error),
            .. Needs(money, "three-public.abroad", counts.AbroadPersons, "出国（境）人次", Severity.Error),
            .. Needs(
                money,
                "three-public.vehicles.purchase",
                counts.VehiclesBought,
                "购置公务用车辆数",
                Severity.Error
            ),
            .. Needs(
                money,
                "three-public.vehicles.operation",
                counts.VehiclesHeld,
                "公务用车保有量",
                Severity.Warning
            ),
            .. Needs(
                money,
                "three-public.reception",
                counts.ReceptionBatches,
                "公务接待批次",
                Severity.Error
            ),
            .. Needs(
                money,
                "three-public.reception",
                counts.ReceptionPersons,
                "公务接待人次",
                Severity.Error
            ),
            .. Forbids(money, counts.ReceptionBatches, "公务接待批次"),
            .. PersonsPerBatch(counts),
        ];
    }

    private static IEnumerable<IdentityResult> Needs(
        LedgerFigures money,
        string key,
        int? count,
        string counted,
        Severity severity
    )
    {
        if (money.Find(key, AmountColumn.Executed) is not { } spent || spent.Value <= Money.Zero)
            return [];
        var label = LedgerKey.Label(key);
        return count switch
        {
            null =>
            [
                Result("S01", key, severity, Verdict.Undecidable, $"{label} {spent.Value}，{counted}未填写"),
            ],
            0 =>
            [
                Result("S01", key, severity, Verdict.Contradiction, $"{label} {spent.Value}，但{counted}为0"),
            ],
            _ => [Result("S01", key, severity, Verdict.Exact, $"{label} {spent.Value}，{counted} {count}")],
        };
    }

    private static IEnumerable<IdentityResult> Forbids(LedgerFigures money, int? count, string counted) =>
        count > 0
        && money.Find("three-public", AmountColumn.Executed) is { } spent
        && spent.Value == Money.Zero
            ?
            [
                Result(
                    "S02",
                    "three-public",
                    Severity.Error,
                    Verdict.Contradiction,
                    $"“三公”经费为0，但{counted}为 {count}"
                ),
            ]
            : [];

    private static IEnumerable<IdentityResult> PersonsPerBatch(ThreePublicCounts counts) =>
        counts is { ReceptionBatches: { } batches, ReceptionPersons: { } persons } && persons < batches
            ?
            [
                Result(
                    "S03",
                    "three-public.reception",
                    Severity.Error,
                    Verdict.Contradiction,
                    $"公务接待 {persons} 人次，少于 {batches} 批次"
                ),
            ]
            : [];

    private static IdentityResult Result(
        string id,
        string key,
        Severity severity,
        Verdict verdict,
        string proof
    ) => new(new(id, severity, Identities.Of(key), Relation.AtMost, Identities.Of(key)), verdict, [proof]);
}
