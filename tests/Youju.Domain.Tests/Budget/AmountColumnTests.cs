using CsCheck;
using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Budget;

public sealed class AmountColumnTests
{
    private static readonly AmountColumn[] All = Enum.GetValues<AmountColumn>();

    [Fact]
    public void An_amount_stands_in_the_column_it_was_given_and_in_no_other() => Assert.All(All, column =>
        {
            var amounts = new BudgetAmounts().WithAmount(column, Money.FromYuan(1));
            Assert.Equal([column], All.Where(other => amounts[other] is not null));
        });

    [Theory]
    [InlineData(AmountColumn.Executed, AmountColumn.PriorAccounts)]
    [InlineData(AmountColumn.Initial, AmountColumn.PriorBudget)]
    [InlineData(AmountColumn.Adjusted, AmountColumn.PriorBudget)]
    [InlineData(AmountColumn.Added, null)]
    [InlineData(AmountColumn.CarriedOver, null)]
    [InlineData(AmountColumn.PriorAccounts, null)]
    public void This_years_figures_are_next_years_prior_ones(AmountColumn column, AmountColumn? next) =>
        Assert.Equal(next, column.ToNextYearColumn());

    [Fact]
    public void A_columns_key_leads_back_to_it()
    {
        Assert.All(All, column =>
            Assert.Equal(column, AmountColumnNames.ParseColumnKey(column.ToColumnKey()))
        );
        Assert.Null(AmountColumnNames.ParseColumnKey("全年执行数"));
    }

    [Fact]
    public void A_sum_is_as_coarse_as_its_coarsest_amount() =>
        Assert.All(new (decimal, decimal)[] { (100, 0.01m), (0.01m, 100) }, grains =>
            Assert.Equal(
                new Amount(Money.FromYuan(500), Money.FromYuan(100)),
                new Amount(Money.FromYuan(300), Money.FromYuan(grains.Item1))
                    + new Amount(Money.FromYuan(200), Money.FromYuan(grains.Item2))
            )
        );

    [Fact]
    public void An_amount_to_the_fen_is_exact_and_a_coarser_one_is_rounded()
    {
        Assert.Equal(Interval.FromExactValue(5), Amount.FromExactMoney(Money.FromYuan(5)).Interval);
        Assert.Equal(new Interval(4.5m, 5.5m), new Amount(Money.FromYuan(5), Money.FromYuan(1)).Interval);
    }

    [Fact]
    public void Money_is_ordered_and_reckoned_as_its_fen() =>
        Gen.Select(Gen.Int[-9, 9], Gen.Int[-9, 9])
            .Sample(
                (one, other) =>
                {
                    Money a = new(one),
                        b = new(other);
                    return a < b == one < other
                        && a <= b == one <= other
                        && a > b == one > other
                        && a >= b == one >= other
                        && Math.Sign(a.CompareTo(b)) == one.CompareTo(other)
                        && (a - b).Fen == one - other
                        && (-a).Fen == -one;
                }
            );

    [Theory]
    [InlineData("10000000000000", true)]
    [InlineData("-10000000000000", true)]
    [InlineData("10000000000000.01", false)]
    [InlineData("0.001", false)]
    public void More_than_any_ledger_holds_is_no_amount(string yuan, bool isAmount) =>
        Assert.Equal(
            isAmount,
            Money.TryFromYuan(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture), out _)
        );

    [Fact]
    public void What_was_entered_by_hand_says_why_and_whether_it_only_stands_in()
    {
        Assert.Equal("手工录入：年报", new HandEntered("年报").InWords());
        Assert.Equal("手工录入（示例值）：年报", new HandEntered("年报", IsIllustrative: true).InWords());
    }

    [Fact]
    public void Cells_of_one_sheet_are_told_together_and_each_once()
    {
        var source = new CellSource("决算.xlsx", "Z03", "C7")
            .CombineWith(new("决算.xlsx", "Z03", "D7"))
            .CombineWith(new("决算.xlsx", "Z03", "C7"))
            .CombineWith(new("决算.xlsx", "Z08", "C7"))
            .CombineWith(new("预算.xlsx", "Z03", "C7"));

        Assert.Equal("来源：决算.xlsx Z03!C7 D7；决算.xlsx Z08!C7；预算.xlsx Z03!C7", source.InWords());
        Assert.Equal(new CellSource([.. source.Places]), source);
    }
}
