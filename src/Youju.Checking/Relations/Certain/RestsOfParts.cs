using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>What is left of a whole all of whose other parts are told before it.</summary>
internal sealed class RestsOfParts(ExplainedText reading)
{
    private static readonly StemSet Open =
        StemSet.FromClass(StemClass.OfWhich) | StemSet.FromClass(StemClass.Partial);

    // 总计48.22亿元；支出46.35亿元，债务还本1.22亿元，年终结余0.75亿元: what was done of a total, and nothing else before what is left.
    public bool IsOfTotal(Binding binding) =>
        binding
            is {
                Target: { IsLevel: true, IsSoft: false } target,
                First: { IsLevel: true, IsSoft: false, IsCalledTotal: true } whole
            }
        && whole.Index == target.Index - binding.Operands.Length
        && whole.Place.Sentence == target.Place.Sentence
        && target.Lead.HasAny(StemSet.Leftovers)
        && binding.Operands[1].Lead.HasAny(StemSet.Doings)
        && binding
            .Operands.Skip(1)
            .All(part => !part.Lead.HasAny(Open) && !part.Lead.HasAny(StemSet.Leftovers))
        && !reading.HoldsAsRest(target);

    // 甲占59.30%；乙占18.66%；丙占16.28%；余下396.50万元: all parts whose share of one whole is told.
    public bool IsOfShares(Binding binding) =>
        !binding.Target.IsSoft
        && reading.Evidence.CountUsesAsWhole(binding.First) > 1
        && SharedParts.FindBefore(binding.Target, reading.Terms).SequenceEqual(binding.Operands.Skip(1))
        && !IsSummedUp(binding.Target)
        && !reading.HoldsAsRest(binding.Target);

    // 其他收入471.72万元。三项相加8,264.19万元: then the list tells of its total.
    private bool IsSummedUp(ClauseFigure target) =>
        reading.Terms.Skip(target.Index + 1).FirstOrDefault(term => term.Unit == target.Unit)
            is { IsCalledTotal: true } next
        && next.Place.Passage == target.Place.Passage;
}
