using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Accuracy.Corpus;

/// <summary>A truth line and the claim that states the same relation.</summary>
public sealed record Match(CorpusDocument Document, TruthLine Truth, Claim? Claim)
{
    public static readonly IReadOnlySet<Verdict> Bad = new HashSet<Verdict>
    {
        Verdict.Contradiction,
        Verdict.Truncation,
        Verdict.UnitSlip,
    };

    public bool IsFound => Claim is not null;

    /// <summary>Whether the relation is one between cells of a table.</summary>
    public bool IsOfTable =>
        Truth.Kind == "sum"
        && Document
            .Document.SliceText(Truth.Span(Document.TextStart))
            .Contains('\t', StringComparison.Ordinal);

    public bool IsRight => Claim is not null && Agrees(Truth, Claim);

    public static Match Find(CorpusDocument document, TruthLine truth)
    {
        var span = truth.Span(document.TextStart);
        var same = document
            .Claims.Where(claim =>
                truth.Kinds.Contains(claim.Kind) && claim.Span.Overlaps(span) && StatesSame(truth, claim)
            )
            .ToList();
        return new Match(document, truth, same.Find(claim => Agrees(truth, claim)) ?? same.FirstOrDefault());
    }

    private static bool StatesSame(TruthLine truth, Claim claim) =>
        truth.StatedNumber is not { } number
        || (claim.Stated is { } stated ? Math.Abs(stated.Value) == number : truth.Stated == "100%");

    private static bool Agrees(TruthLine truth, Claim claim) =>
        truth.Verdict switch
        {
            "exact" => claim.Verdict == Verdict.Exact,
            "rounding" => claim.Verdict is Verdict.Rounding or Verdict.MixedPrecision,
            "inconsistent" => Bad.Contains(claim.Verdict),
            _ => claim.Flaw != ClaimFlaw.None || Bad.Contains(claim.Verdict),
        };
}
