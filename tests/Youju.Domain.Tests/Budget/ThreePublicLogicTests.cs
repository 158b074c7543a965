using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using static Youju.Domain.Tests.Budget.Ledgers;

namespace Youju.Domain.Tests.Budget;

public sealed class ThreePublicLogicTests
{
    [Fact]
    public void Reception_without_a_batch_is_refuted() =>
        Assert.Equal(
            Verdict.Contradiction,
            Check(Stated("three-public.reception", 500m), new(ReceptionBatches: 0))
        );

    [Fact]
    public void Reception_whose_batches_nobody_wrote_down_proves_nothing() =>
        Assert.Equal(Verdict.Undecidable, Check(Stated("three-public.reception", 500m), new()));

    [Fact]
    public void Fewer_persons_than_batches_are_refuted() =>
        Assert.Equal(
            Verdict.Contradiction,
            Check(Stated("three-public", 500m), new(ReceptionBatches: 5, ReceptionPersons: 3))
        );

    [Fact]
    public void Batches_without_any_expense_are_refuted() =>
        Assert.Equal(Verdict.Contradiction, Check(Stated("three-public", 0m), new(ReceptionBatches: 5)));

    [Fact]
    public void No_expense_asks_for_no_count() =>
        Assert.Empty(ThreePublicLogic.CheckLedger(Ledger(Stated("three-public.reception", 0m))));

    [Theory]
    [InlineData("three-public.abroad", "出国（境）团组数 1|出国（境）人次 2")]
    [InlineData("three-public.vehicles.purchase", "购置公务用车辆数 3")]
    [InlineData("three-public.vehicles.operation", "公务用车保有量 4")]
    [InlineData("three-public.reception", "公务接待批次 5|公务接待人次 6")]
    public void Each_expense_asks_for_its_own_counts(string key, string counts)
    {
        var results = ThreePublicLogic
            .CheckLedger(Ledger(Stated(key, 500m)) with { ThreePublic = new(1, 2, 3, 4, 5, 6) })
            .ToList();

        Assert.Equal(
            counts.Split('|').Select(count => $"{Ledgers.Items.ToChineseLabel(key)} 500.00元，{count}"),
            results.Select(result => result.Proof.Single())
        );
        Assert.All(results, result => Assert.Equal(Verdict.Exact, result.Verdict));
    }

    [Fact]
    public void Cars_that_nobody_keeps_are_only_a_warning() =>
        Assert.Equal(
            [Severity.Warning, Severity.Error],
            new[] { "three-public.vehicles.operation", "three-public.vehicles.purchase" }.Select(key =>
                ThreePublicLogic.CheckLedger(Ledger(Stated(key, 500m))).Single().Identity.Severity
            )
        );

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 5)]
    [InlineData(5, 6)]
    [InlineData(null, 3)]
    [InlineData(5, null)]
    public void As_many_persons_as_batches_or_more_are_fine(int? batches, int? persons) =>
        Assert.Empty(
            ThreePublicLogic.CheckLedger(
                Ledger() with
                {
                    ThreePublic = new(ReceptionBatches: batches, ReceptionPersons: persons),
                }
            )
        );

    private static Verdict Check(NamedAmount money, ThreePublicCounts counts) =>
        ThreePublicLogic.CheckLedger(Ledger(money) with { ThreePublic = counts }).First().Verdict;
}
