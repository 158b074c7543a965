using Youju.Domain.Budget;
using Youju.Domain.Figures;
using static Youju.Domain.Tests.Budget.Ledgers;

namespace Youju.Domain.Tests.Budget;

public sealed class AcrossYearsTests
{
    [Fact]
    public void The_opening_balance_is_last_year_s_closing_balance()
    {
        var result = Assert.Single(
            PriorYearCheck.CheckAgainstPriorYear(
                Ledger(Stated("totals.closing", 10m)),
                Ledger(Stated("totals.opening", 12m))
            )
        );

        Assert.Equal(Verdict.Contradiction, result.Verdict);
    }

    [Fact]
    public void Says_nothing_about_what_only_one_year_knows() =>
        Assert.Empty(PriorYearCheck.CheckAgainstPriorYear(Ledger(Stated("totals.closing", 10m)), Ledger()));
}
