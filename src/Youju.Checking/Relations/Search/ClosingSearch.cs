using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>Binds what is there at the end to what was left this year and what there was before, which is told behind it.</summary>
internal static class ClosingSearch
{
    private const int ReachBack = 3;
    private const int ReachAhead = 2;

    private static readonly int[] Added = [1, 1];

    // 当年结余6,308万元，年末滚存结余64,510万元（上年滚存58,472万元）.
    public static void FindBindings(Neighbourhood around, CandidateList candidates)
    {
        var target = around.Target;
        if (!target.IsLevel || !target.Lead.Has(StemClass.Closing) || target.Lead.Has(StemClass.Opening))
            return;
        var left = FindNearest(around.Terms, target, -1, ReachBack, IsLeftThisYear);
        var opening = FindNearest(around.Terms, target, 1, ReachAhead, IsOpening);
        if (left is not null && opening is not null)
            candidates.Add(
                new BindingDraft(RelationType.Balance, [opening, left]) { Signs = Added },
                isNear: true
            );
    }

    private static ClauseFigure? FindNearest(
        ClauseFigure[] terms,
        ClauseFigure target,
        int step,
        int reach,
        Predicate<ClauseFigure> serves
    )
    {
        for (var count = 1; count <= reach; count++)
        {
            var index = target.Index + (step * count);
            if (index < 0 || index >= terms.Length)
                return null;
            var term = terms[index];
            if (term.Unit == target.Unit && term.Place.Passage == target.Place.Passage && serves(term))
                return term;
        }

        return null;
    }

    private static bool IsLeftThisYear(ClauseFigure term) =>
        term.IsLevel && term.Lead.Has(StemClass.Rest) && term.Lead.Has(StemClass.Incoming);

    private static bool IsOpening(ClauseFigure term) => term.IsLevel && term.Lead.Has(StemClass.Opening);
}
