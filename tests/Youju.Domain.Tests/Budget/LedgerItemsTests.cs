using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Budget;

/// <summary>What a ledger may state is the packs' to say; these are items of no pack.</summary>
public sealed class LedgerItemsTests
{
    private static readonly LedgerItems Items = new()
    {
        Items = new Dictionary<string, LedgerItem>
        {
            ["own"] = new("自筹") { Budgets = [BudgetKind.OwnFunds] },
            ["all-forms"] = new("各项目") { IsSumOfProjectForms = true },
            ["a"] = new("甲") { Cell = "table.a", CellPartOf = "whole" },
            ["b"] = new("乙") { Cell = "table.b", CellPartOf = "whole" },
            ["table.a"] = new("表·甲"),
            ["table.b"] = new("表·乙"),
            ["whole"] = new("合计"),
        },
        TablesByCode = ["spending"],
    };

    [Theory]
    [InlineData("own", true)]
    [InlineData("spending.2070113", true)]
    [InlineData("spending.2070113.basic", true)]
    [InlineData("spending.2070113.other", false)]
    [InlineData("general.2070113", false)]
    [InlineData("project-form:道路", true)]
    [InlineData("form.total", false)]
    public void A_key_is_known_by_the_packs(string key, bool isKnown) =>
        Assert.Equal(isKnown, Items.IsKnownKey(key));

    [Theory]
    [InlineData("own", "自筹")]
    [InlineData("project:道路", "道路")]
    [InlineData("spending.207", "spending.207")]
    public void A_key_that_has_no_name_is_called_by_itself(string key, string label) =>
        Assert.Equal(label, Items.ToChineseLabel(key));

    [Fact]
    public void Items_stand_in_the_order_of_their_keys() =>
        Assert.Equal(
            ["a", "all-forms", "b", "own", "table.a", "table.b", "whole"],
            Items.Items.Select(item => item.Key)
        );

    [Fact]
    public void The_lines_of_its_budgets_add_up_to_an_item()
    {
        var own = Ledgers.Project("道路", 5) with { Budget = BudgetKind.OwnFunds };
        var figures = new LedgerFigures(With(Ledgers.Project("桥", 3), own));

        Assert.Equal(5, figures.FindAmount("own", AmountColumn.Executed)?.Value.Yuan);
        Assert.Null(figures.FindAmount("whole", AmountColumn.Executed));
    }

    [Theory]
    [InlineData(30, 10)]
    [InlineData(31, null)]
    public void A_cell_counts_where_the_parts_are_the_whole(int whole, int? part)
    {
        var figures = new LedgerFigures(
            With(Ledgers.Stated("table.a", 10), Ledgers.Stated("table.b", 20), Ledgers.Stated("whole", whole))
        );

        Assert.Equal(part, (int?)figures.FindAmount("a", AmountColumn.Executed)?.Value.Yuan);
    }

    [Fact]
    public void The_forms_of_the_projects_add_up_to_an_item() =>
        Assert.Contains(
            Identities.CheckLedger(
                With(Ledgers.Stated("all-forms", 31), Ledgers.Stated("project-form:道路", 30)),
                []
            ),
            result => result.Verdict == Verdict.Contradiction
        );

    private static Ledger With(params object[] entries) =>
        Ledgers.Ledger(entries) with
        {
            KnownItems = Items,
        };
}
