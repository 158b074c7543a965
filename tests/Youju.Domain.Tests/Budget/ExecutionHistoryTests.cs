using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Budget;

public sealed class ExecutionHistoryTests
{
    private static readonly ExecutionPlace Fair = Project("灯会", economic: null);

    [Fact]
    public void A_later_day_stands_beside_an_earlier_one()
    {
        var history = new ExecutionHistory([Reading(9, Fair, 80)]);
        history.AddReading(Reading(6, Fair, 50));

        Assert.Equal([6, 9], history.Readings.Select(reading => reading.Date.Month));
        Assert.Equal(80, history.FindLatest(Fair)?.Executed.Yuan);
    }

    [Fact]
    public void Another_amount_of_the_same_day_replaces_the_first_and_is_told()
    {
        var history = new ExecutionHistory([Reading(6, Fair, 50)]);
        history.AddReading(Reading(6, Fair, 60));

        Assert.Equal(60, Assert.Single(history.Readings).Executed.Yuan);
        Assert.Equal(50, Assert.Single(history.Replaced).Before.Executed.Yuan);
    }

    [Fact]
    public void A_project_is_the_sum_of_its_parts_and_not_of_the_whole_beside_them()
    {
        var history = new ExecutionHistory([
            Reading(6, Fair, 50),
            Reading(6, Project("灯会", "30201"), 20),
            Reading(6, Project("灯会", "30227"), 30),
        ]);

        Assert.Equal(50, Assert.Single(history.SumProject("灯会")).Executed.Value.Yuan);
    }

    private static ExecutionReading Reading(int month, ExecutionPlace place, decimal yuan) =>
        new(new(2024, month, 30), place, Money.FromYuan(yuan), new HandEntered("查询"));

    private static ExecutionPlace Project(string name, string? economic) =>
        new(null as string)
        {
            Budget = BudgetKind.GeneralPublic,
            Kind = ExpenditureKind.Project,
            Project = name,
            Economic = economic is not null && EconomicCode.TryParse(economic, out var code) ? code : null,
        };
}
