using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>Everything that may explain one figure.</summary>
internal static class BindingSearch
{
    private const int MostInMean = 6;

    /// <summary>By the number of the figure.</summary>
    public static IReadOnlyList<IReadOnlyList<Binding>> FindAllBindings(IReadOnlyList<Term> terms) =>
        [.. terms.Select(target => FindBindings(terms, target))];

    private static IReadOnlyList<Binding> FindBindings(IReadOnlyList<Term> terms, Term target)
    {
        var around = new Neighbourhood(terms, target);
        var candidates = new CandidateList(target);
        if (target.IsPercent)
            PercentSearch.FindBindings(around, candidates);
        else if (target.Dimension != Dimension.Multiple)
            FindAmounts(around, candidates);
        ComparisonSearch.FindBindings(around, candidates);
        return candidates.Found;
    }

    private static void FindAmounts(Neighbourhood around, CandidateList candidates)
    {
        var target = around.Target;
        DifferenceSearch.FindBindings(around, candidates);
        if (target.Dimension == Dimension.PercentagePoint)
            return;
        var lists = new ListSearch(around, candidates);
        if (target.Change != 0)
            lists.FindBindings(RelationType.ChangeSum);
        lists.FindBindings(RelationType.Sum);
        ProductSearch.FindBindings(around, candidates);
        if (target.Near.Has(StemClass.Average))
            AddMeans(around, candidates);
    }

    private static void AddMeans(Neighbourhood around, CandidateList candidates)
    {
        var list = around.Before.Where(term => term.Unit == around.Target.Unit).Take(MostInMean).ToArray();
        for (var count = 2; count <= list.Length; count++)
            candidates.Add(Formulas.BindMean(around.Target, list[..count]), isNear: false);
    }
}
