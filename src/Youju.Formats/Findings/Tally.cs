using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Formats.Findings;

/// <summary>The counts that stand above every result.</summary>
/// <param name="Verified">Relations that hold, exactly or within rounding.</param>
/// <param name="Unsourced">Figures that nothing in the report supports and that carry no link to a fact.</param>
public sealed record Tally(
    int Errors,
    int Warnings,
    int Infos,
    int Claims,
    int Verified,
    int Undecidable,
    int Figures,
    int Unsourced
)
{
    public int Findings => Errors + Warnings + Infos;

    /// <summary>The share of figures, in percent, that take part in a relation or are linked to a fact; 100 where there are none.</summary>
    public decimal Coverage => Figures == 0 ? 100 : decimal.Round((Figures - Unsourced) * 100m / Figures, 1);

    public static Tally FromResult(CheckResult result) =>
        new(
            result.CountFindings(Severity.Error),
            result.CountFindings(Severity.Warning),
            result.CountFindings(Severity.Info),
            result.Claims.Count,
            result.Claims.Count(claim => claim.Verdict is Verdict.Exact or Verdict.Rounding),
            result.Claims.Count(claim => claim.Verdict is Verdict.Undecidable),
            result.Figures.Count,
            result.Figures.Count(figure => figure.Status is SupportStatus.Naked)
        );
}
