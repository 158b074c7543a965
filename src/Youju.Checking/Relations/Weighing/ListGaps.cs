using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;

namespace Youju.Checking.Relations.Weighing;

/// <summary>What a list and its total differ by: where that is printed itself, the list was read wrongly and is not wrong.</summary>
internal static class ListGaps
{
    /// <summary>A part that was left out stands so close to the list.</summary>
    private const int Reach = 6;

    /// <summary>Less than so many steps of the last digit are printed somewhere by chance.</summary>
    private const double FewestSteps = 8;

    /// <summary>So many are hardly printed by chance among the marks of an evaluation, which are told all over its report.</summary>
    /// <remarks>执行率96.05%，得9.61分。…自评93.91分，其中产出46.50分、效益28.60分、满意度9.20分.</remarks>
    private const double ManySteps = 200;

    /// <summary>Whether the list comes to its total without one of its parts: 支出a、b，年末结余c.</summary>
    public static bool HoldsWithoutPart(Binding binding)
    {
        if (!MayDiffer(binding) || binding.Operands.Length < 3)
            return false;
        var gap = binding.Computed - binding.Stated;
        foreach (var part in binding.Operands)
        {
            if (part.AsOperand.Meets(gap))
                return true;
        }

        return false;
    }

    /// <summary>Whether a figure beside the list is what it lacks, whatever it counts: 图文3,112条，短视频1,478条，直播270场.</summary>
    public static bool IsGapPrinted(Binding binding, ClauseFigure[] terms)
    {
        if (!MayDiffer(binding))
            return false;
        var gap = binding.Stated - binding.Computed;
        if (gap.Middle < FewestSteps * binding.Target.Half * 2)
            return false;
        var isFar =
            binding.Target.Dimension == Dimension.Score && gap.Middle >= ManySteps * binding.Target.Half * 2;
        var reach = isFar ? terms.Length : Reach;
        var first = Math.Min(binding.First.Index, binding.Target.Index) - reach;
        var last = Math.Max(binding.Last.Index, binding.Target.Index) + reach;
        for (var index = Math.Max(0, first); index <= Math.Min(terms.Length - 1, last); index++)
        {
            var term = terms[index];
            if (
                term.AsOperand.Meets(gap)
                && (isFar || term.Place.Passage == binding.Target.Place.Passage)
                && MayBePart(term, binding)
            )
                return true;
        }

        return false;
    }

    private static bool MayBePart(ClauseFigure term, Binding binding) =>
        term.IsLevel
        && term.Dimension == binding.Target.Dimension
        && term != binding.Target
        && Array.IndexOf(binding.Operands, term) < 0;

    private static bool MayDiffer(Binding binding) => binding is { Type: RelationType.Sum, Holds: false };
}
