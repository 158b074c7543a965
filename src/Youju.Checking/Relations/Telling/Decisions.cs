using Youju.Checking.Relations.Certain;
using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Telling;

/// <summary>Decides what is told of a figure: a relation that holds, one that does not, a question, or nothing.</summary>
internal sealed class Decisions
{
    /// <summary>Less likely than this, nothing is doubted.</summary>
    private const double LeastDoubt = 0.03;

    private readonly ExplainedText reading;
    private readonly string text;
    private readonly DoubtReader doubts;
    private readonly Objections objections;
    private readonly Certainty certainty;
    private readonly Beliefs beliefs;
    private readonly DoubtGate gate;

    public Decisions(ExplainedText reading, RelationWeights weights, string text)
    {
        (this.reading, this.text) = (reading, text);
        doubts = new(reading);
        objections = new(reading);
        certainty = new(reading, objections.Plans);
        beliefs = new(reading, objections.Plans, text);
        gate = DoubtGate.FromPack(weights);
    }

    public IEnumerable<Claim> FindClaims(FigureExplanations explanations)
    {
        if (explanations.OverZero is { } overZero)
            return [ClaimWriter.WriteOverZero(overZero, text)];
        if (certainty.FindCertain(explanations) is { } certain)
            return Accuse(certain.Binding, explanations);
        if (
            FindDoubt(explanations, objections) is not { } failing
            || objections.Places.IsOfOuterLevel(failing.Binding)
        )
            return beliefs.FindClaims(explanations);
        var type = failing.Binding.Type;
        var doubt = gate.MeasureCertainty(type, doubts.ReadFeatures(explanations, failing));
        if (doubt >= FindBar(failing.Binding) && !objections.Forbid(failing.Binding))
            return Accuse(failing.Binding, explanations);
        var believed = beliefs.FindClaims(explanations);
        return believed.Count > 0 || doubt < gate.AskFrom
            ? believed
            : [ClaimWriter.WriteQuestion(failing.Binding, text)];
    }

    private List<Claim> Accuse(Binding binding, FigureExplanations explanations)
    {
        var claim = ClaimWriter.WriteClaim(binding, text);
        if (binding.IsOrder)
            return [claim, .. beliefs.FindClaims(explanations).Where(other => other.Kind != ClaimKind.Order)];
        if (!certainty.IsSecondOfTotal(binding))
            return TellLast(binding, claim, explanations);
        return
        [
            .. TellLast(binding, claim with { Repair = null }, explanations),
            .. beliefs.FindClaims(explanations),
        ];
    }

    private List<Claim> TellLast(Binding binding, Claim claim, FigureExplanations explanations)
    {
        if (
            !LastParts.EndsWithRest(binding)
            || LastParts.BindRest(binding) is not { Holds: false, Computed.Middle: > 0 } rest
        )
            return [claim];
        var left = ClaimWriter.WriteClaim(rest, text);
        return certainty.TellsOfLastPart(binding)
            ? [left, .. beliefs.FindClaims(explanations)]
            : [claim, left with { Flaw = ClaimFlaw.ToldByTotal, Repair = null }];
    }

    private double FindBar(Binding binding) =>
        gate.FindBar(binding.Type, PlainFeatures.IsPlain(binding, reading.Terms));

    /// <summary>The likeliest reading that the figure does not fit and that may be told, where it is likely at all.</summary>
    /// <remarks>
    /// Where the base of a rate is not printed, nothing else is its base; where the count of a mean is wrong, nothing else is counted.
    /// </remarks>
    public static Weighed? FindDoubt(FigureExplanations explanations, Objections objections)
    {
        if (explanations.FailingShare < LeastDoubt)
            return null;
        var likeliest = explanations.FindFailing(static _ => true);
        return
            likeliest is null
            || likeliest.Binding.Type is RelationType.Ratio or RelationType.Average
            || !objections.Forbid(likeliest.Binding)
            ? likeliest
            : explanations.FindFailing(binding => !objections.Forbid(binding)) ?? likeliest;
    }
}
