using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>Bindings of what is called a mean: of the figures before it, of a total by a count, of a total by its years.</summary>
internal static class MeanSearch
{
    private const int MostInMean = 6;
    private const int MostCounts = 4;
    private const int MostTotals = 10;
    private const int MostAfter = 3;

    public static void FindBindings(Neighbourhood around, CandidateList candidates)
    {
        if (!around.Target.Near.Has(StemClass.Average))
            return;
        AddCountMeans(around, candidates);
        AddYears(around, candidates);
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

    // 全年占用17,082床日…，住院2,135人次，平均住院8.0天: what is counted on both sides may bear another word than the mean.
    private static void AddCountMeans(Neighbourhood around, CandidateList candidates)
    {
        var target = around.Target;
        if (target.Dimension != Dimension.Count)
            return;
        var counts = around.FindBoth(
            static (_, term) => term.Dimension == Dimension.Count && !term.IsPrice,
            MostCounts,
            mostAfter: 0
        );
        foreach (var amount in counts.Where(amount => amount.Place.Passage == target.Place.Passage))
        {
            foreach (var count in counts.Where(count => count != amount))
                candidates.Add(RelationType.Average, [amount, count], isNear: false);
        }
    }

    // 三年累计4,098万元，年均1,366万元: the total tells how many years it counts.
    private static void AddYears(Neighbourhood around, CandidateList candidates)
    {
        var target = around.Target;
        foreach (var total in around.FindBoth(ProductSearch.IsAmount, MostTotals, MostAfter))
        {
            if (total.CountBefore > 1)
                candidates.Add(
                    new BindingDraft(RelationType.Average, [total]) { Factor = total.CountBefore },
                    total.Place.Group == target.Place.Group
                );
        }
    }
}
