using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Claims.Lists;

/// <summary>Counts the items with figures that stand behind a number of them.</summary>
internal sealed class ItemCountReader(
    string text,
    IReadOnlyList<Paragraph> prose,
    IReadOnlyList<PrintedFigure> figures
)
{
    /// <summary>A list that is off by more is another one.</summary>
    private const int WidestDifference = 1;

    private static readonly Unit Items = Unit.FromSymbol("项");

    public IEnumerable<Claim> ReadClaims() =>
        prose
            .SelectMany(paragraph => CountedItems.FindLists(text, paragraph.Span, figures))
            .Select(TellClaim)
            .OfType<Claim>();

    private static Claim? TellClaim(CountedItems counted)
    {
        var holds = counted.Listed == counted.Count;
        if (!holds && !(counted.IsClosed && Math.Abs(counted.Listed - counted.Count) <= WidestDifference))
            return null;
        var stated = new PrintedFigure(counted.Number, counted.Count, 1, 1, Items, Qualifier.Rounded)
        {
            Digits = counted.Number,
        };
        var proof = string.Create(
            CultureInfo.InvariantCulture,
            $"后面列出的是 {counted.Listed} 项，文中写 {counted.Count} 项"
        );
        var verdict = holds ? Verdict.Exact : Verdict.Contradiction;
        return new(ClaimKind.Count, "P61", verdict, counted.Span, stated, [], [proof]);
    }
}
