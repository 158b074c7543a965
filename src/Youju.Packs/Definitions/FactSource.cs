using Youju.Domain.Facts;
using Youju.Domain.Figures;

namespace Youju.Packs.Definitions;

/// <summary>A figure computed from other figures, as written in facts.yaml under its key.</summary>
/// <param name="From">The keys of its inputs, in the order of the computation.</param>
public sealed record FactSource(string Label, Computation Computation, Unit Unit, IReadOnlyList<string> From)
{
    public ComputedFormula ToComputedFormula(string key) => new(key, Label, Computation, Unit, From);
}
