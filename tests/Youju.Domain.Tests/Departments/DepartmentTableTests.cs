using Youju.Domain.Budget;
using Youju.Domain.Departments;
using Youju.Domain.Figures;
using Youju.Domain.Tests.Budget;

namespace Youju.Domain.Tests.Departments;

/// <summary>A department of three units, one with fund money, one payment between them.</summary>
public sealed class DepartmentTableTests
{
    private static readonly DepartmentUnit Bureau = Unit(
        "局本级",
        [
            Line("b1", ExpenditureKind.Personnel, 300),
            Line("b2", ExpenditureKind.GrantsToSubordinates, 50) with
            {
                Project = "补助旅游中心",
            },
        ],
        new(Posts: 20, InService: 18)
    );

    private static readonly DepartmentUnit Centre = Unit(
        "旅游中心",
        [Line("c1", ExpenditureKind.Personnel, 80), Line("c2", ExpenditureKind.Project, 40)],
        new(Posts: 8, InService: 7)
    );

    private static readonly DepartmentUnit Library = Unit(
        "图书馆",
        [
            Line("l1", ExpenditureKind.Personnel, 60),
            Line("l2", ExpenditureKind.Project, 25) with
            {
                Budget = BudgetKind.GovernmentFund,
            },
        ],
        new(Posts: 6, InService: 6)
    );

    private static readonly DepartmentTable Table = DepartmentTable.AddUnits([Bureau, Centre, Library]);

    [Theory]
    [InlineData("expenditure", 505)]
    [InlineData("personnel", 440)]
    [InlineData("project", 65)]
    [InlineData("government-fund", 25)]
    [InlineData("general-public", 480)]
    [InlineData("to-subordinates", 0)]
    public void Sums_are_right_without_what_units_paid_each_other(string key, int yuan) =>
        Assert.Equal(yuan, Find(key).Total!.Value.Value.Yuan);

    [Fact]
    public void A_figure_opens_to_its_units() =>
        Assert.Equal(
            [("局本级", 350m), ("旅游中心", 120m), ("图书馆", 85m)],
            Find("expenditure").Parts.Select(part => (part.Unit.Name, part.Amount!.Value.Value.Yuan))
        );

    [Fact]
    public void Posts_and_people_add_up() =>
        Assert.Equal(
            [("编制数", 34), ("在职人数", 31)],
            Table
                .Counts.Where(count => count.Total is not null)
                .Select(count => (count.Label, count.Total!.Value))
        );

    [Fact]
    public void A_unit_that_is_silent_leaves_the_sum_unknown()
    {
        var silent = Unit("文化馆", [Line("w1", ExpenditureKind.Personnel, null)], new());

        var figure = Assert.Single(DepartmentTable.AddUnits([Bureau, silent]).Figures, one =>
            one is { Key: "expenditure", Column: AmountColumn.Executed }
        );

        Assert.Null(figure.Total);
        Assert.Equal(["文化馆"], figure.Silent);
    }

    [Fact]
    public void A_payment_without_a_name_is_found_by_its_amount_or_asked_about()
    {
        var payer = Unit("局本级", [Line("b2", ExpenditureKind.GrantsToSubordinates, 50)], new());
        var taker = WithIncome(Centre, 50);

        Assert.Equal(
            ["旅游中心"],
            DepartmentTable.AddUnits([payer, taker, Library]).Payments.Select(payment => payment.To.Name)
        );
        var asked = DepartmentTable.AddUnits([payer, Centre]);
        Assert.Empty(asked.Payments);
        Assert.Contains(
            "没有哪个下属单位有同样的收入",
            Assert.Single(asked.Undecided),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_payment_to_somebody_outside_stays_spending()
    {
        var payer = Unit(
            "局本级",
            [Line("b2", ExpenditureKind.GrantsToSubordinates, 50) with { Project = "补助某乡镇" }],
            new()
        );

        Assert.Empty(DepartmentTable.AddUnits([payer, WithIncome(Centre, 50)]).Payments);
    }

    private static DepartmentFigure Find(string key) =>
        Assert.Single(Table.Figures, figure => figure.Key == key && figure.Column == AmountColumn.Executed);

    private static DepartmentUnit WithIncome(DepartmentUnit unit, int yuan) =>
        unit with
        {
            Ledger = unit.Ledger with
            {
                Named =
                [
                    new(
                        "totals.income.superior",
                        new() { Executed = new Money(yuan * 100) },
                        new HandEntered("")
                    ),
                ],
            },
        };

    private static DepartmentUnit Unit(string name, IReadOnlyList<BudgetLine> lines, StaffCount staff) =>
        new(name, name, "第一稿", Ledgers.Ledger() with { Lines = lines, Staff = staff });

    private static BudgetLine Line(string id, ExpenditureKind kind, int? yuan) =>
        new(
            id,
            BudgetKind.GeneralPublic,
            kind,
            new() { Executed = yuan is { } known ? new Money(known * 100) : null },
            new HandEntered("")
        );
}
