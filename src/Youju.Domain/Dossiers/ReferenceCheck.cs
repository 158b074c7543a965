using Youju.Domain.Facts;
using Youju.Domain.Registers;

namespace Youju.Domain.Dossiers;

/// <summary>A record or an indicator that names something the dossier does not have.</summary>
/// <param name="Place">Who names it, in Chinese.</param>
/// <param name="Missing">What is named.</param>
/// <param name="Known">What could have been meant.</param>
public sealed record LostReference(string Place, string Missing, IReadOnlyCollection<string> Known);

/// <summary>Whether what records name is there.</summary>
public static class ReferenceCheck
{
    public static IEnumerable<LostReference> CheckRecords(Dossier dossier)
    {
        return from register in dossier.Registers.Values
            from record in register.Records.Values
            where !record.Current.IsWithdrawn
            from field in register.Definition.Fields
            let target = (record.Current[field.Key] as ReferenceValue)?.RecordId
            where target is not null && field.Register is not null
            let known = dossier.Registers.GetValueOrDefault(field.Register!)?.Records.Keys.ToList() ?? []
            where !known.Contains(target)
            select new LostReference(
                $"台账“{register.Definition.Label}”记录“{record.Id}”的“{field.Label}”",
                target,
                known
            );
    }

    /// <summary>Indicators whose value is bound to a fact that there is not.</summary>
    /// <param name="facts">The keys of all facts.</param>
    public static IEnumerable<LostReference> CheckIndicators(
        Dossier dossier,
        IReadOnlyCollection<string> facts
    )
    {
        return from indicator in ListUnbound(dossier, facts)
            let bound = ((Indicators.BoundActual)indicator.Actual!).Fact
            select new LostReference(
                $"指标“{indicator.Name}”（{indicator.Id}）的 fact",
                bound,
                [
                    .. facts.Where(fact =>
                        DossierKey.FromFact(fact).Subject == DossierKey.FromFact(bound).Subject
                    ),
                ]
            );
    }

    /// <summary>The indicators themselves, in their order.</summary>
    /// <param name="facts">The keys of all facts.</param>
    public static IEnumerable<Indicators.Indicator> ListUnbound(
        Dossier dossier,
        IReadOnlyCollection<string> facts
    ) =>
        dossier.Targets.All.Where(indicator =>
            indicator.Actual is Indicators.BoundActual bound && !facts.Contains(bound.Fact)
        );
}
