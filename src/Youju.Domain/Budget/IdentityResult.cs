using Youju.Domain.Figures;

namespace Youju.Domain.Budget;

/// <summary>How an identity came out, with the computation a clerk can follow.</summary>
/// <param name="Proof">The computation in Chinese, a line each.</param>
public sealed record IdentityResult(LedgerIdentity Identity, Verdict Verdict, IReadOnlyList<string> Proof)
{
    /// <summary>A total below one of its own parts is more likely misread than miscounted: a person must look before other results
    /// that use it are believed (docs/identities/A15-total-below-part.md).</summary>
    public bool NeedsPerson { get; init; }

    /// <summary>Where each amount of both sides was taken from, in Chinese.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Whether the ledger contradicts itself here.</summary>
    public bool IsWrong => Verdict is Verdict.Contradiction or Verdict.UnitSlip;

    /// <summary>What was found, for the person who keeps the ledger.</summary>
    public string DescribeResult() =>
        $"收支账（{Identity.Id}）{string.Join("；", Proof)}{(NeedsPerson ? "；合计比其中一项还小，请先核对是否抄错" : "")}";
}
