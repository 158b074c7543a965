using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>办公费3万元、差旅费4万元，共计7万元: a total after its parts.</summary>
internal sealed class TotalAfterReader(AnalysedText text)
{
    private const int LongestLead = 8;
    private const int MostParts = 200;

    private static readonly WordList Totals = new(
        "共计",
        "合计",
        "总计",
        "累计",
        "总分",
        "总得分",
        "综合得分",
        "自评得分",
        "得分合计",
        "最终得分"
    );

    public IEnumerable<Claim> Read() =>
        text
            .Statements.Where(one =>
                one.IsLevel
                && one.Lead.Length <= LongestLead
                && Totals.EndOf(one.Lead.TrimEnd('为', '是', '：')) is not null
            )
            .Select(Read)
            .OfType<Claim>();

    /// <summary>
    /// What stands before the total in its sentence; null where the same is named again, or where it is
    /// more than anyone adds up.
    /// </summary>
    private List<Statement>? FindParts(Statement total)
    {
        var parts = new List<Statement>();
        foreach (var one in text.FindStatementsBefore(total, one => one.Sentence == total.Sentence))
        {
            if (!IsPartOf(one, total))
                break;
            if (one.Bracket != total.Bracket)
                continue;
            if (one.Label == total.Label || parts.Count == MostParts)
                return null;
            parts.Add(one);
        }

        parts.Reverse();
        return parts;
    }

    private static bool IsPartOf(Statement one, Statement total) =>
        one.IsLevel
        && one.HasSameUnit(total)
        && !one.IsPrior
        && (one.NamesSubject || one.Lead is "、" or "和" or "及" or "与");

    private Claim? Read(Statement total)
    {
        if (FindParts(total) is not { Count: > 1 } parts)
            return null;
        var relation = FigureRelation.CreateSum(total.Figure, parts.ConvertAll(part => part.Figure));
        var verdict = relation.Recalculate().Verdict;
        // The first figure may be what the others are parts of, or the posts that they fill.
        if (!verdict.Holds() && parts.Count > 2)
        {
            var rest = FigureRelation.CreateSum(
                total.Figure,
                parts.Skip(1).Select(part => part.Figure).ToList()
            );
            if (rest.Recalculate().Verdict.Holds())
                (parts, relation, verdict) = (
                    parts.GetRange(1, parts.Count - 1),
                    rest,
                    rest.Recalculate().Verdict
                );
        }

        return new Claim(
            ClaimKind.Sum,
            "P50",
            verdict,
            AnalysedText.UniteFigureSpans(parts[0], total),
            total.Figure,
            relation.Terms,
            [Proof.Sum(total, parts)]
        )
        {
            Subject = total.Label,
        };
    }
}
