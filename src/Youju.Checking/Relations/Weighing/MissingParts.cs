using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Weighing;

/// <summary>Rates of what is missing, where the amount that is missing is printed wrongly.</summary>
internal static class MissingParts
{
    /// <summary>What was taken of a whole stands among so many figures before it.</summary>
    private const int Reach = 8;

    /// <summary>Whether a rate is of what another level leaves of its whole: 售水412. 产水479，漏失76，漏损率14.0%.</summary>
    public static bool MakeRate(Binding binding, ClauseFigure[] terms) =>
        binding is { Type: RelationType.Ratio, First: { IsLevel: true } part, Last: var whole }
        && part.Index == binding.Target.Index - 1
        && terms[Math.Max(0, whole.Index - Reach)..binding.Target.Index]
            .Any(term =>
                term.Unit == whole.Unit
                && term != part
                && term.Value < whole.Value
                && (whole.AsOperand - term.AsOperand).RatioTo(whole.AsOperand).Meets(binding.Stated)
            );
}
