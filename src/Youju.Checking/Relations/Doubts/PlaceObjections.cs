using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Doubts;

/// <summary>What speaks against calling a rate wrong by figures that stand where another one's do.</summary>
internal sealed class PlaceObjections
{
    private const double Unlike = 0.1;
    private const double Alike = 0.6;

    /// <summary>What a share names stands within so many figures before it.</summary>
    private const int FarthestNamed = 200;

    private readonly ClauseFigure[] terms;
    private readonly BindingKinds all;

    public PlaceObjections(ClauseFigure[] terms)
    {
        this.terms = terms;
        all = new(IsOfOtherSegment, IsOfOtherName, IsOfBracketedSibling, IsBehindOtherCount);
    }

    public bool Forbid(Binding binding) => all.Hold(binding);

    // 编制床位400张，实际开放380张，占用118,598床日，床位使用率85.51%: it is of what stands directly before it, which is counted otherwise.
    public bool IsBehindOtherCount(Binding binding) =>
        binding is { Type: RelationType.Ratio or RelationType.RatioOfSum, Target: { Index: > 0 } target }
        && terms[target.Index - 1] is var before
        && before.Place.Group == target.Place.Group
        && (before.IsLevel || before.Change != 0)
        && !before.IsPercent
        && before.Dimension is not (Dimension.PercentagePoint or Dimension.Multiple)
        && before.Unit != binding.First.Unit
        && Array.TrueForAll(binding.Operands, one => one.Index < before.Index);

    // 东片4,131.2万元（96.98%）、西片4,008.3万元（93.0%）: what has a percentage of its own in a bracket is no whole of its sibling.
    private bool IsOfBracketedSibling(Binding binding) =>
        binding.Type == RelationType.Ratio
        && binding.Target.Place.Depth > binding.Last.Place.Depth
        && binding.Last.Index + 1 < terms.Length
        && terms[binding.Last.Index + 1] is { IsPercent: true } own
        && own.Place.Depth == binding.Target.Place.Depth
        && own.Place.Bracket != binding.Target.Place.Bracket;

    // 执行80万元，执行率80%，其中：甲项目执行30万元，执行率75%: behind 其中 a rate is of the level before it, whose base is not printed.
    public bool IsOfOuterLevel(Binding binding) =>
        binding.Type is RelationType.Ratio or RelationType.Growth
        && !binding.Target.Clause.Has(StemClass.Share)
        && FindOwnLevel(binding.Target) is { } own
        && Array.IndexOf(binding.Operands, own) < 0
        && OpensBetween(terms, binding.Operands.Max(operand => operand.Index), binding.Target.Index);

    // 税收104,118万元，占67.2%，同比增长3.8%: all percentages behind a level are its own.
    private ClauseFigure? FindOwnLevel(ClauseFigure target)
    {
        var index = target.Index - 1;
        while (index > 0 && terms[index].IsPercent && IsInSegment(index, target))
            index--;
        return index >= 0 && terms[index].IsLevel && IsInSegment(index, target) ? terms[index] : null;
    }

    private bool IsInSegment(int index, ClauseFigure target) =>
        terms[index].Place.Segment == target.Place.Segment;

    // 完成27.1公里，完成率94.76%；…水库32座，完成率100%: the second rate has a level of its own.
    public bool IsOfOtherSegment(Binding binding)
    {
        var target = binding.Target;
        if (binding.Type != RelationType.Ratio || target.Index == 0)
            return false;
        var before = terms[target.Index - 1];
        return before.IsLevel
            && before.Place.Segment == target.Place.Segment
            && binding.First.Place.Segment != target.Place.Segment
            && !(before == binding.Last && before.Lead.HasAny(StemSet.Budgets));
    }

    // 占全年预算数的1.62% is no share of what is called otherwise, where the report prints what it names.
    public bool IsOfOtherName(Binding binding)
    {
        var target = binding.Target;
        var named = target.NamedWhole;
        if (
            binding.Type != RelationType.Ratio
            || named.IsEmpty
            || named.MeasureLikeness(binding.Last.Words) > Unlike
        )
            return false;
        var first = Math.Max(0, target.Index - FarthestNamed);
        return terms[first..target.Index]
            .Any(term => term.IsLevel && term != binding.First && named.MeasureLikeness(term.Words) > Alike);
    }

    /// <summary>Whether 其中 stands before one of the figures between two.</summary>
    public static bool OpensBetween(ClauseFigure[] terms, int start, int end)
    {
        for (var index = start + 1; index <= end; index++)
        {
            if (terms[index].Clause.Has(StemClass.OfWhich))
                return true;
        }

        return false;
    }
}
