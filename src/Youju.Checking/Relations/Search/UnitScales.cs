using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Search;

/// <summary>By what products and means differ where their figures count the same in larger and smaller units: 每公斤4.5元 for 2,123吨.</summary>
internal static class UnitScales
{
    /// <summary>By what the product of an amount and a count is multiplied.</summary>
    public static double OfProduct(ClauseFigure target, ClauseFigure amount, ClauseFigure count) =>
        Convert(amount.Unit.Base, target.Unit.Base) * (amount.For is { } one ? Convert(count.Unit, one) : 1);

    /// <summary>By what the quotient of an amount and a count is multiplied: 每万亩58.33公里 is of ten thousand.</summary>
    public static double OfMean(ClauseFigure target, ClauseFigure amount, ClauseFigure count) =>
        Convert(amount.Unit.Base, target.Unit.Base)
        * target.Per
        * (target.For is { } one ? Convert(one, count.Unit) : 1);

    private static double Convert(CountedUnit from, CountedUnit to) =>
        from.Measures(to) ? from.Step / to.Step : 1;
}
