using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>资金860万元，由中央、省、市、县按5∶3∶1∶1分担，中央承担430万元…: an amount split by a ratio.</summary>
internal sealed partial class SplitReader(AnalysedText text)
{
    /// <summary>What is split stands among so many figures before the ratio.</summary>
    private const int Reach = 8;

    private const int ShortestName = 3;

    public IEnumerable<Claim> ReadClaims() =>
        RatioOfSplit().Matches(text.Text).SelectMany(match => ReadSplit(match.Groups["ratio"]));

    private IEnumerable<Claim> ReadSplit(Group ratio)
    {
        decimal[] weights =
        [
            .. ratio
                .Value.Split(':', '：', '∶')
                .Select(one => decimal.Parse(one, CultureInfo.InvariantCulture)),
        ];
        var at = text.FindIndexAt(ratio.Index);
        if (at == 0 || weights.Sum() == 0)
            return [];
        var parts = FindParts(ratio.Index + ratio.Length, weights);
        return parts.Count > 0 && FindWhole(at, ratio.Index, parts[0].Part) is { } whole
            ? TellParts(whole, parts, weights)
            : [];
    }

    private static IEnumerable<Claim> TellParts(
        Statement whole,
        List<(Statement Part, int Rank)> parts,
        decimal[] weights
    )
    {
        var results = parts.ConvertAll(one => Split(whole, one.Part, weights[one.Rank] / weights.Sum()));
        // Where hardly a part fits, the ratio tells of something else.
        return results.Count(result => result.Verdict.Holds()) * 2 >= parts.Count
            ? parts.Select((one, index) => WriteClaim(whole, one.Part, results[index], weights, one.Rank))
            : [];
    }

    /// <summary>The amount before the ratio in its sentence, or the one whose name its sentence opens with.</summary>
    private Statement? FindWhole(int at, int ratioStart, Statement part)
    {
        if (
            text.Statements[at - 1] is { IsMoney: true, IsLevel: true } before
            && before.Sentence == part.Sentence
        )
            return before;
        var head = text.Text[FindSentenceStart(ratioStart)..ratioStart];
        return text
            .Statements.Skip(Math.Max(0, at - Reach))
            .Take(Math.Min(at, Reach))
            .LastOrDefault(one =>
                one is { IsMoney: true, IsLevel: true }
                && one.Passage == part.Passage
                && one.Lead.Length >= ShortestName
                && head.StartsWith(one.Lead, StringComparison.Ordinal)
            );
    }

    private int FindSentenceStart(int offset) => text.Text.AsSpan(0, offset).LastIndexOfAny("。；\n") + 1;

    /// <summary>The amounts behind the ratio up to the end of its sentence, as many as it has parts; else none.</summary>
    private List<(Statement Part, int Rank)> FindParts(int start, decimal[] weights)
    {
        var found = new List<(Statement Part, int Rank)>();
        var rank = 0;
        foreach (
            var part in text.FindStatementsBetween(start, FindSentenceEnd(start)).Where(one => one.IsMoney)
        )
        {
            found.Add((part, rank));
            rank = IsOfEach(part, weights.AsSpan(rank)) ? weights.Length : rank + 1;
            if (rank == weights.Length)
                return found;
        }

        return [];
    }

    // 省、县各9.5万元: one figure for all that are left.
    private static bool IsOfEach(Statement part, ReadOnlySpan<decimal> weights) =>
        part.Lead.EndsWith('各') && !weights.ContainsAnyExcept(weights[0]);

    private int FindSentenceEnd(int offset)
    {
        var length = text.Text.AsSpan(offset).IndexOfAny('。', '\n');
        return length < 0 ? text.Text.Length : offset + length;
    }

    private static Recalculation Split(Statement whole, Statement part, decimal share) =>
        new FigureRelation(
            part.Figure,
            [whole.Figure],
            terms => terms[0] * Interval.FromExactValue(share),
            IsRate: true
        ).Recalculate();

    private static Claim WriteClaim(
        Statement whole,
        Statement part,
        Recalculation result,
        decimal[] weights,
        int index
    )
    {
        var sum = string.Join(" + ", weights.Select(one => one.ToString(CultureInfo.InvariantCulture)));
        var computation = string.Create(
            CultureInfo.InvariantCulture,
            $"{Proof.Named(whole)} × {weights[index]} ÷ ({sum})"
        );
        return new(
            ClaimKind.Product,
            "P63",
            result.Verdict,
            AnalysedText.UniteFigureSpans(whole, part),
            part.Figure,
            [whole.Figure],
            [Proof.Compare(computation, result.Value, part.Figure)]
        )
        {
            Repair = Proof.Repair(result, part.Figure),
            Subject = part.Label,
        };
    }

    [GeneratedRegex(
        @"(?:按|按照|比例为?)[^。；，0-9]{0,12}(?<ratio>\d{1,3}(?:\.\d+)?(?:[:：∶]\d{1,3}(?:\.\d+)?){1,5})(?![\d.])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex RatioOfSplit();
}
