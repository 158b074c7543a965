using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Telling;

/// <summary>Decides what is told of a figure: a relation that holds, one that does not, a question, or nothing.</summary>
internal sealed class Decisions(IReadOnlyList<Term> terms, RelationWeights weights, string text)
{
    /// <summary>A binding that holds is believed from these odds on.</summary>
    private const double LeastScore = -1;

    /// <summary>Another one of the same figure must be told as clearly.</summary>
    private const double LeastOther = 0.5;

    private const double LeastByForm = -4;

    private readonly double accuseFrom = (double)weights.AccuseFrom;
    private readonly double accusePlainFrom = (double)weights.AccusePlainFrom;
    private readonly double askFrom = (double)weights.AskFrom;

    public IEnumerable<Claim> FindClaims(Explanations explanations)
    {
        if (explanations.OverZero is { } overZero)
            return [ClaimWriter.WriteOverZero(overZero, text)];
        var failing = explanations.FailingShare;
        var worst = explanations.FindBest(binding => !binding.Holds)?.Binding;
        if (worst is not null && failing >= FindBar(worst))
            return [ClaimWriter.WriteClaim(worst, text)];
        var believed = FindBelieved(explanations);
        return believed.Count > 0 || worst is null || failing < askFrom
            ? believed
            : [ClaimWriter.WriteQuestion(worst, text)];
    }

    // Told so seldom that the fit hardly knows them; that they hold to the last digit says enough.
    private static bool HoldsByForm(Weighed one) =>
        one.Score > LeastByForm && one.Binding.Type is RelationType.Multiple or RelationType.RatioToSum;

    // In a plain sentence nothing else can be meant; a slip of units is certain there.
    private double FindBar(Binding binding) =>
        !PlainFeatures.IsPlain(binding, terms) ? accuseFrom
        : Slips.IsUnitSlip(binding.Computed.Middle, binding.Target.Value) ? 0
        : accusePlainFrom;

    // The likeliest of each kind, where it is likelier than that a relation fails.
    private List<Claim> FindBelieved(Explanations explanations)
    {
        var kinds = new HashSet<ClaimKind>();
        var failing = explanations.FailingOdds;
        return
        [
            .. explanations
                .All.Where(one => one.Binding.Holds && (one.Score > Math.Max(LeastScore, failing) || HoldsByForm(one)))
                .OrderByDescending(one => one.Score)
                .Where(one => (kinds.Count == 0 || one.Score > LeastOther) && kinds.Add(RelationKinds.FindKind(one.Binding)))
                .Select(one => ClaimWriter.WriteClaim(one.Binding, text)),
        ];
    }
}
