using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Budget;

public sealed class LastReportAgreementTests
{
    [Fact]
    public void What_another_paper_says_of_last_year_is_held_against_its_report()
    {
        var difference = Assert.Single(
            LastReportAgreement.FindDifferences(
                Ledgers.Ledger(
                    Last("three-public.reception", 8_000),
                    Printed("three-public.reception", 5_000)
                )
            )
        );

        Assert.Equal(
            ("three-public.reception", AmountColumn.PriorAccounts),
            (difference.Item, difference.Column)
        );
        Assert.Equal(
            (8_000m, 5_000m),
            (difference.Known.Amount.Value.Yuan, difference.Printed.Amount.Value.Yuan)
        );
        Assert.Equal("来源：2025决算.xlsx Z08!C7", difference.Known.Source);
        Assert.Equal("来源：2024自评.docx 第9行", difference.Printed.Source);
    }

    [Fact]
    public void What_the_lines_add_up_to_is_held_against_it_too()
    {
        var line = Ledgers.Project("灯会", 100) with
        {
            Amounts = new() { PriorAccounts = Money.FromYuan(70_000) },
        };

        Assert.Equal(
            "project",
            Assert
                .Single(LastReportAgreement.FindDifferences(Ledgers.Ledger(line, Printed("project", 80_000))))
                .Item
        );
    }

    [Theory]
    [InlineData(62_610, 62_600)]
    [InlineData(62_649, 62_600)]
    public void What_rounding_explains_is_no_difference(decimal known, decimal printed) =>
        Assert.Empty(
            LastReportAgreement.FindDifferences(
                Ledgers.Ledger(Last("basic", known), Printed("basic", printed))
            )
        );

    [Fact]
    public void A_report_may_speak_of_one_budget_only()
    {
        var ledger = Ledgers.Ledger(
            Last("basic", 700_000),
            Last("general-public.basic", 560_000),
            Printed("basic", 560_000)
        );

        Assert.Empty(LastReportAgreement.FindDifferences(ledger));
    }

    [Fact]
    public void What_one_side_does_not_know_is_no_difference() =>
        Assert.Empty(
            LastReportAgreement.FindDifferences(Ledgers.Ledger(Last("basic", 7), Printed("project", 8)))
        );

    [Fact]
    public void It_is_called_as_what_it_is_of()
    {
        Assert.True(Ledgers.Items.IsKnownKey(LastReportItem.CreateKey("spending.2070113")));
        Assert.False(Ledgers.Items.IsKnownKey(LastReportItem.CreateKey("没有")));
        Assert.Equal(
            "上年报告·公务接待费",
            Ledgers.Items.ToChineseLabel("last-report:three-public.reception")
        );
    }

    private static NamedAmount Last(string key, decimal yuan) =>
        NamedAmount.FromCell(
            key,
            AmountColumn.PriorAccounts,
            Amount.FromExactMoney(Money.FromYuan(yuan)),
            new("2025决算.xlsx", "Z08", "C7")
        );

    private static NamedAmount Printed(string key, decimal yuan) =>
        NamedAmount.FromCell(
            LastReportItem.CreateKey(key),
            AmountColumn.PriorAccounts,
            new(Money.FromYuan(yuan), Money.FromYuan(100)),
            new("2024自评.docx", "", "第9行")
        );
}
