using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Doubts;

/// <summary>Figures that other figures beside them explain: then the reading that fails is not the one that is meant.</summary>
internal sealed class ExplainedElsewhere
{
    /// <summary>Fewer digits agree by chance.</summary>
    private const double ManyDigits = 2.9;

    /// <summary>So many figures before and behind stand beside one.</summary>
    private const int Reach = 12;

    private readonly ExplainedText reading;
    private readonly BindingKinds all;

    public ExplainedElsewhere(ExplainedText reading)
    {
        this.reading = reading;
        all = new(MakesUpAnother, NeedsFactor, CountsWholeAndParts, IsLeftOfOthers, AddsUpToMean);
    }

    public bool Forbid(Binding binding) => all.Hold(binding);

    // 收入完成15.28亿元，为预算15.20亿元的100.5%，其中税收9.86亿元、非税5.42亿元: they make up what was collected, not what was planned.
    private bool MakesUpAnother(Binding binding) =>
        (binding.IsList || binding.Type == RelationType.Ratio)
        && ListBeside(binding.Target)
            .Any(other =>
                IsOfOtherStage(binding.Target, other)
                && reading.Holds(other, same =>
                    same.Type == binding.Type && same.Operands.AsSpan().SequenceEqual(binding.Operands)
                )
            );

    private static bool IsOfOtherStage(ClauseFigure target, ClauseFigure other) =>
        (target.Near.HasAny(StemSet.Budgets) && !other.Near.HasAny(StemSet.Budgets))
        || (target.IsCalledBase && !other.IsCalledBase);

    // 126人、每人每月600元、按10个月计75.60万元: with all of its factors it holds.
    private bool NeedsFactor(Binding binding) =>
        binding.Type == RelationType.Product
        && reading.Holds(binding.Target, whole =>
            whole.Type == RelationType.Product
            && whole.StandsInSentence
            && whole.Operands.Length > binding.Operands.Length
            && Array.TrueForAll(binding.Operands, factor => Array.IndexOf(whole.Operands, factor) >= 0)
        );

    // 可用财力14,545万元，其中体制分成9,860万元、专项补助3,420万元、结余1,265万元: nothing is made up of a whole and of its parts.
    private bool CountsWholeAndParts(Binding binding) =>
        (binding.IsList || binding.Type == RelationType.RestOfParts)
        && Array.Exists(binding.Operands, whole =>
            reading.Holds(whole, list =>
                list is { IsList: true, Operands.Length: > 1, Precision: >= ManyDigits }
                && list.Operands.Count(part =>
                    part == binding.Target || Array.IndexOf(binding.Operands, part) >= 0
                ) >= 2
            )
        );

    // 总经费640万元，其中省级480万元，占75%，自筹160万元: it is what is left, and no portion.
    private bool IsLeftOfOthers(Binding binding) =>
        binding.Type is RelationType.Product or RelationType.Portion
        && binding.First.Near.Has(StemClass.Share)
        && reading.Holds(binding.Target, rest =>
            rest is { Type: RelationType.Rest, StandsInSentence: true, Precision: >= ManyDigits }
        );

    // 亩均1.5张发种14,430张: what falls to one is no total.
    private static bool AddsUpToMean(Binding binding) =>
        binding.IsList
        && binding.Target.Near.Has(StemClass.Average)
        && !Array.Exists(binding.Operands, static part => part.Near.Has(StemClass.Average));

    private IEnumerable<ClauseFigure> ListBeside(ClauseFigure target) =>
        reading
            .Terms[
                Math.Max(0, target.Index - Reach)..Math.Min(reading.Terms.Length, target.Index + Reach + 1)
            ]
            .Where(term => term != target && term.Place.Passage == target.Place.Passage);
}
