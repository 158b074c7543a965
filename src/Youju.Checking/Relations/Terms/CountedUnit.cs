namespace Youju.Checking.Relations.Terms;

/// <summary>What figures count; one and the same object for all figures of a text that count the same.</summary>
/// <param name="symbol">人, 元/立方米.</param>
/// <param name="whole">What the amount is of without what it is for, 元 of 元/立方米; null where it is for nothing.</param>
internal sealed class CountedUnit(string symbol, CountedUnit? whole)
{
    public string Symbol => symbol;

    public CountedUnit Base => whole ?? this;

    public bool IsForSomething => whole is not null;

    /// <summary>For one of what it tells an amount: 立方米 of 元/立方米.</summary>
    public CountedUnit? For { get; init; }

    /// <summary>The smaller unit of which it is so many: 公斤 of 吨; null where it is of none.</summary>
    public CountedUnit? Smaller { get; init; }

    /// <summary>How many of the smaller unit it is.</summary>
    public double Step { get; init; } = 1;

    /// <summary>Whether both count the same, be it by steps: 吨 and 公斤.</summary>
    public bool Measures(CountedUnit other) => (Smaller ?? this) == (other.Smaller ?? other);

    public override string ToString() => symbol;
}
