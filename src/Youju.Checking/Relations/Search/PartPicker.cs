using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>Picks from the figures before a total those that add up to it, however they are scattered.</summary>
/// <remarks>Chance finds such a sum too, so only totals that are called so and have many digits are tried.</remarks>
internal static class PartPicker
{
    private const int MostFigures = 10;
    private const double FewestDigits = 3.5;

    /// <summary>So many digits hardly agree with any two of the figures around.</summary>
    private const double ManyDigits = 5.3;

    public static void PickParts(
        ClauseFigure target,
        ReadOnlySpan<ClauseFigure> stream,
        CandidateList candidates
    )
    {
        var isTotal = target.Near.Has(StemClass.Total) || target.Clause.Has(StemClass.Reference);
        if (CountDigits(target) < (isTotal ? FewestDigits : ManyDigits))
            return;
        var figures = FindParts(target, stream);
        if (isTotal)
            PickAny(target, figures, candidates);
        else
            PickPairs(target, figures, candidates);
    }

    /// <summary>Two figures of those behind a total: 收入总计…。本年收入…，年初结转….</summary>
    public static void PickPairsBehind(
        ClauseFigure target,
        ReadOnlySpan<ClauseFigure> stream,
        CandidateList candidates
    )
    {
        if (CountDigits(target) >= ManyDigits)
            PickPairs(target, FindParts(target, stream), candidates);
    }

    // What is as large as the total leaves nothing to add.
    private static ClauseFigure[] FindParts(ClauseFigure target, ReadOnlySpan<ClauseFigure> stream) =>
        [.. stream.ToArray().Where(term => term.Value > 0 && term.Value < target.Value).Take(MostFigures)];

    private static double CountDigits(ClauseFigure target) =>
        target.Value <= 0 ? 0 : Math.Log10(target.Value / Math.Max(target.Half * 2, 1e-9));

    private static void PickPairs(ClauseFigure target, ClauseFigure[] figures, CandidateList candidates)
    {
        for (var one = 0; one < figures.Length; one++)
        {
            for (var two = one + 1; two < figures.Length; two++)
                TryParts(target, candidates, figures[two], figures[one]);
        }
    }

    private static void PickAny(ClauseFigure target, ClauseFigure[] figures, CandidateList candidates)
    {
        for (var one = 0; one < figures.Length; one++)
        {
            for (var two = one + 1; two < figures.Length; two++)
            {
                TryParts(target, candidates, figures[two], figures[one]);
                for (var three = two + 1; three < figures.Length; three++)
                {
                    TryParts(target, candidates, figures[three], figures[two], figures[one]);
                    for (var four = three + 1; four < figures.Length; four++)
                        TryParts(
                            target,
                            candidates,
                            figures[four],
                            figures[three],
                            figures[two],
                            figures[one]
                        );
                }
            }
        }
    }

    private static void TryParts(
        ClauseFigure target,
        CandidateList candidates,
        params ReadOnlySpan<ClauseFigure> parts
    )
    {
        var sum = 0.0;
        var reach = target.Half;
        foreach (var part in parts)
        {
            sum += part.Value;
            reach += part.Half;
        }

        if (Math.Abs(sum - target.Value) <= reach * (1 + 1e-9))
            candidates.Add(
                new BindingDraft(RelationType.Sum, parts) { Form = ListForm.Backward | ListForm.Picked },
                isNear: false
            );
    }
}
