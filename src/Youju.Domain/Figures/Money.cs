namespace Youju.Domain.Figures;

/// <summary>An exact amount of renminbi, counted in fen (1 yuan = 100 fen).</summary>
/// <remarks>Whole fen keep sums exact, and sort alike in SQLite and PostgreSQL.</remarks>
public readonly record struct Money(long Fen) : IComparable<Money>
{
    // Ten trillion: more than any ledger holds, and thousands of them still add up.
    private const decimal LargestYuan = 10_000_000_000_000m;

    public static Money Zero => default;

    public decimal Yuan => Fen / 100m;

    /// <exception cref="ArgumentOutOfRangeException">The amount has a fraction of a fen or is beyond any ledger.</exception>
    public static Money FromYuan(decimal yuan)
    {
        return TryFromYuan(yuan, out var money)
            ? money
            : throw new ArgumentOutOfRangeException(nameof(yuan), yuan, "Not a whole number of fen.");
    }

    public static bool TryFromYuan(decimal yuan, out Money money)
    {
        var isFen = Math.Abs(yuan) <= LargestYuan && decimal.Truncate(yuan * 100) == yuan * 100;
        money = isFen ? new((long)(yuan * 100)) : default;
        return isFen;
    }

    // The project compiles with overflow checks on, so plain operators are safe.
    public static Money operator +(Money a, Money b) => new(a.Fen + b.Fen);

    public static Money operator -(Money a, Money b) => new(a.Fen - b.Fen);

    public static Money operator -(Money a) => new(-a.Fen);

    public static bool operator <(Money a, Money b) => a.Fen < b.Fen;

    public static bool operator >(Money a, Money b) => a.Fen > b.Fen;

    public static bool operator <=(Money a, Money b) => a.Fen <= b.Fen;

    public static bool operator >=(Money a, Money b) => a.Fen >= b.Fen;

    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    public override string ToString() => FormattableString.Invariant($"{Yuan:N2}元");
}
