using Youju.Domain.Figures;

namespace Youju.Domain.Budget;

/// <summary>An amount as a source states it: a value and how finely it was printed.</summary>
/// <param name="Grain">What one step of the last printed digit is worth: 1 fen in the accounts, 100 yuan in
/// a table in 万元 with two decimals.</param>
public readonly record struct Amount(Money Value, Money Grain)
{
    private static readonly Money Fen = new(1);

    public static Amount FromExactMoney(Money value) => new(value, Fen);

    /// <summary>Every exact amount, in yuan, that the printed one may stand for (docs/domain/figures.md#figures-as-intervals).</summary>
    public Interval Interval =>
        Grain <= Fen
            ? Interval.FromExactValue(Value.Yuan)
            : new(Value.Yuan - (Grain.Yuan / 2), Value.Yuan + (Grain.Yuan / 2));

    public static Amount operator -(Amount a, Amount b)
    {
        return new(a.Value - b.Value, a.Grain > b.Grain ? a.Grain : b.Grain);
    }

    public static Amount operator +(Amount a, Amount b)
    {
        return new(a.Value + b.Value, a.Grain > b.Grain ? a.Grain : b.Grain);
    }
}
