using Youju.Domain.Budget;

namespace Youju.Domain.Tests.Budget;

public sealed class StaffCountTests
{
    [Fact]
    public void Computes_the_control_rate_a_form_left_out() =>
        Assert.Equal(145.45m, decimal.Round(new StaffCount(11, 16).ControlRate!.Value * 100, 2));

    [Fact]
    public void Has_no_control_rate_without_posts() => Assert.Null(new StaffCount(0, 3).ControlRate);
}
