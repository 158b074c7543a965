using Youju.Domain.Figures;

namespace Youju.Domain.Facts;

/// <summary>A figure with a source; computed once, used everywhere.</summary>
/// <param name="Quantity">Null where nobody knows it yet.</param>
public sealed record Fact(FactFormula Formula, Quantity? Quantity)
{
    public string Key => Formula.Key;

    public string Label => Formula.Label;
}
