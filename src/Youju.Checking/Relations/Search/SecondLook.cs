using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>Looks again at the figures beside a relation that holds: its operands are likely theirs too, however far they stand.</summary>
internal static class SecondLook
{
    private const int ReachBack = 6;
    private const int ReachOfRest = 14;
    private const int ReachOfList = 14;
    private const int MostGrades = 3;
    private const int ReachAhead = 4;
    private const int MostWholes = 4;
    private const int MostParts = 2;

    private static readonly StemSet Remainders =
        StemSet.FromClass(StemClass.Others) | StemSet.FromClass(StemClass.Rest);

    public static void AddBindings(Neighbourhood around, Evidence evidence, CandidateList candidates)
    {
        var target = around.Target;
        var reach = target.Clause.Has(StemClass.Rest) ? ReachOfRest : ReachBack;
        foreach (var held in evidence.FindHeldAround(target.Index - reach, target.Index + ReachAhead))
        {
            if (held.Target != target && held.Target.Place.Passage == target.Place.Passage)
                AddSame(target, held.First, held.Last, candidates);
        }

        if (target.IsLevel && target.Clause.HasAny(Remainders))
            AddRestOfShares(around, evidence, candidates);
        if (target.IsPercent && target.Change == 0)
        {
            AddWholes(around, evidence, candidates);
            AddGrades(target, evidence, candidates);
        }
    }

    // 甲4,215.60万元，占59.30%；乙1,326.45万元，占18.66%；余下396.50万元: the whole of those shares may stand far above.
    private static void AddRestOfShares(Neighbourhood around, Evidence evidence, CandidateList candidates)
    {
        var parts = SharedParts.FindBefore(around.Target, around.Terms);
        if (parts.Count < MostParts)
            return;
        foreach (var whole in evidence.FindWholesIn(around.Target.Place.Passage).Take(MostWholes))
        {
            if (whole.Unit == around.Target.Unit && whole.Index < parts[0].Index)
                candidates.Add(RelationType.RestOfParts, [whole, .. parts], isNear: true);
        }
    }

    // 优23个、良4个、中1个，合计28个，良及以上占96.4%: the first of a list that holds are counted together.
    private static void AddGrades(ClauseFigure target, Evidence evidence, CandidateList candidates)
    {
        if (!target.Near.HasAny(StemSet.Rates) && !target.Clause.Has(StemClass.Share))
            return;
        foreach (var list in evidence.FindListsAround(target, ReachOfList))
        {
            var parts = list.Operands;
            if (list.Target.Place.Passage != target.Place.Passage || list.Target.IsPercent)
                continue;
            for (var count = 2; count < parts.Length && count <= MostGrades; count++)
                candidates.Add(RelationType.RatioOfSum, [.. parts[..count], list.Target], isNear: true);
        }
    }

    private static void AddSame(
        ClauseFigure target,
        ClauseFigure first,
        ClauseFigure last,
        CandidateList candidates
    )
    {
        if (target.IsPercent)
        {
            if (target.Change != 0 && first.Change == 0)
                candidates.Add(RelationType.Growth, [first, last], isNear: true);
        }
        else if (target.Change != 0 && target.Unit == first.Unit && first.Change == 0)
        {
            candidates.Add(RelationType.Change, [first, last], isNear: true);
        }
        else if (target.Unit == first.Unit && target.Clause.Has(StemClass.Rest) && last.Value > first.Value)
        {
            candidates.Add(RelationType.Rest, [last, first], isNear: true);
        }
    }

    // The shares of a list have one whole.
    private static void AddWholes(Neighbourhood around, Evidence evidence, CandidateList candidates)
    {
        var target = around.Target;
        var parts = around.Before.Where(term => !term.IsPercent).Take(MostParts).ToArray();
        foreach (var whole in evidence.FindWholesIn(target.Place.Passage).Take(MostWholes))
        {
            foreach (var part in parts)
            {
                if (part != whole && part.Unit == whole.Unit && whole.Dimension != Dimension.Multiple)
                    candidates.Add(RelationType.Ratio, [part, whole], isNear: true);
            }
        }
    }
}
