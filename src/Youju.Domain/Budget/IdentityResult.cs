using Youju.Domain.Figures;

namespace Youju.Domain.Budget;

/// <summary>How an identity came out, with the computation a clerk can follow.</summary>
/// <param name="Proof">The computation in Chinese, a line each.</param>
public sealed record IdentityResult(Identity Identity, Verdict Verdict, IReadOnlyList<string> Proof)
{
    /// <summary>A total below one of its own parts is more likely misread than miscounted: a person must look before other results
    /// that use it are believed (budget.md §2.10, A15).</summary>
    public bool NeedsPerson { get; init; }
}
