using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>是上年的3倍, 翻一番: how many times a level is what it was.</summary>
internal sealed class MultipleReader(AnalysedText text)
{
    private const int Reach = 6;

    /// <summary>翻一番 is said of anything from nearly twice to well over it.</summary>
    private const decimal LeastOfDouble = 0.95m;
    private const decimal MostOfDouble = 1.5m;

    private static readonly (string Words, int Times)[] Doublings =
    [
        ("翻一番", 2),
        ("翻了一番", 2),
        ("翻番", 2),
        ("翻两番", 4),
        ("翻了两番", 4),
    ];

    public IEnumerable<Claim> Read() => Multiples().Concat(Doublings.SelectMany(Doubled)).OfType<Claim>();

    private IEnumerable<Claim?> Multiples() =>
        from one in text.Statements
        where
            one.Figure.Unit.Dimension == Dimension.Multiple
            && one.Role == Role.Other
            && one.Lead.EndsWith('的')
            && !one.InReason
        where
            one.Lead == "的"
                ? one.Index > 0 && NamesBase(text.Statements[one.Index - 1].Lead)
                : NamesBase(one.Lead)
        select Multiple(one);

    private static bool NamesBase(string lead) =>
        Words.ContainsAny(lead, ["上年", "去年", "同期", "年初"])
        && lead.IndexOfAny(['是', '为', '达', '当']) >= 0;

    private Claim? Multiple(Statement times)
    {
        if (Ends(times.Index, times.Sentence) is not var (now, then))
            return null;
        var result = FigureRelation.CreateQuotient(times.Figure, now.Figure, then.Figure).Recalculate();
        var first = now.Start < then.Start ? now : then;
        return new Claim(
            ClaimKind.Rate,
            "P55",
            result.Verdict,
            AnalysedText.UniteFigureSpans(first, times),
            times.Figure,
            [now.Figure, then.Figure],
            [Proof.Compare(Proof.Pair(now, "÷", then), result.Value, times.Figure)]
        )
        {
            Subject = now.Label,
            Repair = Proof.Repair(result, times.Figure),
        };
    }

    private IEnumerable<Claim?> Doubled((string Words, int Times) doubling)
    {
        for (
            var at = text.Text.IndexOf(doubling.Words, StringComparison.Ordinal);
            at >= 0;
            at = text.Text.IndexOf(doubling.Words, at + 1, StringComparison.Ordinal)
        )
            yield return Doubled(at, doubling);
    }

    private Claim? Doubled(int at, (string Words, int Times) doubling)
    {
        var index = text.FindIndexAt(at);
        if (
            index == 0
            || text.Text.AsSpan(text.Statements[index - 1].End, at - text.Statements[index - 1].End)
                .ContainsAny('。', '；', '\n')
        )
            return null;
        if (
            Ends(index, text.Statements[index - 1].Sentence) is not var (now, then)
            || then.Figure.Nominal <= 0
        )
            return null;
        var times = now.Figure.Nominal / then.Figure.Nominal;
        var part = times / doubling.Times;
        var verdict =
            part == 1 ? Verdict.Exact
            : part is >= LeastOfDouble and < MostOfDouble ? Verdict.Rounding
            : Verdict.Contradiction;
        var word = text.Prose.ToDocumentSpan(at, at + doubling.Words.Length);
        var first = now.Start < then.Start ? now : then;
        return new Claim(
            ClaimKind.Growth,
            "P55",
            verdict,
            TextSpan.Union(first.Figure.Span, word),
            null,
            [now.Figure, then.Figure],
            [
                $"{Proof.Pair(now, "÷", then)} = {decimal.Round(times, 2):0.##} 倍，“{doubling.Words}”是 {doubling.Times} 倍",
            ]
        )
        {
            Word = word,
            Subject = now.Label,
        };
    }

    /// <summary>The level now and the one that it is compared with, of one sentence; null where one of them is not given.</summary>
    private (Statement Now, Statement Then)? Ends(int index, int sentence)
    {
        var near = new List<Statement>();
        for (
            var i = index - 1;
            i >= Math.Max(0, index - Reach) && text.Statements[i].Sentence == sentence;
            i--
        )
        {
            if (
                text.Statements[i] is { InReason: false, Role: Role.Level or Role.Base } one
                && one.Figure.Unit != Unit.None
                && !one.IsPercent
            )
                near.Add(one);
        }

        if (near.Count < 2)
            return null;
        if (near[0].IsArrival && near[1].HasSameUnit(near[0]))
            return (near[0], near[1]);
        var then = near.Find(one =>
            one.Role == Role.Base
            || one.IsPrior
            || one.Bracket >= 0
            || near.Exists(other => other.Year > one.Year && one.Year > 0)
        );
        var now = then is null
            ? null
            : near.Find(one =>
                one != then && !one.IsPrior && one.Role == Role.Level && one.HasSameUnit(then)
            );
        return now is null ? null : (now, then!);
    }
}
