namespace Youju.Domain.Figures;

/// <summary>What comes out when a stated relation is computed again.</summary>
/// <param name="Value">The result of the printed digits in base units; null where it cannot be computed.</param>
/// <param name="Range">Every result that the rounding of the printed figures allows.</param>
public sealed record Recalculation(Verdict Verdict, decimal? Value, Interval? Range)
{
    // A slip of units is believed only where the shifted figure fits this closely; coarse figures fit by chance.
    private const decimal CloseFit = 0.005m;

    // Among more terms than these one that fits after a shift is chance, and each try adds all of them up.
    private const int MostShifted = 60;

    private static readonly decimal[] Slips = [10_000, 0.0001m, 100_000_000, 0.00000001m];

    internal static Recalculation FromRelation(FigureRelation relation) =>
        AlignWholeNumbers(relation) is { Nominal: { } nominal, Range: { } range } meant
            ? new(JudgeRelation(meant, nominal), nominal, range)
            : new(Verdict.Undecidable, null, null);

    private static FigureRelation AlignWholeNumbers(FigureRelation relation)
    {
        var terms = WholeNumbers.AlignToCompanions(relation.Terms, relation.Terms);
        return relation with
        {
            Terms = terms,
            Stated = relation.IsRate
                ? relation.Stated
                : WholeNumbers.AlignToCompanions([relation.Stated], relation.Terms)[0],
        };
    }

    // From the kindest reading to the harshest: the first that fits is the verdict.
    private static Verdict JudgeRelation(FigureRelation relation, decimal nominal)
    {
        return HasNoQualifiers(relation) && HoldsExactly(relation, nominal) ? Verdict.Exact
            : FitsStatedFigure(relation)
                ? FitsStatedFigure(ReadAtFinestGrain(relation)) || !HasNoQualifiers(relation)
                        ? Verdict.Rounding
                    : Verdict.MixedPrecision
            : IsTruncated(relation) ? Verdict.Truncation
            : IsUnitSlip(relation) ? Verdict.UnitSlip
            : Verdict.Contradiction;
    }

    private static bool HasNoQualifiers(FigureRelation relation)
    {
        return relation.Stated.Qualifier == Qualifier.Rounded
            && relation.Terms.All(term => term.Qualifier == Qualifier.Rounded);
    }

    private static bool HoldsExactly(FigureRelation relation, decimal nominal) =>
        nominal == relation.Stated.Nominal
        || (relation.IsRate && relation.Stated.RoundToGrain(nominal) == relation.Stated.Value);

    internal static bool CanHold(FigureRelation relation) => FitsStatedFigure(AlignWholeNumbers(relation));

    private static bool FitsStatedFigure(FigureRelation relation) =>
        relation.Range is { } range && range.Overlaps(relation.Stated.Interval);

    // 56.6 among figures with two decimals may be a 56.60 that lost its zero; a rate is printed by its own habit and stays as it is.
    private static FigureRelation ReadAtFinestGrain(FigureRelation relation)
    {
        var figures = relation.IsRate ? relation.Terms : relation.Terms.Append(relation.Stated);
        var finest = figures.Min(figure => figure.Grain * figure.Scale);
        return relation with
        {
            Stated = relation.IsRate ? relation.Stated : relation.Stated.WithFinerGrain(finest),
            Terms = [.. relation.Terms.Select(term => term.WithFinerGrain(finest))],
        };
    }

    private static bool IsTruncated(FigureRelation relation)
    {
        var stated = relation.Stated;
        if (stated.Qualifier != Qualifier.Rounded || relation.Range is not { } range)
            return false;
        var step = stated.Grain * stated.Scale;
        return (range.High >= stated.Nominal && range.Low < stated.Nominal + step && stated.Nominal >= 0)
            || (range.Low <= stated.Nominal && range.High > stated.Nominal - step && stated.Nominal <= 0);
    }

    private static bool IsUnitSlip(FigureRelation relation)
    {
        return Slips.Any(slip =>
            (
                IsShiftable(relation.Stated, slip)
                && FitsClosely(relation with { Stated = ShiftScale(relation.Stated, slip) })
            )
            || (
                relation.Terms.Count <= MostShifted
                && Enumerable
                    .Range(0, relation.Terms.Count)
                    .Any(index => FitsWithShifted(relation, index, slip))
            )
        );
    }

    private static bool FitsWithShifted(FigureRelation relation, int index, decimal slip)
    {
        if (!IsShiftable(relation.Terms[index], slip))
            return false;
        var shifted = ShiftScale(relation.Terms[index], slip);
        // A term that has shrunk to nothing fits into any sum.
        var finest = relation.Terms.Min(term => term.Grain * term.Scale);
        return shifted.Nominal >= finest
            && FitsClosely(
                relation with
                {
                    Terms = [.. relation.Terms.Select((term, at) => at == index ? shifted : term)],
                }
            );
    }

    private static bool IsShiftable(PrintedFigure figure, decimal slip) =>
        figure.Unit.Dimension is Dimension.Money or Dimension.Count or Dimension.Area
        && figure.Nominal > 0
        && figure.Nominal * slip < Interval.Unbounded;

    private static PrintedFigure ShiftScale(PrintedFigure figure, decimal slip) =>
        figure with
        {
            Scale = figure.Scale * slip,
        };

    private static bool FitsClosely(FigureRelation relation) =>
        relation.Nominal is { } nominal
        && Math.Abs(nominal - relation.Stated.Nominal) <= CloseFit * Math.Abs(relation.Stated.Nominal)
        && FitsStatedFigure(relation);
}
