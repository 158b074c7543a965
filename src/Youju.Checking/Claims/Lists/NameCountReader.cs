using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Claims.Lists;

/// <summary>Counts the names that stand beside a number of them.</summary>
internal sealed class NameCountReader(
    Document document,
    IReadOnlyList<PrintedFigure> figures,
    TermLexicon terms
)
{
    /// <summary>What the claims are recognised by.</summary>
    public const string PatternId = "P62";

    /// <summary>A list that is off by more is told by something else than names.</summary>
    private const int WidestDifference = 3;

    public IEnumerable<Claim> ReadClaims() =>
        figures
            .Select(figure => CountedNames.FindAround(document.Text, figure, terms))
            .OfType<CountedNames>()
            .Where(counted => document.FindBlockAt(counted.Figure.Span.Start) is Paragraph)
            .Select(TellClaim)
            .OfType<Claim>();

    // Names before a number may be what it is told of, not what it counts: 教育、卫生3个项目.
    private static Claim? TellClaim(CountedNames counted)
    {
        var (fewest, most) = counted.Counts;
        var stated = (int)counted.Figure.Value;
        var holds = stated >= fewest && stated <= most;
        if (!holds && !MayBeTold(counted, Math.Abs(fewest - stated)))
            return null;
        var proof = string.Create(
            CultureInfo.InvariantCulture,
            $"列出的名称有 {(holds ? stated : fewest)} 个：{string.Join("／", counted.Names)}"
        );
        return new(
            ClaimKind.Count,
            PatternId,
            holds ? Verdict.Exact : Verdict.Contradiction,
            counted.Span,
            counted.Figure,
            [],
            [proof]
        );
    }

    private static bool MayBeTold(CountedNames counted, int difference) =>
        difference <= WidestDifference
        && !LeavesOut(counted)
        && (
            counted.AreMarked
            || !counted.StandBefore
            || (difference == 1 && counted.CountsNamed && counted.Names.Count > 2)
        );

    // 3个科室，包括甲、乙: some are named.
    private static bool LeavesOut(CountedNames counted) =>
        counted.MayBeSome && counted.Names.Count < counted.Figure.Value;
}
