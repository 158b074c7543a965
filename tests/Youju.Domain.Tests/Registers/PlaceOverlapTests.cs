using Youju.Domain.Budget;
using Youju.Domain.Facts;
using Youju.Domain.Registers;
using static Youju.Domain.Tests.Registers.DatedCases;

namespace Youju.Domain.Tests.Registers;

public sealed class PlaceOverlapTests
{
    [Fact]
    public void Places_apart_are_added() =>
        Assert.Equal(300, Sum(("青石湖", "2025-05-01/2025-05-31"), ("白鹭湿地", "2025-05-01/2025-05-31")));

    [Fact]
    public void A_place_within_another_is_never_added() =>
        Assert.Null(Sum(("示例区青石湖", "2025-05-01/2025-05-31"), ("青石湖", "2025-05-01/2025-05-31")));

    [Fact]
    public void The_same_place_in_two_months_is_added() =>
        Assert.Equal(300, Sum(("青石湖", "2025-05-01/2025-05-31"), ("青石湖", "2025-06-01/2025-06-30")));

    [Fact]
    public void The_same_place_on_the_same_days_is_never_added() =>
        Assert.Null(Sum(("青石湖", "2025-05-01/2025-05-31"), ("青石湖", "2025-05-20")));

    [Fact]
    public void A_person_is_told_which_two_and_what_to_do()
    {
        var told = DoubleCountGuard.CheckRegister(
            Count(("示例区青石湖", "2025-05"), ("青石湖", "2025-05-03"))
        );

        Assert.Contains("没有相加", Assert.Single(told).Message);
    }

    [Fact]
    public void Many_places_are_looked_through_at_once()
    {
        var many = Enumerable
            .Range(0, 20_000)
            .Select(at => ($"第{at:00000}处", "2025-05-01/2025-05-31"))
            .ToArray();

        Assert.Equal(20_000L * 20_001 / 2 * 100, Sum(many));
    }

    private static decimal? Sum(params (string Place, string Days)[] counts) =>
        new FactStore(
            FactGraph.FromFormulas(FactPlan.CreateFormulas(Cases)),
            new Ledger(2025),
            [Count(counts)]
        )
            .FindFact("cases.visitors")!
            .Quantity?.Value;

    private static Register Count(params (string Place, string Days)[] counts) =>
        Fill([
            .. counts.Select(
                (one, at) =>
                    Case(
                        $"c{at:00000}",
                        ("place", one.Place),
                        ("month", one.Days),
                        ("visitors", $"{(at + 1) * 100}")
                    )
            ),
        ]);
}
