using Youju.Checking.Relations.Weighing;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Telling;

/// <summary>Decides what is told of a figure: a relation that holds, one that does not, a question, or nothing.</summary>
internal sealed class Decisions(RelationWeights weights, string text)
{
    /// <summary>A binding that holds is believed from these odds on.</summary>
    private const double LeastScore = -2;

    private readonly double accuseFrom = (double)weights.AccuseFrom;
    private readonly double askFrom = (double)weights.AskFrom;

    public IEnumerable<Claim> FindClaims(Explanations explanations)
    {
        if (explanations.OverZero is { } overZero)
            return [ClaimWriter.WriteOverZero(overZero, text)];
        var failing = explanations.FailingShare;
        if (failing >= accuseFrom)
            return [ClaimWriter.WriteClaim(FindFailing(explanations), text)];
        var believed = FindBelieved(explanations, explanations.FailingOdds);
        return believed.Count > 0 || failing < askFrom
            ? believed
            : [ClaimWriter.WriteQuestion(FindFailing(explanations), text)];
    }

    private static Search.Binding FindFailing(Explanations explanations) =>
        explanations.FindBest(binding => !binding.Holds)!.Value.Binding;

    // The likeliest of each kind, where it is likelier than that a relation fails.
    private List<Claim> FindBelieved(Explanations explanations, double failingOdds)
    {
        var kinds = new HashSet<ClaimKind>();
        var least = Math.Max(LeastScore, failingOdds);
        return
        [
            .. explanations
                .All.Where(one => one.Binding.Holds && one.Score > least)
                .OrderByDescending(one => one.Score)
                .Where(one => kinds.Add(RelationKinds.FindKind(one.Binding)))
                .Select(one => ClaimWriter.WriteClaim(one.Binding, text)),
        ];
    }
}
