using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Telling;

/// <summary>Decides what is told of a figure: a relation that holds, one that does not, a question, or nothing.</summary>
internal sealed class Decisions(ExplainedText reading, RelationWeights weights, string text)
{
    /// <summary>Less likely than this, nothing is doubted.</summary>
    private const double LeastDoubt = 0.03;

    /// <summary>As a logarithm of odds.</summary>
    private const double FarLess = 3;

    private readonly DoubtReader doubts = new(reading);
    private readonly Objections objections = new(reading);
    private readonly Certainty certainty = new(reading);
    private readonly Beliefs beliefs = new(reading, text);
    private readonly DoubtGate gate = DoubtGate.FromPack(weights);

    public IEnumerable<Claim> FindClaims(FigureExplanations explanations)
    {
        if (explanations.OverZero is { } overZero)
            return [ClaimWriter.WriteOverZero(overZero, text)];
        if (explanations.FindBest(certainty.IsCertain) is { } certain && !IsFarLess(certain, explanations))
            return Accuse(certain.Binding);
        if (FindDoubt(explanations) is not { } failing || objections.IsOfOuterLevel(failing.Binding))
            return beliefs.FindClaims(explanations);
        var type = failing.Binding.Type;
        var doubt = gate.MeasureCertainty(type, doubts.ReadFeatures(explanations, failing));
        if (doubt >= FindBar(failing.Binding) && !objections.Forbid(failing.Binding))
            return Accuse(failing.Binding);
        var believed = beliefs.FindClaims(explanations);
        return believed.Count > 0 || doubt < gate.AskFrom
            ? believed
            : [ClaimWriter.WriteQuestion(failing.Binding, text)];
    }

    private IEnumerable<Claim> Accuse(Binding binding)
    {
        yield return ClaimWriter.WriteClaim(binding, text);
        if (LastParts.EndsWithRest(binding) && LastParts.BindRest(binding) is { Holds: false } rest)
            yield return ClaimWriter.WriteClaim(rest, text) with
            {
                Flaw = ClaimFlaw.ToldByTotal,
                Repair = null,
            };
    }

    // Certain is only what is not much less likely than a reading that holds.
    private static bool IsFarLess(Weighed certain, FigureExplanations explanations) =>
        explanations.FindBest(binding => binding.Holds) is { } rival && certain.Score < rival.Score - FarLess;

    private double FindBar(Binding binding) =>
        gate.FindBar(binding.Type, PlainFeatures.IsPlain(binding, reading.Terms));

    /// <summary>The likeliest reading that the figure does not fit, where it is likely at all.</summary>
    public static Weighed? FindDoubt(FigureExplanations explanations) =>
        explanations.FailingShare < LeastDoubt ? null : explanations.FindBest(binding => !binding.Holds);
}
