using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>平均得分90分，最高98分，最低85分: the average lies between the extremes.</summary>
internal sealed class ExtremesReader(AnalysedText text)
{
    private const int Reach = 3;

    public IEnumerable<Claim> Read()
    {
        foreach (var average in text.Statements.Where(one => one.IsLevel && one.Lead.Contains("平均")))
        {
            var near = Near(average).ToList();
            if (near.Find(one => one.Lead.Contains("最高")) is { } highest)
                yield return Claim(average, highest, average);
            if (near.Find(one => one.Lead.Contains("最低")) is { } lowest)
                yield return Claim(lowest, average, average);
        }
    }

    private IEnumerable<Statement> Near(Statement average) =>
        text.FindStatementsBefore(average, one => one.Sentence == average.Sentence)
            .Take(Reach)
            .Concat(
                text.Statements.Skip(average.Index + 1)
                    .Take(Reach)
                    .TakeWhile(one => one.Sentence == average.Sentence)
            )
            .Where(one => one.IsLevel && one.Figure.Unit == average.Figure.Unit);

    private static Claim Claim(Statement smaller, Statement larger, Statement average)
    {
        var holds = smaller.Figure.Interval.Low <= larger.Figure.Interval.High;
        var (first, last) = smaller.Start < larger.Start ? (smaller, larger) : (larger, smaller);
        return new Claim(
            ClaimKind.Order,
            "P60",
            holds ? Verdict.Exact : Verdict.Contradiction,
            AnalysedText.UniteFigureSpans(first, last),
            smaller.Figure,
            [larger.Figure],
            [$"{Proof.Named(smaller)} {(holds ? "≤" : ">")} {Proof.Named(larger)}"]
        )
        {
            Subject = average.Label,
        };
    }
}
