using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;
using Youju.Domain.Remarks;
using Youju.Reporting.Gaps;

namespace Youju.Reporting.Package;

/// <summary>Values that stand in for ones nobody knows; they must not reach a report that is handed in.</summary>
internal static class IllustrativeValues
{
    /// <summary>One remark that counts them by place; none where there are none.</summary>
    public static IEnumerable<Remark> FindGaps(Dossier dossier)
    {
        var targets = dossier.Targets;
        var indicators = targets.All;
        (int Count, string Place)[] places =
        [
            (
                dossier
                    .Ledger.Lines.Select(line => line.Source)
                    .Concat(dossier.Ledger.Named.Select(amount => amount.Source))
                    .Count(source => source is HandEntered { IsIllustrative: true }),
                "行收支账"
            ),
            (
                dossier
                    .Registers.Values.SelectMany(register => register.Records.Values)
                    .Where(record => !record.Current.IsWithdrawn)
                    .Sum(record => record.Current.Illustrative.Count),
                "项台账"
            ),
            (indicators.Count(IsIllustrative), "个指标"),
            (targets.Common.Values.Count(judged => judged.IsIllustrative), "项共性指标的评定"),
            (targets.Problems.Count(problem => problem.IsIllustrative), "个问题"),
            (dossier.Ledger.Staff.IsIllustrative ? 1 : 0, "组编制和人数"),
        ];
        var found = places
            .Where(place => place.Count > 0)
            .Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Count}{place.Place}"))
            .ToList();
        return found.Count == 0
            ? []
            : [GapList.CreateGap(GapCodes.ValuesIllustrative, null, string.Join("、", found))];
    }

    private static bool IsIllustrative(Indicator indicator) =>
        indicator.IsIllustrative
        || indicator.Actual
            is EnteredActual { IsIllustrative: true }
                or JudgedActual { IsIllustrative: true };
}
