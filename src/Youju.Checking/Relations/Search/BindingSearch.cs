using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;

namespace Youju.Checking.Relations.Search;

/// <summary>Everything that may explain one figure.</summary>
internal static class BindingSearch
{
    public static FoundBindings FindAllBindings(ClauseFigure[] terms)
    {
        var room = new ClauseFigure[Neighbourhood.MostTerms];
        var surroundings = terms.Select(target => new Neighbourhood(terms, target, room)).ToArray();
        var lists = new ListSearch();
        var candidates = surroundings.Select(around => FindBindings(around, lists)).ToArray();
        var evidence = Evidence.FromCandidates(terms, candidates);
        for (var index = 0; index < candidates.Length; index++)
        {
            SecondLook.AddBindings(surroundings[index], evidence, candidates[index]);
            LevelsOfGrowth.AddBindings(surroundings[index], candidates);
        }

        return new(
            [.. candidates.Select(list => list.Found)],
            [.. candidates.Select(list => list.OverZero)],
            evidence
        );
    }

    private static CandidateList FindBindings(Neighbourhood around, ListSearch lists)
    {
        var target = around.Target;
        var candidates = new CandidateList(target);
        if (target.IsPercent)
            PercentSearch.FindBindings(around, candidates);
        else if (target.Dimension != Dimension.Multiple)
            FindAmounts(around, lists, candidates);
        ComparisonSearch.FindBindings(around, candidates);
        return candidates;
    }

    private static void FindAmounts(Neighbourhood around, ListSearch lists, CandidateList candidates)
    {
        var target = around.Target;
        DifferenceSearch.FindBindings(around, candidates);
        if (target.Dimension == Dimension.PercentagePoint)
            return;
        if (target.Change != 0)
            lists.FindBindings(RelationType.ChangeSum, around, candidates);
        lists.FindBindings(RelationType.Sum, around, candidates);
        MarkSearch.FindBindings(around, candidates);
        ProductSearch.FindBindings(around, candidates);
        MeanSearch.FindBindings(around, candidates);
    }
}

/// <summary>What may explain each figure, by its number, and what the relations that hold tell.</summary>
/// <param name="OverZero">For each figure the growth it tells over a base of zero.</param>
internal sealed record FoundBindings(List<Binding>[] ByTarget, Binding?[] OverZero, Evidence Evidence);
