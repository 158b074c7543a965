using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>What is left of two figures that stand before it, and of nothing else: 概算4,865万元，已下达4,300万元，缺口565万元.</summary>
internal sealed class PlainRests(ExplainedText reading)
{
    private const double Named = 0.9;

    private static readonly StemSet Given =
        StemSet.FromClass(StemClass.Plan)
        | StemSet.FromClass(StemClass.Asked)
        | StemSet.FromClass(StemClass.Arrived)
        | StemSet.FromClass(StemClass.Total);

    public bool IsOfPair(Binding binding) =>
        binding
            is {
                Type: RelationType.Rest,
                Target: { Change: 0, IsSoft: false } target,
                First: { IsLevel: true, IsSoft: false } given,
                Last: { IsLevel: true, IsSoft: false } done
            }
        && (target.Lead | target.Post).HasAny(StemSet.Leftovers)
        && (AreGivenAndDone(given, done) || IsDenied(done, target))
        && !given.Lead.HasAny(StemSet.Leftovers)
        && !done.Lead.HasAny(StemSet.Leftovers)
        && StandsAlone(given, done, target)
        && !reading.HoldsAsRest(target);

    private static bool AreGivenAndDone(ClauseFigure given, ClauseFigure done) =>
        given.Lead.HasAny(Given) && done.Lead.HasAny(StemSet.Doings);

    // 新打机井486眼，配套462眼，未配套42眼: those of which the words deny what they told before.
    private static bool IsDenied(ClauseFigure done, ClauseFigure left) =>
        left.Near.Has(StemClass.Denial) && done.Words.MeasureHeldBy(left.Words) > Named;

    // Nothing of their unit stands between them or behind, but in brackets.
    private bool StandsAlone(ClauseFigure given, ClauseFigure done, ClauseFigure target) =>
        given.Index < done.Index
        && given.Place.Segment == target.Place.Segment
        && reading
            .Terms.Skip(given.Index + 1)
            .TakeWhile(term => term.Place.Segment == target.Place.Segment)
            .All(term =>
                term == done || term == target || term.Unit != target.Unit || IsBracketed(term, target)
            );

    private static bool IsBracketed(ClauseFigure term, ClauseFigure target) =>
        term.Index < target.Index && term.Place.Depth > target.Place.Depth;
}
