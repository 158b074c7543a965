using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>Counts that cannot exceed each other: questionnaires sent, returned and valid; groups and the people in them.</summary>
internal sealed class CountOrderReader(AnalysedText text)
{
    public IEnumerable<Claim> Read() => Questionnaires().Concat(Groups());

    private IEnumerable<Claim> Questionnaires()
    {
        foreach (
            var one in text.Statements.Where(one =>
                one.IsLevel
                && one.Figure.Unit.Symbol == "份"
                && Words.ContainsAny(one.Lead, ["回收", "收回", "有效"])
            )
        )
        {
            var before = text.FindStatementsBefore(one, other => other.Sentence == one.Sentence)
                .FirstOrDefault(other =>
                    other.IsLevel
                    && other.Figure.Unit.Symbol == "份"
                    && Words.ContainsAny(other.Lead, ["发放", "发出", "回收", "收回", "问卷"])
                );
            if (before is not null)
                yield return Claim("P43", one, before);
        }
    }

    private IEnumerable<Claim> Groups()
    {
        foreach (
            var people in text.Statements.Where(one =>
                one.IsLevel && one.Figure.Unit.Symbol is "人次" or "人" && one.Index > 0
            )
        )
        {
            var groups = text.Statements[people.Index - 1];
            var isGroups =
                groups.Figure.Unit.Symbol is "批次" or "批"
                || (groups.Figure.Unit.Symbol == "个" && groups.Lead.EndsWith("团组"));
            if (
                groups.IsLevel
                && isGroups
                && people.Start - groups.End <= 4
                && groups.Passage == people.Passage
            )
                yield return Claim("P24", groups, people);
        }
    }

    private static Claim Claim(string pattern, Statement smaller, Statement larger)
    {
        var holds = smaller.Figure.Interval.Low <= larger.Figure.Interval.High;
        var (first, last) = smaller.Start < larger.Start ? (smaller, larger) : (larger, smaller);
        return new Claim(
            ClaimKind.Order,
            pattern,
            holds ? Verdict.Exact : Verdict.Contradiction,
            AnalysedText.UniteFigureSpans(first, last),
            smaller.Figure,
            [larger.Figure],
            [$"{Proof.Named(smaller)} {(holds ? "≤" : ">")} {Proof.Named(larger)}"]
        )
        {
            Subject = smaller.Label,
        };
    }
}
