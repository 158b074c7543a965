using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Remarks;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Reports;
using Youju.Reporting.Gaps;

namespace Youju.Reporting.Chapters;

/// <summary>Amounts that ran ahead of their plan, each with the reason that the clerk gives for it.</summary>
internal static class WatchedAmounts
{
    /// <summary>Those that certainly did: an amount that may still be within its plan is not asked about.</summary>
    public static IEnumerable<WatchedAmount> FindExceeded(Dossier dossier, Pack pack, FactStore facts) =>
        from watch in pack.Report.Watches
        let spent = facts.FindFact(watch.Value.Spent)?.Quantity
        let planned = facts.FindFact(watch.Value.Planned)?.Quantity
        where spent is not null && planned is not null
        where
            spent.Value.Interval.Low
            > (planned.Value.Interval * Interval.FromExactValue(watch.Value.Most / 100)).High
        select new WatchedAmount(
            watch.Key,
            watch.Value,
            dossier.Targets.Reasons.FirstOrDefault(reason => reason.Of == watch.Key)
        );

    /// <summary>Those that nobody has explained, with the codes to choose from.</summary>
    public static IEnumerable<Remark> FindGaps(Dossier dossier, Pack pack, FactStore facts) =>
        from amount in FindExceeded(dossier, pack, facts)
        where amount.Reason is null or { Code: null, Deviation: null } or { Measure: null }
        select GapList.CreateGap(
            GapCodes.DeviationUnexplained,
            $"targets/reasons/{amount.Key}",
            amount.Watch.Label,
            facts.FindFact(amount.Watch.Spent)!.Quantity.ToChineseText(),
            facts.FindFact(amount.Watch.Planned)!.Quantity.ToChineseText(),
            amount.Key,
            string.Join('、', pack.Report.ReasonCodes.Select(code => $"{code.Key} {code.Value}"))
        );
}

/// <summary>An amount beyond its plan.</summary>
/// <param name="Reason">Null where nobody has given one.</param>
internal sealed record WatchedAmount(string Key, WatchSource Watch, DeviationReason? Reason);
