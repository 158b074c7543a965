using CsCheck;
using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Budget;

public sealed class MoneyTests
{
    [Fact]
    public void Refuses_a_fraction_of_a_fen() => Assert.False(Money.TryFromYuan(0.001m, out _));

    [Fact]
    public void Refuses_what_fen_cannot_count() => Assert.False(Money.TryFromYuan(1e20m, out _));

    [Fact]
    public void Overflow_is_an_error_and_not_a_wrong_amount() =>
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) + new Money(1));

    [Fact]
    public void Yuan_round_trip() =>
        Gen.Long[-1_000_000_000_000, 1_000_000_000_000]
            .Sample(fen => Money.FromYuan(new Money(fen).Yuan) == new Money(fen));
}
