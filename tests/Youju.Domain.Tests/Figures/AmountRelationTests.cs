using CsCheck;
using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Figures;

public sealed class RelationTests
{
    [Theory]
    [InlineData("62.60万元", Verdict.Exact, "56.5万元", "6.1万元")]
    [InlineData("105.58万元", Verdict.Rounding, "95.36万元", "10.23万元")]
    [InlineData("62.61万元", Verdict.MixedPrecision, "56.6万元", "6.1万元")]
    [InlineData("35,837.94万元", Verdict.MixedPrecision, "13,819.134万元", "22,018.81万元")]
    [InlineData("62.91万元", Verdict.Contradiction, "56.6万元", "6.1万元")]
    [InlineData("0.40万元", Verdict.Contradiction, "0万元", "0万元")]
    [InlineData("31人", Verdict.Contradiction, "12人", "18人")]
    [InlineData("62.7元", Verdict.UnitSlip, "56.6万元", "6.1万元")]
    [InlineData("62.7万元", Verdict.UnitSlip, "56.6万元", "61000万元")]
    [InlineData("500.00万元", Verdict.Contradiction, "500.00万元", "12.34万元")]
    [InlineData("10余万元", Verdict.Rounding, "8万元", "7万元")]
    [InlineData("10余万元", Verdict.Contradiction, "18万元", "7万元")]
    public void Judges_a_sum(string total, Verdict verdict, string one, string other) =>
        Assert.Equal(
            verdict,
            FigureRelation.CreateSum(Figure(total), [Figure(one), Figure(other)]).Recalculate().Verdict
        );

    [Fact]
    public void Reads_whole_numbers_among_decimals_to_the_last_digit()
    {
        PrintedFigure[] parts = [Figure("11万元"), Figure("2.85万元"), Figure("10.93万元")];

        Assert.Equal(
            Verdict.Contradiction,
            FigureRelation.CreateSum(Figure("24.86万元"), parts).Recalculate().Verdict
        );
        Assert.Equal(
            Verdict.Exact,
            FigureRelation.CreateSum(Figure("24.78万元"), parts).Recalculate().Verdict
        );
        Assert.Equal(
            Verdict.MixedPrecision,
            FigureRelation
                .CreateSum(Figure("24.86万元"), [Figure("11万元"), Figure("14万元")])
                .Recalculate()
                .Verdict
        );
    }

    [Theory]
    [InlineData("65.70%", "202.24万元", "307.82万元", Verdict.Exact)]
    [InlineData("22%", "22.0164万元", "100.00万元", Verdict.Exact)]
    [InlineData("9.55%", "29.42万元", "307.82万元", Verdict.Truncation)]
    [InlineData("80.92%", "411.20万元", "508.20万元", Verdict.Contradiction)]
    [InlineData("108.70%", "50人", "46人", Verdict.Exact)]
    [InlineData("108.68%", "50人", "46人", Verdict.Contradiction)]
    [InlineData("50%", "5000元", "1万元", Verdict.Exact)]
    [InlineData("50%", "0.5元", "1万元", Verdict.UnitSlip)]
    public void Judges_a_share(string percent, string part, string whole, Verdict verdict) =>
        Assert.Equal(
            verdict,
            FigureRelation.CreateShare(Figure(percent), Figure(part), Figure(whole)).Recalculate().Verdict
        );

    [Theory]
    [InlineData("5.60%", "314.03万元", "297.36万元", Verdict.Rounding)]
    [InlineData("16.07%", "9370.12万元", "8072.29万元", Verdict.Truncation)]
    [InlineData("98.31%", "63.46万元", "32.00万元", Verdict.Exact)]
    [InlineData("6%", "0.06万元", "0万元", Verdict.Undecidable)]
    public void Judges_a_growth(string percent, string now, string before, Verdict verdict) =>
        Assert.Equal(
            verdict,
            FigureRelation.CreateGrowth(Figure(percent), Figure(now), Figure(before)).Recalculate().Verdict
        );

    [Theory]
    [InlineData("50%", "500000%", Verdict.Contradiction)]
    [InlineData("50元", "500000元", Verdict.UnitSlip)]
    [InlineData("0元", "500000元", Verdict.Contradiction)]
    public void Only_amounts_and_counts_slip_between_units(string total, string part, Verdict verdict) =>
        Assert.Equal(verdict, FigureRelation.CreateSum(Figure(total), [Figure(part)]).Recalculate().Verdict);

    [Theory]
    [InlineData("5.31%", "297.36万元", "314.03万元", Verdict.Exact)]
    [InlineData("5.41%", "297.36万元", "314.03万元", Verdict.Contradiction)]
    public void Judges_a_decline(string percent, string now, string before, Verdict verdict) =>
        Assert.Equal(
            verdict,
            FigureRelation.CreateDecline(Figure(percent), Figure(now), Figure(before)).Recalculate().Verdict
        );

    [Theory]
    [InlineData("6.10万元", "62.60万元", "56.50万元", Verdict.Exact)]
    [InlineData("6.20万元", "62.60万元", "56.50万元", Verdict.Contradiction)]
    public void Judges_a_difference(string stated, string larger, string smaller, Verdict verdict) =>
        Assert.Equal(
            verdict,
            FigureRelation
                .CreateDifference(Figure(stated), Figure(larger), Figure(smaller))
                .Recalculate()
                .Verdict
        );

    [Theory]
    [InlineData("600元", "12场", "50元", Verdict.Exact)]
    [InlineData("610元", "12场", "50元", Verdict.Contradiction)]
    public void Judges_a_product(string stated, string one, string other, Verdict verdict) =>
        Assert.Equal(
            verdict,
            FigureRelation.CreateProduct(Figure(stated), Figure(one), Figure(other)).Recalculate().Verdict
        );

    [Theory]
    [InlineData("12.50元", "600元", "48人", Verdict.Exact)]
    [InlineData("12.70元", "600元", "48人", Verdict.Contradiction)]
    [InlineData("12.50元", "600元", "0人", Verdict.Undecidable)]
    public void Judges_an_average(string stated, string dividend, string divisor, Verdict verdict) =>
        Assert.Equal(
            verdict,
            FigureRelation
                .CreateQuotient(Figure(stated), Figure(dividend), Figure(divisor))
                .Recalculate()
                .Verdict
        );

    [Theory]
    [InlineData("62.61万元", "626,134元")]
    [InlineData("626,134元", "62.61万元")]
    public void Of_one_fact_told_twice_the_coarser_figure_is_the_one_to_be_proved(string one, string other)
    {
        var relation = FigureRelation.CreateEquality(Figure(one), Figure(other));

        Assert.Equal(10_000, relation.Stated.Scale);
        Assert.True(relation.CanHold());
        Assert.False(FigureRelation.CreateEquality(Figure(one), Figure("62.71万元")).CanHold());
    }

    [Fact]
    public void Judges_a_growth_from_the_change_alone()
    {
        Assert.Equal(
            Verdict.Exact,
            FigureRelation
                .CreateGrowthByChange(Figure("31.39%"), Figure("792.22万元"), Figure("189.25万元"))
                .Recalculate()
                .Verdict
        );
        Assert.Equal(
            Verdict.Exact,
            FigureRelation
                .CreateDeclineByChange(Figure("27.72%"), Figure("2234.00万元"), Figure("856.79万元"))
                .Recalculate()
                .Verdict
        );
    }

    [Theory]
    [InlineData("9.57万元", "95,701.71元", Verdict.Exact)]
    [InlineData("31.17万元", "31.17万元", Verdict.Exact)]
    [InlineData("31.17万元", "31.71万元", Verdict.Contradiction)]
    [InlineData("31.17万元", "31.17元", Verdict.UnitSlip)]
    public void Judges_the_same_fact_stated_twice(string one, string other, Verdict verdict) =>
        Assert.Equal(
            verdict,
            FigureRelation.CreateEquality(Figure(one), Figure(other)).Recalculate().Verdict
        );

    [Fact]
    public void True_values_printed_to_any_precision_are_never_called_wrong() =>
        Gen.Select(Values, Gen.Int[1, 3].Array[7])
            .Sample(
                (values, decimals) =>
                {
                    var terms = values.Select((value, i) => Rounded(value, decimals[i])).ToList();
                    var total = Rounded(values.Sum(), decimals[6]);
                    var share = FigureRelation.CreateShare(
                        Percent(100 * values[0] / values.Sum(), decimals[5]),
                        terms[0],
                        total
                    );
                    return FigureRelation.CreateSum(total, terms).Recalculate().Verdict
                            <= Verdict.MixedPrecision
                        && share.Recalculate().Verdict <= Verdict.MixedPrecision;
                }
            );

    [Fact]
    public void A_figure_cut_off_instead_of_rounded_is_called_so_or_kinder() =>
        Gen.Select(Gen.Int[1, 9_999], Gen.Int[1, 9_999])
            .Sample(
                (part, whole) =>
                {
                    var cut = decimal.Truncate(10_000m * part / whole) / 100;
                    var verdict = FigureRelation
                        .CreateShare(Percent(cut, 2), Rounded(part / 100m, 2), Rounded(whole / 100m, 2))
                        .Recalculate()
                        .Verdict;
                    return verdict is Verdict.Exact or Verdict.Rounding or Verdict.Truncation;
                }
            );

    [Fact]
    public void Printing_more_digits_never_widens_what_a_figure_may_stand_for() =>
        Gen.Select(Values, Gen.Int[0, 3])
            .Sample(
                (values, decimals) =>
                    values.All(value =>
                    {
                        var (coarse, fine) = (
                            Rounded(value, decimals).Interval,
                            Rounded(value, decimals + 1).Interval
                        );
                        return coarse.Contains(value)
                            && fine.Contains(value)
                            && fine.High - fine.Low <= coarse.High - coarse.Low;
                    })
            );

    private static Gen<decimal[]> Values => Gen.Int[10_000, 99_999_999].Select(n => n / 10_000m).Array[1, 5];

    private static PrintedFigure Figure(string words) => Reading.One(words);

    private static PrintedFigure Rounded(decimal value, int decimals) => Print(value, decimals, Unit.Yuan);

    private static PrintedFigure Percent(decimal value, int decimals) => Print(value, decimals, Unit.Percent);

    private static PrintedFigure Print(decimal value, int decimals, Unit unit) =>
        new(
            default,
            decimal.Round(value, decimals, MidpointRounding.AwayFromZero),
            decimals switch
            {
                0 => 1,
                1 => 0.1m,
                2 => 0.01m,
                3 => 0.001m,
                4 => 0.0001m,
                _ => 0.00001m,
            },
            1,
            unit,
            Qualifier.Rounded
        );
}
