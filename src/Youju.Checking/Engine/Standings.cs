using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Engine;

/// <summary>Tells for every figure whether the report itself supports it.</summary>
internal static class Standings
{
    public static IReadOnlyList<FigureStanding> Of(Report report)
    {
        var verified = new HashSet<TextSpan>();
        var doubted = new HashSet<TextSpan>();
        foreach (var claim in report.Claims)
        {
            if (claim.Verdict == Verdict.Undecidable) continue;
            var holds = claim.Flaw == ClaimFlaw.None && claim.Verdict is Verdict.Exact or Verdict.Rounding or Verdict.MixedPrecision;
            var standing = holds ? verified : doubted;
            foreach (var term in claim.Terms) standing.Add(term.Digits);
            if (claim.Stated is { } stated) standing.Add(stated.Digits);
        }

        return [.. report.Figures.Select(figure => new FigureStanding(figure, Stand(figure)))];

        Standing Stand(PrintedFigure figure) =>
            doubted.Contains(figure.Digits) ? Standing.Doubted : verified.Contains(figure.Digits) ? Standing.Verified : Standing.Naked;
    }
}
