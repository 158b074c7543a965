using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Lists as many of whose parts are printed as words count: 以上四项支出合计387.60万元 behind four amounts.</summary>
internal sealed class CountedLists(ClauseFigure[] terms)
{
    private const int FewestCounted = 3;
    private const double Far = 0.3;

    public bool IsCounted(Binding binding) =>
        binding is { Type: RelationType.Sum, Operands.Length: >= FewestCounted }
        && (IsCountedAtTotal(binding) ?? (IsCountedAhead(binding) || IsCountedBefore(binding)))
        && binding.ComesWithin(Far);

    /// <summary>Nothing where no word beside the total counts the parts.</summary>
    private bool? IsCountedAtTotal(Binding binding)
    {
        if (ListFeatures.CountTold(binding) != binding.Operands.Length && !IsCountPrinted(binding))
            return null;
        return binding.Form.HasFlag(ListForm.Backward) ? !PassesOver(binding) : FollowsInTurn(binding);
    }

    // 养护合同总额1,501.5万元。合同分四个标段，甲标段…、乙标段…、丙标段…、丁标段…: what is parted is the amount before.
    private bool IsCountedAhead(Binding binding) =>
        binding.First.CountAhead == binding.Operands.Length
        && binding.First.Index > binding.Target.Index
        && binding.StandsInPassage
        && IsRun(binding)
        && EndsRun(binding.Last)
        && StandsAlone(binding.Target, binding.First);

    // 3个安置点共2,150户、9,245人；其中甲点920户、乙点745户、丙点485户: the count stands right before the total.
    private bool IsCountedBefore(Binding binding) =>
        binding is { Target: { Index: > 0 } total, First: var first, StandsTogether: true }
        && terms[total.Index - 1] is { Dimension: Dimension.Count } count
        && count.Value.Equals(binding.Operands.Length)
        && count.Place.Clause == total.Place.Clause
        && total.Near.Has(StemClass.Total)
        && first.Index > total.Index
        && first.Clause.Has(StemClass.OfWhich)
        && IsRun(binding)
        && EndsRun(binding.Last)
        && StandsAlone(total, first);

    private bool StandsAlone(ClauseFigure total, ClauseFigure first) =>
        terms[(total.Index + 1)..first.Index].All(term => term.Unit != total.Unit || term.IsPrice);

    private static bool IsRun(Binding binding) =>
        binding.Last.Index == binding.First.Index + binding.Operands.Length - 1;

    private bool EndsRun(ClauseFigure last) =>
        last.Index + 1 == terms.Length || !GoesOn(last, terms[last.Index + 1]);

    private static bool GoesOn(ClauseFigure last, ClauseFigure next) =>
        next is { Change: 0, IsCalledTotal: false }
        && next.Place.Segment == last.Place.Segment
        && next.Unit == last.Unit;

    // 资金需求860万元，四级分担，中央430万元、省258万元、市86万元、县68万元: as many figures as are counted, and then no other.
    private bool FollowsInTurn(Binding binding) =>
        (binding.First.Index == binding.Target.Index + 1 || IsCountPrinted(binding))
        && IsRun(binding)
        && binding.Last.Run.Rank == binding.Last.Run.Length - 1;

    // 12.6亿元，分配至7个项目，其中…: the count is a figure itself.
    // 冷库4座，库容分别为3,000、2,500、1,800、1,200立方米，总库容8,500立方米: so it is where the total follows.
    private bool IsCountPrinted(Binding binding) =>
        (binding.First.Index == binding.Target.Index + 2 || IsRunBeforeTotal(binding))
        && terms[binding.First.Index - 1] is { Dimension: Dimension.Count } count
        && count.Value.Equals(binding.Operands.Length);

    private static bool IsRunBeforeTotal(Binding binding) =>
        binding.First.Index > 0
        && IsRun(binding)
        && binding.Last.Index == binding.Target.Index - 1
        && binding.First.Lead.Has(StemClass.Respectively)
        && binding.Target.IsCalledTotal
        && binding.StandsTogether;

    private bool PassesOver(Binding binding) =>
        terms[binding.First.Index..binding.Target.Index]
            .Any(term =>
                term.Unit == binding.Last.Unit && !term.IsPrice && Array.IndexOf(binding.Operands, term) < 0
            );
}
