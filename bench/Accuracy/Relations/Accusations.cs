using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Accuracy.Relations;

/// <summary>Which verdicts say that a report is wrong.</summary>
internal static class Accusations
{
    public static bool IsAccusing(this Claim claim) =>
        claim.Verdict is Verdict.Contradiction or Verdict.UnitSlip or Verdict.Truncation;
}
