using Youju.Domain.Registers;
using static Youju.Domain.Tests.Registers.Events;

namespace Youju.Domain.Tests.Registers;

public sealed class YearGuardTests
{
    [Theory]
    [InlineData("2022-01-01/2022-01-02")]
    [InlineData("2025-01-01/2025-01-03")]
    public void Warns_of_work_of_another_year(string dates) =>
        Assert.Contains(
            $"的日期 {dates} 不在2024年内",
            Assert.Single(
                YearGuard.FindRecordsOutsideYear(Register(Event("樱花节", 200_000, dates: dates)), 2024)
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("2023-12-30/2024-01-02")]
    [InlineData("2024-12-31")]
    public void Is_silent_of_work_that_reaches_into_the_year(string dates) =>
        Assert.Empty(
            YearGuard.FindRecordsOutsideYear(Register(Event("樱花节", 200_000, dates: dates)), 2024)
        );
}
