using Youju.Domain.Budget;
using Youju.Domain.Facts;
using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Budget;

public sealed class NamedAmountTests
{
    private static readonly Money TenThousand = Money.FromYuan(10_000);
    private static readonly NamedAmount LastYear = NamedAmount.FromCell(
        "three-public",
        AmountColumn.PriorAccounts,
        new(Money.FromYuan(30_000), TenThousand),
        new("去年报告.docx", "", "第8段")
    );

    [Fact]
    public void This_years_accounts_stay_exact_beside_last_years_rounded_figure()
    {
        var both = LastYear.WithColumnAmount(
            AmountColumn.Executed,
            Amount.FromExactMoney(Money.FromYuan(26_350.50m)),
            new("决算.xlsx", "Z08", "G7")
        );

        Assert.Equal(
            (26_350.50m, 26_350.50m),
            (
                both[AmountColumn.Executed]!.Value.Interval.Low,
                both[AmountColumn.Executed]!.Value.Interval.High
            )
        );
        Assert.Equal(TenThousand, both.Grains[AmountColumn.PriorAccounts]);
    }

    [Fact]
    public void Each_place_an_amount_came_from_is_told_whole()
    {
        var both = LastYear.WithColumnAmount(
            AmountColumn.Executed,
            Amount.FromExactMoney(Money.Zero),
            new("决算.xlsx", "Z08", "G7")
        );

        Assert.Equal("来源：去年报告.docx 第8段；决算.xlsx Z08!G7", both.Source.InWords());
    }

    [Fact]
    public void One_grain_in_all_columns_is_the_grain_of_the_row()
    {
        var both = LastYear.WithColumnAmount(
            AmountColumn.Executed,
            new(Money.FromYuan(20_000), TenThousand),
            new("决算.xlsx", "Z08", "G7")
        );

        Assert.Equal(new Grains(TenThousand), both.Grains);
    }
}
