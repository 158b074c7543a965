using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Budget;

public sealed class LedgerFiguresTests
{
    private static readonly LineSource Cell = new CellSource("决算.xlsx", "Z03", "C6");

    [Fact]
    public void What_the_ledger_does_not_say_an_imported_table_does()
    {
        var figures = new LedgerFigures(Tables(("spending", 985_000), ("spending.basic", 642_000)));

        Assert.Equal(985_000, figures.FindAmount("expenditure", AmountColumn.Executed)?.Value.Yuan);
        Assert.Equal("spending.basic", figures.FindSourceAmount("basic", AmountColumn.Executed)?.Key);
        Assert.Null(figures.FindAmount("expenditure", AmountColumn.Initial));
    }

    [Fact]
    public void Lines_come_before_tables()
    {
        var line = new BudgetLine(
            "p1",
            BudgetKind.GeneralPublic,
            ExpenditureKind.Project,
            new() { Executed = Money.FromYuan(300_000) },
            Cell
        );
        var figures = new LedgerFigures(Tables(("spending.project", 343_000)) with { Lines = [line] });

        Assert.Equal(300_000, figures.FindAmount("project", AmountColumn.Executed)?.Value.Yuan);
        Assert.Null(figures.FindSourceAmount("project", AmountColumn.Executed));
    }

    [Fact]
    public void Where_no_table_tells_the_whole_the_only_budget_tells_its_own()
    {
        var figures = new LedgerFigures(Tables(("general", 985_000)));

        Assert.Equal(985_000, figures.FindAmount("general-public", AmountColumn.Executed)?.Value.Yuan);
        Assert.Equal("general", figures.FindSourceAmount("general-public", AmountColumn.Executed)?.Key);
    }

    [Fact]
    public void The_table_of_all_appropriations_tells_each_budget_that_has_none_of_its_own()
    {
        var figures = new LedgerFigures(
            Tables(("appropriation.spending.general", 700_000), ("appropriation.spending.fund", 90_000))
        );

        Assert.Equal(700_000, figures.FindAmount("general-public", AmountColumn.Executed)?.Value.Yuan);
        Assert.Equal(90_000, figures.FindAmount("government-fund", AmountColumn.Executed)?.Value.Yuan);
    }

    [Theory]
    [InlineData(642_000, 580_000)]
    [InlineData(700_000, null)]
    public void People_are_told_by_the_table_of_one_budget_only_where_that_is_all(int basic, int? personnel)
    {
        var figures = new LedgerFigures(
            Tables(
                ("spending.basic", basic),
                ("general-basic.personnel", 580_000),
                ("general-basic.operating", 62_000)
            )
        );

        Assert.Equal(personnel, (int?)figures.FindAmount("personnel", AmountColumn.Executed)?.Value.Yuan);
    }

    [Theory]
    [InlineData(491_760, 491_760)]
    [InlineData(903_160, 903_160)]
    [InlineData(950_000, 903_160)]
    public void A_budget_that_is_stated_as_less_than_the_whole_is_not_taken_for_it(int general, int expected)
    {
        var figures = new LedgerFigures(Tables(("basic", 903_160), ("general.basic", general)));

        Assert.Equal(expected, figures.FindAmount("general-public.basic", AmountColumn.Executed)?.Value.Yuan);
    }

    [Theory]
    [InlineData("project", 15)]
    [InlineData("basic", null)]
    [InlineData("expenditure", null)]
    [InlineData("general-public", null)]
    public void A_list_of_projects_says_nothing_of_what_was_spent_besides(string key, int? expected)
    {
        var figures = new LedgerFigures(
            Ledgers.Ledger(Ledgers.Project("道路", 7m), Ledgers.Project("桥", 8m))
        );

        Assert.Equal(expected, (int?)figures.FindAmount(key, AmountColumn.Executed)?.Value.Yuan);
    }

    [Fact]
    public void Lines_of_which_one_is_silent_add_up_to_nothing_and_those_of_no_kind_to_zero()
    {
        var figures = new LedgerFigures(
            Ledgers.Ledger(
                Ledgers.Project("道路", 7m),
                Ledgers.Project("桥", 8m) with
                {
                    Amounts = new(),
                },
                Ledgers.Personnel(5m)
            )
        );

        Assert.Null(figures.SumLinesOfKey("project", AmountColumn.Executed));
        Assert.Equal(7, figures.SumLinesOfKey("project:道路", AmountColumn.Executed)?.Value.Yuan);
        Assert.Equal(0, figures.SumLinesOfKey("operating", AmountColumn.Executed)?.Value.Yuan);
        Assert.Null(figures.SumLinesOfKey("operating", AmountColumn.Initial));
        Assert.Equal(["道路", "桥"], figures.FindLines("project").Select(line => line.Project));
        Assert.Empty(figures.FindLines("three-public"));
    }

    private static Ledger Tables(params (string Key, int Yuan)[] amounts) =>
        new(2025)
        {
            KnownItems = Ledgers.Items,
            Named =
            [
                .. amounts.Select(amount => new NamedAmount(
                    amount.Key,
                    new() { Executed = Money.FromYuan(amount.Yuan) },
                    Cell
                )),
            ],
        };
}
