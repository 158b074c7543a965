using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Doubts;

/// <summary>What speaks against calling a share wrong by two figures that it may not be told of.</summary>
internal sealed class ShareObjections(ClauseFigure[] terms)
{
    private static readonly StemSet Told =
        StemSet.FromClass(StemClass.Share) | StemSet.FromClass(StemClass.Rate);

    private const double Alike = 0.9;
    private const double Half = 0.5;
    private const double Unlike = 0.1;
    private const int Reach = 36;
    private const int FewestOfRow = 3;

    public bool Forbid(Binding binding) =>
        binding.Type is RelationType.Ratio or RelationType.RatioOfSum
        && binding.Target.Clause.Has(StemClass.Share)
        && (
            IsOfItself(binding)
            || IsOfSibling(binding)
            || IsOutOfRow(binding)
            || IsOfOtherPart(binding)
            || IsOfOtherParts(binding)
        );

    /// <summary>Whether the percentage rules an amount that is told behind it: 三级分别承担80%、10%、10%，其中中央2,933.44万元.</summary>
    public static bool IsRuled(Binding binding) =>
        binding is { Type: RelationType.Ratio, Target: var percent, First: var ruled }
        && ruled.Index > percent.Index
        && percent.Clause.Has(StemClass.Prescribed)
        && !percent.Clause.HasAny(Told);

    // 问卷360份，…，相加360份，前两档占87.5%: what is told twice is no part of itself.
    private static bool IsOfItself(Binding binding) =>
        binding.Type == RelationType.Ratio && binding.First.Value.Equals(binding.Last.Value);

    // 余151万元。薪酬a，购买b，添置c，比重是38%、42%、20%: shares in a row are told of the parts in their sentence.
    private static bool IsOutOfRow(Binding binding) =>
        binding is { Target: { Run.Length: >= FewestOfRow, NamedPart.IsEmpty: true } target, First: var part }
        && part.Place.Sentence != target.Place.Sentence;

    // 满意的1,581人，占85%；…满意的1,488人，占80%: what is a part itself is no whole of the next one.
    private bool IsOfSibling(Binding binding) =>
        binding is { Target: var target, First: var part, Last: var whole }
        && target.NamedWhole.IsEmpty
        && whole.Index < part.Index
        && whole.Index + 1 < part.Index
        && terms[whole.Index + 1] is { IsPercent: true } other
        && other.Clause.Has(StemClass.Share)
        && !part.Clause.Has(StemClass.OfWhich)
        && other.Place.Depth == target.Place.Depth;

    // 88.2万元用于凤岭社区，…，86.4万元用于竹林坝社区，凤岭社区占32.5%: another figure bears the name of the part.
    private bool IsOfOtherPart(Binding binding)
    {
        if (IsOfUnprintedPart(binding))
            return true;
        var named = binding.Target.NamedPart;
        return !named.IsEmpty
            && MeasureLikeness(named, binding.First) < Half
            && terms[Math.Max(0, binding.Target.Index - Reach)..binding.Target.Index]
                .Any(term => term.IsLevel && term.HasOwnName && MeasureLikeness(named, term) > Alike);
    }

    // 培训费30.0万元，人员经费占支出100.0万元的12.0%: the words before the whole name a part that is not printed.
    private static bool IsOfUnprintedPart(Binding binding) =>
        binding is { Type: RelationType.Ratio, Last: { IsReference: true } whole }
        && whole.Index == binding.Target.Index - 1
        && !whole.Share.Part.IsEmpty
        && MeasureLikeness(whole.Share.Part, binding.First) < Unlike;

    // 低保950.0万元，特困360.0万元，…，城关街道占30.52%: a place is no sum of kinds.
    private static bool IsOfOtherParts(Binding binding) =>
        binding.Type == RelationType.RatioOfSum
        && !binding.Target.NamedPart.IsEmpty
        && Array.TrueForAll(binding.Operands[..^1], part =>
            MeasureLikeness(binding.Target.NamedPart, part) < Unlike
        );

    private static double MeasureLikeness(NameMask named, ClauseFigure term) =>
        Math.Max(named.MeasureLikeness(term.Words), named.MeasureLikeness(term.Name));
}
