using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>Bindings of two figures of one measure: equality, order, multiple.</summary>
internal static class ComparisonSearch
{
    private const int MostEqual = 6;
    private const int MostOrdered = 4;
    private const int MostMultiplied = 10;
    private const int NearMultiplied = 6;
    private const int MostAfter = 2;

    private static readonly StemSet Ordering =
        StemSet.FromClass(StemClass.Threshold)
        | StemSet.FromClass(StemClass.Target)
        | StemSet.FromClass(StemClass.OfWhich)
        | StemSet.FromClass(StemClass.Asked)
        | StemSet.FromClass(StemClass.Arrived)
        | StemSet.FromClass(StemClass.Plan)
        | StemSet.FromClass(StemClass.Done)
        | StemSet.FromClass(StemClass.Points)
        | StemSet.FromClass(StemClass.FullPoints)
        | StemSet.FromClass(StemClass.Visit)
        | StemSet.FromClass(StemClass.Highest)
        | StemSet.FromClass(StemClass.Lowest);

    public static void FindBindings(Neighbourhood around, CandidateList candidates)
    {
        var target = around.Target;
        if (target.Dimension == Dimension.Multiple)
        {
            AddMultiples(around, candidates);
            return;
        }

        var rank = 0;
        foreach (var other in around.Before)
        {
            if (!CanCompare(target, other))
                continue;
            AddEquality(target, other, rank < MostEqual, candidates);
            if (rank++ < MostOrdered && other.Place.Passage == target.Place.Passage)
                AddOrder(target, other, candidates);
        }
    }

    private static bool CanCompare(ClauseFigure target, ClauseFigure other) =>
        other.Unit == target.Unit || IsVisitCount(target, other);

    private static bool IsVisitCount(ClauseFigure target, ClauseFigure other) =>
        target.Dimension == Dimension.Count
        && other.Unit.Symbol is "批" or "个"
        && target.Unit.Symbol == "人次";

    private static void AddEquality(
        ClauseFigure target,
        ClauseFigure other,
        bool isNear,
        CandidateList candidates
    )
    {
        if (target.Unit != other.Unit)
            return;
        var same = target.Clause | target.Post | other.Post;
        var saysSame =
            same.Has(StemClass.Same) || (target.Near.Has(StemClass.Total) && other.Near.Has(StemClass.Total));
        if (candidates.IsWorthTrying(other.Value, other.Spread, isNear && saysSame))
            candidates.Add(RelationType.Equality, [other], isNear && saysSame);
    }

    private static void AddOrder(ClauseFigure target, ClauseFigure other, CandidateList candidates)
    {
        if (!(target.Clause | target.Post | other.Clause | other.Post).HasAny(Ordering))
            return;
        if (IsBoundedApart(target, other) || IsBoundedApart(other, target))
            return;
        candidates.Add(RelationType.AtMost, [other], isNear: true);
        candidates.Add(RelationType.AtLeast, [other], isNear: true);
    }

    // 目标为不少于12万人次，实际完成不超过10万人次: the two bounds say themselves that the target was missed.
    private static bool IsBoundedApart(ClauseFigure one, ClauseFigure other) =>
        one.Figure.Qualifier == Qualifier.AtMost
        && other.Figure.Qualifier is Qualifier.AtLeast or Qualifier.Above
        && one.Value < other.Value;

    private static void AddMultiples(Neighbourhood around, CandidateList candidates)
    {
        var levels = around.FindBoth(static (_, term) => !term.IsPercent, MostMultiplied, MostAfter);
        for (var one = 0; one < levels.Length; one++)
        {
            for (var other = 0; other < levels.Length; other++)
            {
                if (one != other && levels[one].Unit == levels[other].Unit)
                    candidates.Add(
                        RelationType.Multiple,
                        [levels[one], levels[other]],
                        Math.Max(one, other) < NearMultiplied
                    );
            }
        }
    }
}
