using System.Buffers;
using System.Text.RegularExpressions;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims;

/// <summary>Figures that stand behind the computation that yields them: 9.3＋38.8＋28＋18.4＝94.5分, 12家×80万元＝960万元.</summary>
/// <remarks>Nothing has to be searched for: what is computed, and from what, is printed.</remarks>
internal sealed partial class PrintedEquations(AnalysedText text, IReadOnlyList<PrintedFigure> figures)
{
    private const int PatternMilliseconds = 1000;
    private const string Plus = "+＋";
    private const string Minus = "-－−–";
    private const string Over = "÷/／";

    /// <summary>What may stand between the days of a date, or in a fraction, as well.</summary>
    private static readonly SearchValues<char> Ambiguous = SearchValues.Create("-–/");

    private readonly Dictionary<int, PrintedFigure> byStart = figures
        .GroupBy(figure => figure.Digits.Start)
        .ToDictionary(group => group.Key, group => group.First());

    public IEnumerable<Claim> ReadClaims()
    {
        foreach (Match match in Equation().Matches(text.Text))
        {
            if (ReadEquation(match) is { } claim)
                yield return claim;
        }
    }

    private Claim? ReadEquation(Match match)
    {
        var stated = ReadFigure(match.Groups["stated"]);
        PrintedFigure[] terms = [.. match.Groups["term"].Captures.Select(ReadFigure)];
        var signs = string.Concat(match.Groups["sign"].Captures.Select(sign => sign.Value));
        if (Array.Exists(terms, IsSoft) || IsSoft(stated))
            return null;
        var results = FindScales(stated, terms)
            .Select(scale => Compute(stated, terms, signs, scale).Recalculate())
            .ToList();
        var result = results.Find(one => one.Verdict.Holds()) ?? results[0];
        if (!result.Verdict.Holds() && MayBeNone(terms, signs))
            return null;
        return WriteClaim(match, stated, terms, result, signs);
    }

    // 2023-5 and 3/4 are no differences and no quotients; 100-3.5 is.
    private static bool MayBeNone(PrintedFigure[] terms, string signs) =>
        signs.AsSpan().ContainsAny(Ambiguous) && Array.TrueForAll(terms, static term => term.Grain >= 1);

    private static bool IsSoft(PrintedFigure figure) => figure.Qualifier != Qualifier.Rounded;

    // 1.2＋2.3＝3.5万元: the unit behind the last one is that of all.
    private static decimal[] FindScales(PrintedFigure stated, PrintedFigure[] terms) =>
        Array.TrueForAll(terms, term => term.Scale == 1) && stated.Scale != 1 ? [stated.Scale, 1] : [1];

    private static FigureRelation Compute(
        PrintedFigure stated,
        PrintedFigure[] terms,
        string signs,
        decimal scale
    ) =>
        new(
            stated,
            terms,
            values =>
                AddUp(terms, values, signs) is { } sum
                    ? sum * Interval.FromExactValue(Widen(stated, scale))
                    : null,
            IsRate: signs.AsSpan().IndexOfAnyExcept(Plus + Minus) >= 0
        );

    private static decimal Widen(PrintedFigure stated, decimal scale) =>
        stated.Unit == Unit.Percent ? scale * 100 : scale;

    /// <summary>Products and quotients first, from left to right.</summary>
    private static Interval? AddUp(PrintedFigure[] terms, IReadOnlyList<Interval> values, string signs)
    {
        var sum = Interval.FromExactValue(0);
        Interval? product = ReadValue(terms[0], values[0]);
        var isTaken = false;
        for (var at = 0; at < signs.Length && product is not null; at++)
        {
            var next = ReadValue(terms[at + 1], values[at + 1]);
            if (
                Plus.Contains(signs[at], StringComparison.Ordinal)
                || Minus.Contains(signs[at], StringComparison.Ordinal)
            )
            {
                sum = Join(sum, product.Value, isTaken);
                (product, isTaken) = (next, Minus.Contains(signs[at], StringComparison.Ordinal));
            }
            else
                product = Over.Contains(signs[at], StringComparison.Ordinal)
                    ? product.Value / next
                    : product.Value * next;
        }

        return product is { } last ? Join(sum, last, isTaken) : null;
    }

    private static Interval Join(Interval sum, Interval next, bool isTaken) =>
        isTaken ? sum - next : sum + next;

    // 82÷120×100%: a percentage is a hundredth part.
    private static Interval ReadValue(PrintedFigure term, Interval value) =>
        term.Unit == Unit.Percent ? value * Interval.FromExactValue(0.01m) : value;

    private PrintedFigure ReadFigure(Capture number)
    {
        var span = text.Prose.ToDocumentSpan(number.Index, number.Index + number.Length);
        if (byStart.TryGetValue(span.Start, out var figure))
            return figure;
        var parsed = PrintedNumber.ParseAtStart(number.Value)!.Value;
        return new(span, parsed.Value, parsed.Grain, 1, Unit.None, Qualifier.Rounded);
    }

    private Claim WriteClaim(
        Match match,
        PrintedFigure stated,
        PrintedFigure[] terms,
        Recalculation result,
        string signs
    )
    {
        var computation = match.Groups["left"].Value;
        return new(
            FindKind(signs),
            "P68",
            result.Verdict,
            TextSpan.Union(text.Prose.ToDocumentSpan(match.Index, match.Index + match.Length), stated.Span),
            stated,
            terms,
            [Proof.Compare(computation, result.Value, stated)]
        )
        {
            Repair = Proof.Repair(result, stated),
        };
    }

    private static ClaimKind FindKind(string signs) =>
        signs.AsSpan().IndexOfAny(Over) >= 0 ? ClaimKind.Rate
        : signs.AsSpan().IndexOfAnyExcept(Plus + Minus) >= 0 ? ClaimKind.Product
        : signs.AsSpan().IndexOfAny(Minus) >= 0 ? ClaimKind.Difference
        : ClaimKind.Sum;

    private const string Number = @"(?:\d{1,3}(?:[,，]\d{3})+|\d{1,15})(?:\.\d{1,6})?";

    // No sign may stand before the first term or behind the result: then it is only a part of the equation.
    [GeneratedRegex(
        @"(?<![\d+＋\-－−–×*÷/／=＝）)]|\d[.,，])(?<left>(?<term>"
            + Number
            + @")[%％]?\p{L}{0,6}"
            + @"(?:[ 　]?(?<sign>[+＋\-－−–×*÷/／])[ 　]?\p{L}{0,8}(?<term>"
            + Number
            + @")[%％]?\p{L}{0,6}){1,12})"
            + @"[ 　]?[=＝][ 　]?(?<stated>"
            + Number
            + @")(?![\d.,，]?\d)(?![%％]?\p{L}{0,3}[ 　]?[+＋\-－−×*÷/／])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        PatternMilliseconds
    )]
    private static partial Regex Equation();
}
