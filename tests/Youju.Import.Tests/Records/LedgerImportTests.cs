using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Import.Tests.Records;

public sealed class LedgerImportTests
{
    [Fact]
    public void A_sheet_that_says_less_of_a_line_takes_nothing_from_it()
    {
        var before = new BudgetLine(
            "p1",
            BudgetKind.GeneralPublic,
            ExpenditureKind.Project,
            new() { Initial = Money.FromYuan(190_000) },
            new HandEntered("预算批复")
        )
        {
            Project = "旅游节会活动",
            Functional = FunctionalCode.TryParse("2070113", out var code) ? code : null,
        };
        var sheet = Workbooks.Sheet(
            "收支账",
            ["编号", "预算", "支出类别", "全年执行数（元）"],
            ["p1", "一般公共预算", "项目支出", 186_700]
        );

        var line = Assert.Single(
            Workbooks
                .Import(
                    Workbooks.Empty with
                    {
                        Ledger = Workbooks.Empty.Ledger with { Lines = [before] },
                    },
                    sheet
                )
                .Dossier.Ledger.Lines
        );

        Assert.Equal(("旅游节会活动", "2070113"), (line.Project, line.Functional?.Digits));
        Assert.Equal(
            (Money.FromYuan(190_000), Money.FromYuan(186_700)),
            (line.Amounts.Initial, line.Amounts.Executed)
        );
    }

    [Fact]
    public void A_line_keeps_the_cell_that_its_other_amounts_came_from()
    {
        var before = new BudgetLine(
            "p1",
            BudgetKind.GeneralPublic,
            ExpenditureKind.Project,
            new() { Executed = Money.FromYuan(450_000) },
            new CellSource("决算.xlsx", "GK05", "E10")
        );
        var sheet = Workbooks.Sheet(
            "收支账",
            ["编号", "预算", "支出类别", "年初预算数（元）"],
            ["p1", "一般公共预算", "项目支出", 460_000]
        );

        var line = Assert.Single(
            Workbooks
                .Import(
                    Workbooks.Empty with
                    {
                        Ledger = Workbooks.Empty.Ledger with { Lines = [before] },
                    },
                    sheet
                )
                .Dossier.Ledger.Lines
        );

        Assert.Equal(
            ["决算.xlsx GK05!E10", "台账.xlsx 收支账!A2"],
            Assert
                .IsType<CellSource>(line.Source)
                .Places.Select(place => $"{place.File} {place.Sheet}!{place.Address}")
        );
    }

    [Fact]
    public void A_total_that_is_not_in_the_long_list_is_shown_with_the_near_ones_only()
    {
        var sheet = Workbooks.Sheet("收支账·列明的合计", ["科目", "全年执行数（元）"], ["公务招待费", 7_450]);

        var reason = Assert.Single(
            Assert.Single(Assert.Single(Workbooks.Import(Workbooks.Empty, sheet).Rejected).Rows).Reasons
        );

        Assert.Contains("最接近的是 公务接待费", reason, StringComparison.Ordinal);
        Assert.True(reason.Length < 400, reason);
    }

    [Fact]
    public void An_exact_amount_in_the_place_of_the_only_coarse_one_makes_the_row_exact() =>
        Assert.Equal(
            new Money(1),
            Update(
                new() { Executed = Money.FromYuan(186_700), Added = Money.Zero },
                executed: 186_712.35m
            ).Grains[AmountColumn.Executed]
        );

    [Fact]
    public void An_amount_that_was_not_changed_stays_as_coarse_as_its_source()
    {
        var line = Update(
            new() { Initial = Money.FromYuan(190_000), Executed = Money.FromYuan(186_700) },
            executed: 186_712.35m
        );

        Assert.Equal(
            (Coarse, new Money(1)),
            (line.Grains[AmountColumn.Initial], line.Grains[AmountColumn.Executed])
        );
    }

    [Fact]
    public void A_row_that_says_the_same_again_stays_as_coarse_as_it_was() =>
        Assert.Equal(
            Coarse,
            Update(new() { Executed = Money.FromYuan(186_700) }, executed: 186_700).Grains[
                AmountColumn.Executed
            ]
        );

    private static readonly Money Coarse = Money.FromYuan(100);

    private static BudgetLine Update(BudgetAmounts before, decimal executed)
    {
        var line = new BudgetLine(
            "p1",
            BudgetKind.GeneralPublic,
            ExpenditureKind.Project,
            before,
            new HandEntered("决算")
        )
        {
            Grains = new(Coarse),
        };
        var sheet = Workbooks.Sheet(
            "收支账",
            ["编号", "预算", "支出类别", "全年执行数（元）"],
            ["p1", "一般公共预算", "项目支出", executed]
        );
        return Assert.Single(
            Workbooks
                .Import(
                    Workbooks.Empty with
                    {
                        Ledger = Workbooks.Empty.Ledger with { Lines = [line] },
                    },
                    sheet
                )
                .Dossier.Ledger.Lines
        );
    }
}
