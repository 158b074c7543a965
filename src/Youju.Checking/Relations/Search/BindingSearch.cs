using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>Everything that may explain one figure.</summary>
internal static class BindingSearch
{
    private const int MostInMean = 6;

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
        if (target.Near.Has(StemClass.Average))
            AddMeans(around, candidates);
    }

    private static void AddMeans(Neighbourhood around, CandidateList candidates)
    {
        var list = around.FindBoth(
            static (target, term) => term.Unit == target.Unit,
            MostInMean,
            mostAfter: 0
        );
        AddMeans(list, candidates);
        // 三年合计1,070.37万元，年均356.79万元: the mean is of the three, and not of their total.
        var parts = Array.FindAll(list, static term => !term.IsCalledTotal);
        if (parts.Length < list.Length)
            AddMeans(parts, candidates);
    }

    private static void AddMeans(ClauseFigure[] list, CandidateList candidates)
    {
        for (var count = 2; count <= list.Length; count++)
            candidates.Add(RelationType.Mean, list.AsSpan(0, count), isNear: false);
    }
}

/// <summary>What may explain each figure, by its number, and what the relations that hold tell.</summary>
/// <param name="OverZero">For each figure the growth it tells over a base of zero.</param>
internal sealed record FoundBindings(List<Binding>[] ByTarget, Binding?[] OverZero, Evidence Evidence);
