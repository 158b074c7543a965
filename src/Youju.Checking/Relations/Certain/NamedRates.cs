using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Rates that bear the name of their part, beside it and the only other figure of its kind: 审核2,860份，退回143份，退回率0.5%.</summary>
internal sealed class NamedRates(ExplainedText reading)
{
    private const double Alike = 0.9;

    public bool IsSlip(Binding binding) =>
        binding
            is {
                Type: RelationType.Ratio,
                Target: { Change: 0, IsSoft: false, NamedWhole.IsEmpty: true } target,
                First: { IsLevel: true, IsSoft: false, HasLead: true } part,
                Last: { IsLevel: true, IsSoft: false } whole
            }
        && part.Index == target.Index - 1
        && whole.Index == part.Index - 1
        && part.Value < whole.Value
        && part.Unit == whole.Unit
        && target.Near.Has(StemClass.Rate)
        && !target.Near.Has(StemClass.Quality)
        && target.Words.MeasureLikeness(part.Words) > Alike
        && IsAlone(whole, target)
        && (Slips.IsShift(binding.Computed.Middle, target.Value) || binding.IsSingleSlip)
        && !reading.Holds(target, static other => !other.IsOrder && other.StandsInPassage);

    private bool IsAlone(ClauseFigure whole, ClauseFigure target) =>
        whole.Place.Sentence == target.Place.Sentence
        && reading
            .Terms[..whole.Index]
            .Reverse()
            .TakeWhile(term => term.Place.Sentence == target.Place.Sentence)
            .All(term => term.Unit != whole.Unit);
}
