using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Formats.Findings.Html;

/// <summary>Finds the relation that a figure takes part in.</summary>
internal sealed class Relations
{
    private readonly Dictionary<TextSpan, int> byFigure = [];

    public Relations(IReadOnlyList<Claim> claims)
    {
        for (var index = 0; index < claims.Count; index++)
        {
            if (claims[index].Verdict == Verdict.Undecidable)
                continue;
            foreach (var term in claims[index].Terms)
                byFigure.TryAdd(term.Span, index + 1);
            if (claims[index].Stated is { } stated)
                byFigure.TryAdd(stated.Span, index + 1);
        }
    }

    /// <summary>The number, from 1, of the first decided relation with the figure.</summary>
    public int? FindRelationNumber(PrintedFigure figure) =>
        byFigure.TryGetValue(figure.Span, out var number) ? number : null;
}
