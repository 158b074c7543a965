using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Domain.Budget;

/// <summary>Money spent and things counted must go together (docs/domain/accounts.md#three-public-expenses).</summary>
public static class ThreePublicLogic
{
    private static readonly RequiredCount[] Required =
    [
        new("three-public.abroad", "出国（境）团组数", counts => counts.AbroadGroups),
        new("three-public.abroad", "出国（境）人次", counts => counts.AbroadPersons),
        new("three-public.vehicles.purchase", "购置公务用车辆数", counts => counts.VehiclesBought),
        new(
            "three-public.vehicles.operation",
            "公务用车保有量",
            counts => counts.VehiclesHeld,
            Severity.Warning
        ),
        new("three-public.reception", "公务接待批次", counts => counts.ReceptionBatches),
        new("three-public.reception", "公务接待人次", counts => counts.ReceptionPersons),
    ];

    public static IEnumerable<IdentityResult> CheckLedger(Ledger ledger)
    {
        var (money, counts) = (new LedgerFigures(ledger), ledger.ThreePublic);
        return
        [
            .. Required.SelectMany(required => RequireCount(money, counts, required)),
            .. ForbidCount(money, counts.ReceptionBatches, "公务接待批次"),
            .. CheckPersonsPerBatch(counts),
        ];
    }

    private static IEnumerable<IdentityResult> RequireCount(
        LedgerFigures money,
        ThreePublicCounts counts,
        RequiredCount required
    )
    {
        var (key, counted) = (required.Key, required.Counted);
        if (money.FindAmount(key, AmountColumn.Executed) is not { } spent || spent.Value <= Money.Zero)
            return [];
        var count = required.Count(counts);
        var (verdict, says) = count switch
        {
            null => (Verdict.Undecidable, $"{counted}未填写"),
            0 => (Verdict.Contradiction, $"但{counted}为0"),
            _ => (Verdict.Exact, $"{counted} {count}"),
        };
        var proof = $"{money.Items.ToChineseLabel(key)} {spent.Value}，{says}";
        return [CreateResult("S01", key, required.Severity, verdict, proof)];
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

    // Money spent of that key needs this count beside it.
    private sealed record RequiredCount(
        string Key,
        string Counted,
        Func<ThreePublicCounts, int?> Count,
        Severity Severity = Severity.Error
    );
}
