using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>资金860万元，由中央、省、市、县按5∶3∶1∶1分担，中央承担430万元…: an amount split by a ratio.</summary>
internal sealed partial class SplitReader(AnalysedText text)
{
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
        if (
            at == 0
            || text.Statements[at - 1] is not { IsMoney: true, IsLevel: true } whole
            || weights.Sum() == 0
        )
            return [];
        var parts = FindParts(whole, ratio.Index + ratio.Length, weights.Length);
        if (parts.Count < weights.Length)
            return [];
        var results = parts
            .Zip(weights, (part, weight) => Split(whole, part, weight / weights.Sum()))
            .ToList();
        // Where hardly a part fits, the ratio tells of something else.
        return results.Count(result => result.Verdict.Holds()) * 2 >= parts.Count
            ? parts.Select((part, index) => WriteClaim(whole, part, results[index], weights, index))
            : [];
    }

    private List<Statement> FindParts(Statement whole, int start, int count) =>
        [
            .. text.FindStatementsBetween(start, whole.Passage.End)
                .Where(one => one is { IsMoney: true } && one.Sentence == whole.Sentence)
                .Take(count),
        ];

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
