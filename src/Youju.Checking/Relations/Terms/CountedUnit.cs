namespace Youju.Checking.Relations.Terms;

/// <summary>What figures count; one and the same object for all figures of a text that count the same.</summary>
/// <param name="symbol">人, 元/立方米.</param>
/// <param name="whole">What the amount is of without what it is for, 元 of 元/立方米; null where it is for nothing.</param>
internal sealed class CountedUnit(string symbol, CountedUnit? whole)
{
    public string Symbol => symbol;

    public CountedUnit Base => whole ?? this;

    public bool IsForSomething => whole is not null;

    public override string ToString() => symbol;
}
