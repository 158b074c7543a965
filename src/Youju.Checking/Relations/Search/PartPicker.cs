using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>Picks from the figures before a total those that add up to it, however they are scattered.</summary>
/// <remarks>Chance finds such a sum too, so only totals that are called so and have many digits are tried.</remarks>
internal static class PartPicker
{
    private const int MostFigures = 10;
    private const double FewestDigits = 3.5;

    public static void PickParts(
        ClauseFigure target,
        ReadOnlySpan<ClauseFigure> stream,
        CandidateList candidates
    )
    {
        if (!target.Near.Has(StemClass.Total) && !target.Clause.Has(StemClass.Reference))
            return;
        if (target.Value <= 0 || Math.Log10(target.Value / Math.Max(target.Half * 2, 1e-9)) < FewestDigits)
            return;
        var figures = stream.ToArray().Where(term => term.Value < target.Value).Take(MostFigures).ToArray();
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
