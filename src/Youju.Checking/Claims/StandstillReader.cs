using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>与上年持平: a level is what it was last year; where that is not given, no one can tell.</summary>
internal sealed class StandstillReader(AnalysedText text)
{
    private const int Reach = 16;

    private static readonly string[] Comparisons =
    [
        "与上年",
        "同上年",
        "较上年",
        "比上年",
        "与去年",
        "较去年",
        "和上年",
    ];

    public IEnumerable<Claim> ReadClaims() => Comparisons.SelectMany(At).OfType<Claim>();

    private IEnumerable<Claim?> At(string comparison)
    {
        for (
            var at = text.Text.IndexOf(comparison, StringComparison.Ordinal);
            at >= 0;
            at = text.Text.IndexOf(comparison, at + 1, StringComparison.Ordinal)
        )
        {
            if (FlatWord(at + comparison.Length) is { } word)
                yield return Claim(at, word);
        }
    }

    /// <summary>The word that says nothing moved, in the clause of the comparison or in the next.</summary>
    private (int Start, int End)? FlatWord(int from)
    {
        var words = text.Text.AsSpan(from, Math.Min(Reach, text.Text.Length - from));
        var stop = words.IndexOfAny("。；\n");
        if (stop >= 0)
            words = words[..stop];
        foreach (var word in text.Labels.Phrases.Lexicon.Flat)
        {
            if (
                words.IndexOf(word) is >= 0 and var at
                && !words[..at].ContainsAnyInRange('0', '9')
                && !words[..at].EndsWith("基本")
            )
                return (from + at, from + at + word.Length);
        }

        return null;
    }

    private Claim? Claim(int at, (int Start, int End) word)
    {
        var index = text.FindIndexAt(at);
        if (
            index == 0
            || text.Statements[index - 1] is not { InReason: false } last
            || text.Text.AsSpan(last.End, at - last.End).ContainsAny('。', '；', '\n')
        )
            return null;
        var near = text.FindStatementsBefore(text.Statements[index - 1], one => one.Sentence == last.Sentence)
            .Take(3)
            .Prepend(last)
            .Where(one => one.Role is Role.Level or Role.Base && !one.IsPercent)
            .ToList();
        var now = near.Find(one => one.IsLevel && !one.IsPrior);
        if (now is null)
            return null;
        var then = near.Find(one =>
            one != now
            && (one.IsPrior || one.Role == Role.Base)
            && one.HasSameUnit(now)
            && one.Label == now.Label
        );
        var span = text.Prose.ToDocumentSpan(word.Start, word.End);
        return Claim(now, then, span) with { Word = span, Subject = now.Label };
    }

    private static Claim Claim(Statement now, Statement? then, TextSpan word)
    {
        var whole = TextSpan.Union(now.Figure.Span, word);
        if (then is null)
            return new(
                ClaimKind.Equality,
                "P57",
                Verdict.Undecidable,
                whole,
                null,
                [now.Figure],
                ["文中没有写上年的数"]
            );
        var verdict = FigureRelation.CreateEquality(now.Figure, then.Figure).Recalculate().Verdict;
        return new(
            ClaimKind.Equality,
            "P57",
            verdict,
            TextSpan.Union(whole, then.Figure.Span),
            null,
            [now.Figure, then.Figure],
            [$"{Proof.Named(now)}，上年 {FigureFormat.FormatFigure(then.Figure)}"]
        )
        {
            Flaw = verdict == Verdict.Contradiction ? ClaimFlaw.DirectionAgainstSign : ClaimFlaw.None,
        };
    }
}
