using Youju.Checking.Relations.Stems;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims.Scores;

/// <summary>What a score lost of a hundred, though nobody prints the hundred: 总分90.6分，共失分9.4分.</summary>
internal sealed class LostPoints(AnalysedText text, RelationLexicon lexicon)
{
    private const decimal FullMarks = 100;
    private const decimal LeastScore = 60;

    /// <summary>What was lost of one item alone is farther from what the whole score lost.</summary>
    private const decimal Near = 3;

    private const int Reach = 6;

    /// <summary>A longer lead names an item: 满意度指标扣1.2分.</summary>
    private const int LongestLead = 4;

    private static readonly StemSet Totals =
        StemSet.FromClass(StemClass.Total)
        | StemSet.FromClass(StemClass.StrongTotal)
        | StemSet.FromClass(StemClass.Points);

    private readonly StemFinder stems = StemFinder.FromLexicon(lexicon);

    public IEnumerable<Claim> ReadClaims() =>
        text
            .Statements.Where(one => IsScore(one) && HasStem(one, StemSet.FromClass(StemClass.Deducted)))
            .Select(ReadLost)
            .OfType<Claim>();

    private Claim? ReadLost(Statement lost)
    {
        var first = Math.Max(0, lost.Index - Reach);
        var scores = text
            .Statements.Skip(first)
            .Take(lost.Index + 2 - first)
            .Where(one => one != lost && one.Passage == lost.Passage && IsScore(one) && IsOfWhole(one))
            .ToList();
        var meant = scores.Find(score => MissesBy(score, lost) == 0)
            ?? scores.Find(score => IsTotalBeside(score, lost) && Math.Abs(MissesBy(score, lost)) <= Near);
        return meant is null ? null
            : meant.Index < lost.Index ? WriteClaim(lost, meant)
            : WriteClaim(meant, lost);
    }

    private static decimal MissesBy(Statement score, Statement lost) =>
        FullMarks - score.Figure.Value - lost.Figure.Value;

    private static bool IsScore(Statement one) =>
        one.Figure is { Unit.Dimension: Dimension.Score, Qualifier: Qualifier.Rounded };

    private static bool IsOfWhole(Statement one) => one.Figure.Value is > LeastScore and < FullMarks;

    private bool IsTotalBeside(Statement score, Statement lost) =>
        Math.Abs(score.Index - lost.Index) == 1
        && score.Sentence == lost.Sentence
        && lost.Lead.Length <= LongestLead
        && HasStem(score, Totals);

    private bool HasStem(Statement one, StemSet classes) =>
        stems.FindStems(one.Lead).UniteBetween(0, one.Lead.Length).HasAny(classes);

    private static Claim WriteClaim(Statement stated, Statement other)
    {
        var result = new FigureRelation(
            stated.Figure,
            [other.Figure],
            terms => Interval.FromExactValue(FullMarks) - terms[0],
            false
        ).Recalculate();
        return new(
            ClaimKind.Difference,
            "P66",
            result.Verdict,
            AnalysedText.UniteFigureSpans(
                stated.Index < other.Index ? stated : other,
                stated.Index < other.Index ? other : stated
            ),
            stated.Figure,
            [other.Figure],
            [Proof.Compare($"满分 {FullMarks}分 - {Proof.Named(other)}", result.Value, stated.Figure)]
        )
        {
            Repair = Proof.Repair(result, stated.Figure),
            Subject = stated.Label,
        };
    }
}
