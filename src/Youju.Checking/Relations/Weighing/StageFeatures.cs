using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Weighing;

/// <summary>Of which stage the two figures of a rate are: what was planned, what arrived, what was done.</summary>
internal static class StageFeatures
{
    private const int Reach = 12;

    private static readonly StemSet Steps =
        StemSet.FromClass(StemClass.Arrived)
        | StemSet.FromClass(StemClass.Done)
        | StemSet.FromClass(StemClass.Adjusted)
        | StemSet.FromClass(StemClass.Plan);

    public static void ReadRate(Binding binding, ClauseFigure[] terms, FeatureVector features)
    {
        if (!IsRate(binding))
            return;
        var (first, last) = (binding.First, binding.Last);
        features.AddIf(first.Lead.HasAny(StemSet.Aims) && IsOnlyDone(last), Feature.PlanOverDone);
        features.AddIf(IsOnlyDone(first) && last.Lead.HasAny(StemSet.Aims), Feature.DoneOverPlan);
        features.AddIf(SkipsStep(binding, terms), Feature.SkipsStep);
    }

    // 发放400份，有效388份，满意369份，满意度…: of those that are valid, and not of all.
    public static bool SkipsStep(Binding binding, ClauseFigure[] terms)
    {
        var (first, last) = (binding.First, binding.Last);
        if (!IsRate(binding) || last.Index > first.Index || first.Index - last.Index > Reach)
            return false;
        for (var index = last.Index + 1; index < first.Index; index++)
        {
            var term = terms[index];
            if (
                term.Unit == last.Unit
                && term.IsLevel
                && IsBetween(term, first, last)
                && term.Lead.HasAny(Steps)
            )
                return true;
        }

        return false;
    }

    private static bool IsRate(Binding binding) =>
        binding.Type == RelationType.Ratio
        && binding.Target.Near.HasAny(StemSet.Rates)
        && !binding.Target.Clause.Has(StemClass.Share);

    private static bool IsOnlyDone(ClauseFigure term) =>
        term.Lead.Has(StemClass.Done) && !term.Lead.HasAny(StemSet.Aims);

    private static bool IsBetween(ClauseFigure term, ClauseFigure part, ClauseFigure whole) =>
        part.Value <= term.Value && term.Value < whole.Value;
}
