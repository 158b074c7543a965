using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Search;

/// <summary>Percentages of several figures together.</summary>
internal static class SummedShares
{
    private const int MostSummed = 3;

    // 有效574份，其中非常满意431份、满意112份、一般27份: the first of a list are counted together.
    private static bool OpenList(ReadOnlySpan<ClauseFigure> run, ClauseFigure whole, ClauseFigure[] terms)
    {
        var first = int.MaxValue;
        foreach (var part in run)
            first = Math.Min(first, part.Index);
        // 有效574份，有效率98.63%。其中…: the rate of the whole may stand between.
        if (first > 0 && terms[first - 1].IsPercent)
            first--;
        return first == whole.Index + 1 && run[0].Place.Group == whole.Place.Group;
    }

    private static bool IsOfList(ClauseFigure target, ClauseFigure whole) =>
        target.Near.HasAny(StemSet.Rates) && target.Place.Group == whole.Place.Group;

    // 非常满意和满意的占88%: neighbours that are counted together.
    public static void AddSums(
        ClauseFigure[] parts,
        ClauseFigure[] wholes,
        Neighbourhood around,
        CandidateList candidates
    )
    {
        for (var start = 0; start + 1 < parts.Length; start++)
        {
            var sum = parts[start].Value;
            for (
                var end = start + 1;
                end < parts.Length && end - start < MostSummed && parts[end].Unit == parts[start].Unit;
                end++
            )
            {
                sum += parts[end].Value;
                AddRatiosOfSum(parts.AsSpan(start, end - start + 1), sum, wholes, around, candidates);
            }
        }
    }

    private static void AddRatiosOfSum(
        ReadOnlySpan<ClauseFigure> run,
        double sum,
        ClauseFigure[] wholes,
        Neighbourhood around,
        CandidateList candidates
    )
    {
        foreach (var whole in wholes)
        {
            if (whole.Unit != run[0].Unit)
                continue;
            var isNear = OpenList(run, whole, around.Terms) && IsOfList(around.Target, whole);
            var (ratio, spread) = (100 * sum / whole.Value, run[0].Spread + whole.Spread);
            if (
                (isNear ? candidates.IsWorthTrying(ratio, spread, isNear) : candidates.Fits(ratio, spread))
                && !run.Contains(whole)
            )
                candidates.Add(RelationType.RatioOfSum, [.. run, whole], isNear);
        }
    }
}
