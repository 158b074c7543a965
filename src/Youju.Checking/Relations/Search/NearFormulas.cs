using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;

namespace Youju.Checking.Relations.Search;

/// <summary>All that the plain formulas make of the figures before one in its paragraph, whatever the words say.</summary>
internal static class NearFormulas
{
    private const int Farthest = 24;
    private const int MostParts = 8;

    /// <summary>A list ends at most so many figures before its total.</summary>
    private const int Nearest = 3;

    private const int LengthOfBalance = 3;
    private const double MostShare = 1.5;

    private static readonly int[] Taking = [1, 1, -1];

    public static IEnumerable<(RelationType Type, ClauseFigure[] Operands, double Value)> Compute(
        ClauseFigure[] terms,
        ClauseFigure target
    )
    {
        var before = terms[Math.Max(0, target.Index - Farthest)..target.Index]
            .SkipWhile(term => term.Place.Passage != target.Place.Passage)
            .ToArray();
        return target.Dimension switch
        {
            Dimension.Percent when target.Change == 0 => Divide(before, RelationType.Ratio),
            Dimension.Percent => [],
            Dimension.Multiple => Divide(before, RelationType.Multiple),
            Dimension.PercentagePoint => Subtract(Array.FindAll(before, static term => term.IsPercent)),
            _ => ComputeAmounts(before, target),
        };
    }

    public static Binding Bind(RelationType type, ClauseFigure[] operands, ClauseFigure target) =>
        new BindingDraft(type, operands) { Signs = type == RelationType.Balance ? Taking : [] }.Bind(target);

    private static IEnumerable<(RelationType Type, ClauseFigure[] Operands, double Value)> ComputeAmounts(
        ClauseFigure[] before,
        ClauseFigure target
    )
    {
        var same = Array.FindAll(before, term => term.Unit == target.Unit && term.Value != target.Value);
        return Subtract(same).Concat(AddUp(same)).Concat(target.IsPrice ? FindMeans(before, target) : []);
    }

    private static IEnumerable<(RelationType Type, ClauseFigure[] Operands, double Value)> Divide(
        ClauseFigure[] before,
        RelationType type
    ) =>
        from part in before
        where part.IsLevel
        from whole in before
        where whole.Unit == part.Unit && whole != part && whole.Value > 0
        let ratio = part.Value / whole.Value
        where type == RelationType.Multiple || ratio < MostShare
        select (type, new[] { part, whole }, type == RelationType.Ratio ? ratio * 100 : ratio);

    private static IEnumerable<(RelationType Type, ClauseFigure[] Operands, double Value)> Subtract(
        ClauseFigure[] same
    ) =>
        from whole in same
        from part in same
        where whole.Change == 0 && whole.Value > part.Value
        select (RelationType.Rest, new[] { whole, part }, whole.Value - part.Value);

    // Neighbours, and nothing passed over.
    private static IEnumerable<(RelationType Type, ClauseFigure[] Operands, double Value)> AddUp(
        ClauseFigure[] same
    )
    {
        for (var start = 0; start < same.Length; start++)
        {
            for (var end = start + 2; end <= Math.Min(same.Length, start + MostParts); end++)
            {
                var run = same[start..end];
                var sum = run.Sum(static part => part.Value);
                var areLevels = Array.TrueForAll(run, static part => part.Change == 0);
                if (areLevels && same.Length - end < Nearest)
                    yield return (RelationType.Sum, run, sum);
                if (areLevels && run.Length > 2)
                    yield return (RelationType.RestOfParts, run, (2 * run[0].Value) - sum);
                if (run.Length == LengthOfBalance)
                    yield return (RelationType.Balance, run, sum - (2 * run[^1].Value));
            }
        }
    }

    private static IEnumerable<(RelationType Type, ClauseFigure[] Operands, double Value)> FindMeans(
        ClauseFigure[] before,
        ClauseFigure target
    ) =>
        from total in before
        where total.Unit == target.Unit.Base && !total.IsPrice
        from count in before
        where count.Dimension == Dimension.Count && count.Value > 1
        select (RelationType.Average, new[] { total, count }, total.Value / count.Value);
}
