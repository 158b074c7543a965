using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Domain.Facts;

/// <summary>How a figure is come by.</summary>
/// <param name="Key">The name by which sentences, tables and indicators ask for it: <c>events.visitors</c>.</param>
/// <param name="Label">The name people read.</param>
public abstract record FactFormula(string Key, string Label)
{
    /// <summary>The facts it is computed from.</summary>
    public virtual IReadOnlyList<string> Inputs => [];
}

/// <summary>An amount of the ledger, stated or added up from its lines.</summary>
public sealed record LedgerFormula(string Key, string Label, string LedgerKey, AmountColumn Column)
    : FactFormula(Key, Label);

/// <summary>A measure over the records of a register.</summary>
public sealed record MeasureFormula(string Key, string Label, string Register, string Measure)
    : FactFormula(Key, Label);

/// <summary>A figure computed from other facts.</summary>
public sealed record ComputedFormula(
    string Key,
    string Label,
    Computation Computation,
    Unit Unit,
    IReadOnlyList<string> From
) : FactFormula(Key, Label)
{
    public override IReadOnlyList<string> Inputs => From;
}

/// <summary>A figure a person entered, who says why it is true.</summary>
/// <param name="Evidence">The sha-256 of a stored file, where there is one.</param>
public sealed record EnteredFormula(
    string Key,
    string Label,
    Quantity? Quantity,
    string Reason,
    string? Evidence = null
) : FactFormula(Key, Label)
{
    /// <summary>The value stands in for one that is not known.</summary>
    public bool IsIllustrative { get; init; }
}
