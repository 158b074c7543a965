namespace Youju.Domain.Figures;

/// <summary>What verdicts have in common.</summary>
public static class Verdicts
{
    /// <summary>Whether the figures can all be right.</summary>
    public static bool Holds(this Verdict verdict) =>
        verdict is Verdict.Exact or Verdict.Rounding or Verdict.MixedPrecision;

    /// <summary>Whether the stated digits are not those that come out, so that the right ones can be given.</summary>
    public static bool IsWrong(this Verdict verdict) =>
        verdict is Verdict.Contradiction or Verdict.Truncation;
}
