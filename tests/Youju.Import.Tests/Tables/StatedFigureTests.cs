using Youju.Domain.Budget;
using Youju.Domain.Drafts;
using Youju.Domain.Figures;
using Youju.Import.Papers;
using Youju.Reading.LastReports;

namespace Youju.Import.Tests.Tables;

/// <summary>What sentences of a paper state fills what its tables leave open, and replaces nothing.</summary>
public sealed class StatedFigureTests
{
    private static readonly OwnYearStatements Stated = new(
        [State("project", 884_400), State("basic", 1_264_300)],
        ["国内公务接待12批次、91人次；公务用车保有量0辆。"],
        []
    );

    [Fact]
    public void What_no_table_told_is_taken_with_its_place()
    {
        var ledger = StatedFigures
            .FillMissing(new(Workbooks.Empty, []), Stated, Workbooks.Pack)
            .Dossier.Ledger;

        Assert.Equal(
            [("project", "第4行"), ("basic", "第4行")],
            ledger.Named.Select(one => (one.Key, Assert.IsType<CellSource>(one.Source).Places[0].Address))
        );
        Assert.Equal(
            (12, 91, 0),
            (
                ledger.ThreePublic.ReceptionBatches,
                ledger.ThreePublic.ReceptionPersons,
                ledger.ThreePublic.VehiclesHeld
            )
        );
    }

    [Fact]
    public void What_a_table_told_stays_and_the_difference_is_told()
    {
        var first = StatedFigures.FillMissing(new(Workbooks.Empty, []), Stated, Workbooks.Pack);
        var again = StatedFigures.FillMissing(
            first,
            Stated with
            {
                Amounts = [State("project", 900_000)],
            },
            Workbooks.Pack
        );

        Assert.Equal(first.Dossier, again.Dossier);
        Assert.Contains(again.Warnings, told => told.Contains("没有取正文的", StringComparison.Ordinal));
    }

    [Fact]
    public void A_budget_of_which_a_paper_says_that_there_is_none_is_zero()
    {
        var said = Stated with { Absent = [new(BudgetKind.GovernmentFund, new("说明.docx", "", "第9行"))] };

        var ledger = StatedFigures.FillMissing(new(Workbooks.Empty, []), said, Workbooks.Pack).Dossier.Ledger;

        Assert.Equal(Money.Zero, ledger.Named.Single(one => one.Key == "government-fund").Amounts.Executed);
    }

    [Fact]
    public void Money_of_a_budget_that_a_paper_denies_stays_and_is_told()
    {
        var before = Workbooks.Empty with
        {
            Ledger = Workbooks.Empty.Ledger with
            {
                Named = [new("fund.spending", new() { Executed = Money.FromYuan(5) }, new HandEntered("账"))],
            },
        };
        var said = Stated with { Absent = [new(BudgetKind.GovernmentFund, new("说明.docx", "", "第9行"))] };

        var taken = StatedFigures.FillMissing(new(before, []), said, Workbooks.Pack);

        Assert.DoesNotContain(taken.Dossier.Ledger.Named, one => one.Key == "government-fund");
        Assert.Contains(taken.Warnings, told => told.Contains("却写着没有", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_person_entered_of_the_same_line_keeps_its_ground()
    {
        var entered = new NamedAmount(
            "project",
            new BudgetAmounts().WithAmount(AmountColumn.Initial, Money.FromYuan(800_000)),
            new HandEntered("批复文件")
        );
        var dossier = Workbooks.Empty with { Ledger = Workbooks.Empty.Ledger with { Named = [entered] } };

        var line = StatedFigures.FillMissing(new(dossier, []), Stated, Workbooks.Pack).Dossier.Ledger.Named[
            0
        ];

        Assert.Equal(entered.Source, line.Source);
        Assert.Equal(884_400, line.Amounts.Executed?.Yuan);
    }

    private static ExtractedAmount State(string key, decimal yuan) =>
        new(
            key,
            AmountColumn.Executed,
            new(Money.FromYuan(yuan), Money.FromYuan(100)),
            new("说明.docx", "", "第4行"),
            "说明.docx 第4行"
        );
}
