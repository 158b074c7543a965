using System.Globalization;
using CsCheck;
using Youju.Domain.Figures;
using Youju.Packs.Library;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Tests.Wording;

public sealed class FigurePrinterTests
{
    private static readonly Unit Visits = new("人次", Dimension.Count);
    private static readonly FigurePrinter Printer = new(new FigureStyle());
    private static readonly FigureReader Reader = new(PackLibrary.LoadPack("cn").Figures);

    [Theory]
    [InlineData(626_100, 626_100, 626_100, "62.61万元")]
    [InlineData(566_000, 566_000, 566_000, "56.60万元")]
    [InlineData(2_650, 2_150, 3_150, "不少于0.21万元")]
    [InlineData(3_258, 3_208, 3_308, "约0.33万元")]
    [InlineData(3_300, 3_250, 3_350, "0.33万元")]
    [InlineData(12_000, 11_600, 12_400, "1.2万元")]
    public void Prints_money_with_one_precision(decimal value, decimal low, decimal high, string printed) =>
        Assert.Equal(printed, Printer.PrintWithUnit(new(value, Unit.Yuan, new(low, high))));

    [Theory]
    [InlineData("11", "3", "3.67天")]
    [InlineData("7", "2", "3.5天")]
    [InlineData("1.2345", "1", "1.2345天")]
    public void A_mean_has_no_more_digits_than_people_read(string sum, string count, string printed) =>
        Assert.Equal(
            printed,
            Printer.PrintWithUnit(
                Quantity.FromExactValue(
                    decimal.Parse(sum, CultureInfo.InvariantCulture)
                        / decimal.Parse(count, CultureInfo.InvariantCulture),
                    new Unit("天", Dimension.Count)
                )
            )
        );

    [Theory]
    [InlineData(100_000, 100_000, 200_000, "10万余人次")]
    [InlineData(2_000, 2_000, 3_000, "2000余人次")]
    [InlineData(500, 400, 500, "近500人次")]
    [InlineData(200_000, 200_000, 200_000, "20万人次")]
    [InlineData(12_345, 12_345, 12_345, "12345人次")]
    [InlineData(15_000, 15_000, 15_000, "1.5万人次")]
    [InlineData(30_000, 20_000, 30_000, "近3万人次")]
    [InlineData(220_000, 220_000, 220_000, "22万人次")]
    [InlineData(370_000, 360_000, 380_000, "约37万人次")]
    [InlineData(370_000, 355_000, 385_000, "不少于35.5万人次")]
    [InlineData(385_000, 370_000, 400_000, "不少于37万人次")]
    [InlineData(50_000, 39_000, 61_000, "不少于3.9万人次")]
    public void Keeps_what_a_soft_number_does_not_say(
        decimal value,
        decimal low,
        decimal high,
        string printed
    ) => Assert.Equal(printed, Printer.PrintWithUnit(new(value, Visits, new(low, high))));

    [Theory]
    [InlineData(90, "90%")]
    [InlineData(0, "0%")]
    public void Prints_a_whole_percentage_as_it_is_spoken(decimal value, string printed) =>
        Assert.Equal(printed, Printer.PrintWithUnit(Quantity.FromExactValue(value, Unit.Percent)));

    [Fact]
    public void Prints_any_other_percentage_with_the_decimals_of_the_style() =>
        Assert.Equal("87.50%", Printer.PrintWithUnit(Quantity.FromExactValue(87.5m, Unit.Percent)));

    [Fact]
    public void Rounds_a_limit_of_money_per_head_to_the_side_that_stays_true() =>
        Assert.Equal(
            "不超过0.63元/人次",
            Printer.PrintWithUnit(new(0.6224m, new("元/人次", Dimension.Count), new(0.1m, 0.6224m)))
        );

    [Fact]
    public void Is_read_back_as_an_interval_that_holds_the_exact_value() =>
        Gen.Int[0, 9_999_999]
            .Select(Gen.Bool)
            .Sample(
                (value, isMoney) =>
                {
                    var quantity = Quantity.FromExactValue(value, isMoney ? Unit.Yuan : Visits);
                    var read = Assert.Single(Reader.ReadFigures("共" + Printer.PrintWithUnit(quantity)));
                    Assert.True(read.Interval.Contains(value));
                }
            );

    [Fact]
    public void Is_read_back_as_an_interval_that_holds_all_that_may_be_true() =>
        Soft.Sample(
            quantity =>
            {
                var read = Assert.Single(Reader.ReadFigures("共" + Printer.PrintWithUnit(quantity)));
                Assert.True(
                    read.Interval.Contains(quantity.Interval),
                    $"{Printer.PrintWithUnit(quantity)} 不含 {quantity.Interval}"
                );
            },
            iter: 20_000
        );

    private static readonly Gen<Quantity> Soft =
        from value in Gen.Int[1, 99_999_999]
        from below in Gen.Frequency((2, Gen.Const(0)), (3, Gen.Int[0, 999_999]))
        from above in Gen.Frequency((2, Gen.Const(0)), (3, Gen.Int[0, 999_999]))
        from unit in Gen.Int[0, 2].Select(at => new[] { Unit.Yuan, Unit.Percent, Visits }[at])
        from scale in Gen.Const(unit == Unit.Percent ? 10_000m : 1m)
        select new Quantity(
            value / scale,
            unit,
            new(Math.Max(0, value - below) / scale, (value + above) / scale)
        );
}
