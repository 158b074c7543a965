using Youju.Domain.Budget;
using Youju.Domain.Figures;
using static Youju.Domain.Tests.Budget.Ledgers;

namespace Youju.Domain.Tests.Budget;

public sealed class AcrossUnitsTests
{
    private static readonly Ledger Department = Ledger(Stated("three-public", 30m));

    [Fact]
    public void The_units_add_up_to_the_department() => Assert.Equal(Verdict.Exact, Outcome(20m, 10m));

    [Fact]
    public void A_unit_that_is_left_out_is_told_with_all_names()
    {
        var result = Assert.Single(
            DepartmentTotalCheck.CheckDepartment(
                Department,
                [
                    ("图书馆", Ledger(Stated("three-public", 20m))),
                    ("文化馆", Ledger(Stated("three-public", 4m))),
                ]
            )
        );

        Assert.Equal(Verdict.Contradiction, result.Verdict);
        Assert.Equal(
            "“三公”经费全年执行数（部门汇总） 30.00元 应等于 “三公”经费全年执行数（图书馆） 20.00元 + “三公”经费全年执行数（文化馆） 4.00元",
            result.Proof[0]
        );
    }

    [Fact]
    public void A_unit_that_is_silent_leaves_the_sum_open() =>
        Assert.Equal(
            Verdict.Undecidable,
            Assert
                .Single(
                    DepartmentTotalCheck.CheckDepartment(
                        Department,
                        [("图书馆", Ledger(Stated("three-public", 20m))), ("文化馆", Ledger())]
                    )
                )
                .Verdict
        );

    private static Verdict Outcome(params decimal[] units) =>
        Assert
            .Single(
                DepartmentTotalCheck.CheckDepartment(
                    Department,
                    [.. units.Select((amount, at) => ($"单位{at}", Ledger(Stated("three-public", amount))))]
                )
            )
            .Verdict;
}
