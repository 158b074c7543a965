using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>What is left of two figures that stand before it, and of nothing else: 概算4,865万元，已下达4,300万元，缺口565万元.</summary>
internal sealed class PlainRests(ExplainedText reading)
{
    private static readonly StemSet Given =
        StemSet.FromClass(StemClass.Plan)
        | StemSet.FromClass(StemClass.Asked)
        | StemSet.FromClass(StemClass.Arrived)
        | StemSet.FromClass(StemClass.Total);

    private static readonly StemSet Doings =
        StemSet.FromClass(StemClass.Done) | StemSet.FromClass(StemClass.Arrived);

    private static readonly StemSet Missing =
        StemSet.FromClass(StemClass.Rest)
        | StemSet.FromClass(StemClass.Denial)
        | StemSet.FromClass(StemClass.Unmet);

    private static readonly StemSet Open =
        StemSet.FromClass(StemClass.OfWhich) | StemSet.FromClass(StemClass.Partial);

    public bool IsOfPair(Binding binding) =>
        binding
            is {
                Type: RelationType.Rest,
                Target: { Change: 0, IsSoft: false } target,
                First: { IsLevel: true, IsSoft: false } given,
                Last: { IsLevel: true, IsSoft: false } done
            }
        && (target.Lead | target.Post).HasAny(Missing)
        && given.Lead.HasAny(Given)
        && !given.Lead.HasAny(Missing)
        && done.Lead.HasAny(Doings)
        && !done.Lead.HasAny(Missing)
        && StandsAlone(given, done, target)
        && !HoldsOtherwise(target);

    // 总计48.22亿元；支出46.35亿元，债务还本1.22亿元，年终结余0.75亿元: what was done of a total, and nothing else before what is left.
    public bool IsOfParts(Binding binding) =>
        binding
            is {
                Type: RelationType.RestOfParts,
                Target: { IsLevel: true, IsSoft: false } target,
                First: { IsLevel: true, IsSoft: false, IsCalledTotal: true } whole
            }
        && whole.Index == target.Index - binding.Operands.Length
        && whole.Place.Sentence == target.Place.Sentence
        && target.Lead.HasAny(Missing)
        && binding.Operands[1].Lead.HasAny(Doings)
        && binding.Operands.Skip(1).All(part => !part.Lead.HasAny(Open) && !part.Lead.HasAny(Missing))
        && !HoldsOtherwise(target);

    // 甲占59.30%；乙占18.66%；丙占16.28%；余下396.50万元: all parts whose share of one whole is told.
    public bool IsOfShares(Binding binding) =>
        binding is { Type: RelationType.RestOfParts, Target.IsSoft: false }
        && reading.Evidence.CountUsesAsWhole(binding.First) > 1
        && SharedParts.FindBefore(binding.Target, reading.Terms).SequenceEqual(binding.Operands.Skip(1))
        && !IsSummedUp(binding.Target)
        && !HoldsOtherwise(binding.Target);

    // 其他收入471.72万元。三项相加8,264.19万元: then the list tells of its total.
    private bool IsSummedUp(ClauseFigure target) =>
        reading.Terms.Skip(target.Index + 1).FirstOrDefault(term => term.Unit == target.Unit)
            is { IsCalledTotal: true } next
        && next.Place.Passage == target.Place.Passage;

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

    private bool HoldsOtherwise(ClauseFigure target) =>
        reading
            .Explanations[target.Index]
            .FindBest(other =>
                other
                    is {
                        Holds: true,
                        Type: RelationType.Rest or RelationType.RestOfParts or RelationType.Balance
                    }
            )
            is not null;
}
