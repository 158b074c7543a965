using CsCheck;
using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Figures;

public sealed class IntervalTests
{
    [Fact]
    public void Holds_the_result_of_any_values_inside() =>
        Gen.Select(Pairs, Pairs)
            .Sample(
                (a, b) =>
                    (a.Range + b.Range).Contains(a.Inside + b.Inside)
                    && (a.Range - b.Range).Contains(a.Inside - b.Inside)
                    && (a.Range * b.Range).Contains(a.Inside * b.Inside)
                    && (a.Range / b.Range is not { } quotient || quotient.Contains(a.Inside / b.Inside))
                    && (
                        Interval.ComputeGrowth(a.Range, b.Range) is not { } growth
                        || Near(growth, 100 * (a.Inside - b.Inside) / b.Inside)
                    )
            );

    [Fact]
    public void Holds_the_sum_of_any_values_inside() =>
        Pairs
            .Array[0, 40]
            .Sample(terms =>
                Interval.SumTerms(terms.Select(term => term.Range)).Contains(terms.Sum(term => term.Inside))
            );

    [Fact]
    public void Cannot_tell_a_quotient_whose_divisor_may_be_zero() =>
        Assert.Null(Interval.ComputeShare(Interval.FromExactValue(5), new(-0.005m, 0.005m)));

    [Fact]
    public void Stays_in_bounds_with_any_ends() =>
        Gen.Select(Ends, Ends)
            .Sample(
                (a, b) =>
                    new[] { a + b, a - b, a * b, a / b ?? a, Interval.ComputeGrowth(a, b) ?? a }.All(range =>
                        range.Low <= range.High && range.High <= Interval.Unbounded
                    )
            );

    private static Gen<decimal> Amounts => Gen.Int[-10_000_000, 10_000_000].Select(n => n / 100m);

    private static Gen<(Interval Range, decimal Inside)> Pairs =>
        Gen.Select(Amounts, Gen.Int[0, 500], Gen.Int[0, 500])
            .Select(
                (inside, below, above) =>
                    (new Interval(inside - (below / 100m), inside + (above / 100m)), inside)
            );

    private static Gen<Interval> Ends =>
        Gen.Select(End, End).Select((a, b) => new Interval(Math.Min(a, b), Math.Max(a, b)));

    private static Gen<decimal> End =>
        Gen.OneOf(
            Amounts,
            Gen.Const(Interval.Unbounded),
            Gen.Const(-Interval.Unbounded),
            Gen.Const(0.0000000000000001m),
            Gen.Const(999_999_999_999_999_999m),
            Gen.Const(20_000_000_000_000m)
        );

    // A growth of many digits is rounded at the last place of a decimal.
    private static bool Near(Interval range, decimal value) =>
        new Interval(range.Low - 0.000001m, range.High + 0.000001m).Contains(value);
}
