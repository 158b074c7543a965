using Youju.Domain.Budget;
using Youju.Domain.Figures;
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

    private static Verdict Check(NamedAmount money, ThreePublicCounts counts) =>
        ThreePublicLogic.CheckLedger(Ledger(money) with { ThreePublic = counts }).First().Verdict;
}
