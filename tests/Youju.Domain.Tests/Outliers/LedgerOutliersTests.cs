using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Domain.Outliers;
using Youju.Domain.Tests.Budget;

namespace Youju.Domain.Tests.Outliers;

public sealed class LedgerOutliersTests
{
    private static readonly OutlierRules Rules = new()
    {
        Times = [10, 100],
        Amounts =
        [
            new(AmountColumn.Executed, AmountColumn.Adjusted) { MayBeSmall = true },
            new(AmountColumn.Executed, AmountColumn.PriorAccounts),
        ],
    };

    [Theory]
    [InlineData(12, 120, "10倍以上")]
    [InlineData(12, 1_199, "10倍以上")]
    [InlineData(12, 1_200, "100倍以上")]
    [InlineData(120, 12, "1/10以下")]
    [InlineData(1_200, 12, "1/100以下")]
    [InlineData(12, 119, null)]
    [InlineData(119, 12, null)]
    [InlineData(0, 119, null)]
    public void An_amount_of_another_size_than_last_years_is_asked_about(
        decimal last,
        decimal now,
        string? told
    )
    {
        var amount = Ledgers.Stated("meetings", now) with
        {
            Amounts = new() { Executed = Money.FromYuan(now), PriorAccounts = Money.FromYuan(last) },
        };

        var asked = LedgerOutliers.ListQuestions(Ledgers.Ledger(amount), Rules);

        if (told is null)
            Assert.Empty(asked);
        else
            Assert.Contains($"的{told}，请核对", Assert.Single(asked), StringComparison.Ordinal);
    }

    [Fact]
    public void Little_of_a_budget_may_be_spent_so_far()
    {
        var project = Ledgers.Project("灯会", 0) with
        {
            Amounts = Ledgers.Amounts(adjusted: 100, executed: 1),
        };
        var overrun = project with { Amounts = Ledgers.Amounts(adjusted: 1, executed: 100) };

        Assert.Empty(LedgerOutliers.ListQuestions(Ledgers.Ledger(project), Rules));
        Assert.Equal(
            "“灯会”全年执行数 100.00元 是全年预算数 1.00元 的100倍以上，请核对单位和小数点。",
            Assert.Single(LedgerOutliers.ListQuestions(Ledgers.Ledger(overrun), Rules))
        );
    }

    [Theory]
    [InlineData(50, 49, false)]
    [InlineData(500, 50, true)]
    public void What_had_been_spent_does_not_shrink_to_a_tenth(decimal june, decimal september, bool isAsked)
    {
        var place = new ExecutionPlace("expenditure");
        var ledger = Ledgers.Ledger() with { Executions = [Reading(6, june), Reading(9, september)] };

        Assert.Equal(isAsked, LedgerOutliers.ListQuestions(ledger, Rules).Any());

        ExecutionReading Reading(int month, decimal yuan) =>
            new(new(2024, month, 30), place, Money.FromYuan(yuan), new HandEntered("查询"));
    }

    [Fact]
    public void A_question_that_was_put_before_is_not_put_again()
    {
        var before = Ledgers.Ledger(
            Ledgers.Project("灯会", 0) with
            {
                Amounts = Ledgers.Amounts(adjusted: 1, executed: 10),
            }
        );

        Assert.Empty(LedgerOutliers.ListNewQuestions(before, before, Rules));
        Assert.Single(LedgerOutliers.ListNewQuestions(Ledgers.Ledger(), before, Rules));
    }
}
