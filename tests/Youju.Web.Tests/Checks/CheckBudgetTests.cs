using Youju.Web.Checks;

namespace Youju.Web.Tests.Checks;

/// <summary>Uploads in memory never take more than there is room for, and one alone always has room.</summary>
public sealed class CheckBudgetTests
{
    [Fact]
    public void What_has_no_room_waits_until_another_is_done()
    {
        var budget = new CheckBudget(100);

        var first = budget.TryTake(20);
        var refused = budget.TryTake(10);
        first!.Dispose();
        first.Dispose();

        Assert.Null(refused);
        Assert.NotNull(budget.TryTake(25));
        Assert.Null(budget.TryTake(1));
    }

    [Fact]
    public void One_that_is_larger_than_all_room_goes_alone() =>
        Assert.NotNull(new CheckBudget(100).TryTake(1_000));
}
