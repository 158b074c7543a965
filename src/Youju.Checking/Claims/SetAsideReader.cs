using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>预留项目中标A，其他项目中标B: what small firms won of both cannot exceed all purchases.</summary>
internal sealed class SetAsideReader(AnalysedText text)
{
    private const int Reach = 12;

    public IEnumerable<Claim> ReadClaims() =>
        text.Statements.Where(one => IsWon(one, "其他政府采购")).Select(ReadClaim).OfType<Claim>();

    private Claim? ReadClaim(Statement others)
    {
        var setAside = text.FindStatementsBefore(others, one => one.Sentence == others.Sentence)
            .LastOrDefault(one => IsWon(one, "预留") && one.HasSameUnit(others));
        var total = text.FindStatementsBefore(others, one => one.Passage.Section == others.Passage.Section)
            .Take(Reach)
            .FirstOrDefault(one => IsTotal(one) && one.HasSameUnit(others));
        return setAside is null || total is null ? null : Claim(total, [setAside, others]);
    }

    private bool IsWon(Statement one, string project) =>
        one is { IsLevel: true, IsMoney: true }
        && Opening(one) is var words
        && words.Contains(project, StringComparison.Ordinal)
        && (
            words.Contains("中标", StringComparison.Ordinal)
            || words.Contains("成交", StringComparison.Ordinal)
        );

    private static bool IsTotal(Statement one) =>
        one is { IsLevel: true, IsMoney: true }
        && one.Lead.Contains("政府采购")
        && !Words.ContainsAny(one.Lead, ["预留", "中小", "小微", "其他"]);

    /// <summary>All words since the figure before: the clause with the amount does not say whose it is.</summary>
    private ReadOnlySpan<char> Opening(Statement one)
    {
        var start =
            one.Index > 0
                ? Math.Max(text.Statements[one.Index - 1].End, one.Passage.Start)
                : one.Passage.Start;
        return text.Text.AsSpan(start, Math.Max(0, one.Start - start));
    }

    private static Claim Claim(Statement total, IReadOnlyList<Statement> parts)
    {
        var fits = parts.Sum(part => part.Figure.Interval.Low) <= total.Figure.Interval.High;
        return new Claim(
            ClaimKind.Sum,
            "P27",
            fits ? Verdict.Exact : Verdict.Contradiction,
            AnalysedText.UniteFigureSpans(parts[0], parts[^1]),
            total.Figure,
            [.. parts.Select(part => part.Figure)],
            [Proof.Sum(total, parts)]
        )
        {
            Subject = total.Label,
        };
    }
}
