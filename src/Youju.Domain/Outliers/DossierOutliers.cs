using Youju.Domain.Dossiers;
using Youju.Domain.Facts;

namespace Youju.Domain.Outliers;

/// <summary>What a person is asked about the sizes of a dossier's figures: against last year, the target, and the months beside.</summary>
public static class DossierOutliers
{
    /// <summary>In Chinese, in the order of the dossier.</summary>
    public static IEnumerable<string> ListQuestions(Dossier dossier, FactStore facts, OutlierRules rules) =>
        [
            .. LedgerOutliers.ListQuestions(dossier.Ledger, rules),
            .. FactOutliers.ListQuestions(facts, rules),
            .. FactOutliers.ListQuestions(dossier.Targets.All, facts, rules),
            .. dossier.Registers.Values.SelectMany(register => PeriodOutliers.ListQuestions(register, rules)),
        ];
}
