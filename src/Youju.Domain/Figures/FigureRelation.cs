namespace Youju.Domain.Figures;

/// <summary>How terms yield a result; null where nothing can be told, as with a divisor that may be zero.</summary>
public delegate Interval? IntervalFormula(IReadOnlyList<Interval> terms);

/// <summary>A stated figure, the figures that must yield it, and how: what a report claims, ready to be computed again.</summary>
/// <param name="IsRate">
/// A quotient is printed to a few digits and is exact when it rounds to them; a sum is exact only when nothing is left over.
/// </param>
/// <remarks>All figures count in base units and percent in percent, so 元 and 万元 may stand side by side.</remarks>
public sealed record FigureRelation(
    PrintedFigure Stated,
    IReadOnlyList<PrintedFigure> Terms,
    IntervalFormula Formula,
    bool IsRate
)
{
    /// <summary>A total and its parts.</summary>
    public static FigureRelation CreateSum(PrintedFigure total, IReadOnlyList<PrintedFigure> parts)
    {
        return new(total, parts, terms => Interval.SumTerms(terms), false);
    }

    /// <summary>A difference: <paramref name="larger"/> less <paramref name="smaller"/>.</summary>
    public static FigureRelation CreateDifference(
        PrintedFigure stated,
        PrintedFigure larger,
        PrintedFigure smaller
    )
    {
        return new(stated, [larger, smaller], terms => terms[0] - terms[1], false);
    }

    /// <summary>A share, an execution rate, a control rate: how many percent the part is of the whole.</summary>
    public static FigureRelation CreateShare(PrintedFigure percent, PrintedFigure part, PrintedFigure whole)
    {
        return new(percent, [part, whole], terms => Interval.ComputeShare(terms[0], terms[1]), true);
    }

    /// <summary>A growth in percent, from both levels.</summary>
    public static FigureRelation CreateGrowth(PrintedFigure percent, PrintedFigure now, PrintedFigure before)
    {
        return new(percent, [now, before], terms => Interval.ComputeGrowth(terms[0], terms[1]), true);
    }

    /// <summary>A decline in percent, stated without a sign, from both levels.</summary>
    public static FigureRelation CreateDecline(PrintedFigure percent, PrintedFigure now, PrintedFigure before)
    {
        return new(percent, [now, before], terms => -Interval.ComputeGrowth(terms[0], terms[1]), true);
    }

    /// <summary>A growth in percent, from the level now and the increase that led to it.</summary>
    public static FigureRelation CreateGrowthByChange(
        PrintedFigure percent,
        PrintedFigure now,
        PrintedFigure increase
    )
    {
        return new(
            percent,
            [now, increase],
            terms => Interval.ComputeShare(terms[1], terms[0] - terms[1]),
            true
        );
    }

    /// <summary>A decline in percent, from the level now and the decrease that led to it, both without a sign.</summary>
    public static FigureRelation CreateDeclineByChange(
        PrintedFigure percent,
        PrintedFigure now,
        PrintedFigure decrease
    )
    {
        return new(
            percent,
            [now, decrease],
            terms => Interval.ComputeShare(terms[1], terms[0] + terms[1]),
            true
        );
    }

    /// <summary>A product: count times price.</summary>
    public static FigureRelation CreateProduct(PrintedFigure stated, PrintedFigure one, PrintedFigure other)
    {
        return new(stated, [one, other], terms => terms[0] * terms[1], true);
    }

    /// <summary>An average or a multiple: how often <paramref name="divisor"/> goes into <paramref name="dividend"/>.</summary>
    public static FigureRelation CreateQuotient(
        PrintedFigure stated,
        PrintedFigure dividend,
        PrintedFigure divisor
    )
    {
        return new(stated, [dividend, divisor], terms => terms[0] / terms[1], true);
    }

    /// <summary>The same fact stated twice, perhaps in another unit or to fewer digits.</summary>
    public static FigureRelation CreateEquality(PrintedFigure one, PrintedFigure other)
    {
        return one.Grain * one.Scale >= other.Grain * other.Scale
            ? new(one, [other], terms => terms[0], true)
            : new(other, [one], terms => terms[0], true);
    }

    /// <summary>Computes the relation again.</summary>
    public Recalculation Recalculate() => Recalculation.FromRelation(this);

    /// <summary>Whether any reading of the figures agrees; quicker than the verdict where many relations are tried.</summary>
    public bool CanHold() => Recalculation.CanHold(this);

    /// <summary>What the printed terms yield as if they were exact.</summary>
    public decimal? Nominal => Formula([.. Terms.Select(term => Interval.FromExactValue(term.Nominal))])?.Low;

    /// <summary>Everything that the terms may yield.</summary>
    public Interval? Range => Formula([.. Terms.Select(term => term.Interval)]);
}
