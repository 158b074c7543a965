using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Search;

/// <summary>Finds the level that a growth leads to, however far above its base it is printed.</summary>
/// <remarks>The change beside it lies between the same two.</remarks>
internal static class LevelsOfGrowth
{
    /// <summary>Chance hardly agrees in so many digits of the level.</summary>
    private const double FewestSteps = 800;

    // 项目总得分86.35分。…与上一年度82.10分相比，提高3.75分，增长5.18%: 82.10 and 5.18% make 86.35.
    public static void AddBindings(Neighbourhood around, CandidateList[] candidates)
    {
        var target = around.Target;
        if (!target.IsPercent || target.Change == 0 || target.Index < 2)
            return;
        var (change, before) = (around.Before[0], around.Before[1]);
        if (change.Change != target.Change || !IsBaseOf(target, before) || change.Unit != before.Unit)
            return;
        var reached = before.AsOperand + (before.AsOperand * target.AsResult * (0.01 * target.Change));
        if (reached.Middle < FewestSteps * (reached.High - reached.Low))
            return;
        foreach (var now in around.Before.Skip(2).Where(term => IsReached(term, before, reached)))
        {
            candidates[target.Index].Add(RelationType.Growth, [now, before], isNear: true);
            candidates[change.Index].Add(RelationType.Change, [now, before], isNear: true);
        }
    }

    private static bool IsBaseOf(ClauseFigure target, ClauseFigure level) =>
        level.IsLevel
        && level.Value > 0
        && level.Place.Sentence == target.Place.Sentence
        && (level.IsCalledBase || level.Year != 0);

    private static bool IsReached(ClauseFigure term, ClauseFigure before, Bounds reached) =>
        term.IsLevel && term.Unit == before.Unit && !term.IsCalledBase && term.AsOperand.Meets(reached);
}
