using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Claims.Tables;

/// <summary>Turns cells that belong together into a claim.</summary>
internal static class TableClaim
{
    /// <summary>A proof of more terms shows their figures only.</summary>
    private const int MostNamed = 6;

    /// <summary>The whole against the sum of its parts.</summary>
    /// <param name="isCertain">Whether nothing about the reading of these cells is in doubt; else a disagreement is undecidable.</param>
    public static Claim CreateSum(
        string pattern,
        TableTerm whole,
        IReadOnlyList<TableTerm> parts,
        bool isCertain
    )
    {
        var figures = parts.Select(part => part.Figure).ToList();
        var verdict = DowngradeIfDoubtful(
            FigureRelation.CreateSum(whole.Figure, figures).Recalculate().Verdict,
            whole,
            parts,
            isCertain
        );
        return new(
            ClaimKind.Sum,
            pattern,
            verdict,
            UniteRowSpans(whole, parts),
            whole.Figure,
            figures,
            [DescribeSum(whole, parts)]
        )
        {
            Subject = whole.Name,
        };
    }

    /// <summary>What is left against what came in less what went out.</summary>
    public static Claim CreateBalance(
        string pattern,
        TableTerm left,
        IReadOnlyList<TableTerm> came,
        IReadOnlyList<TableTerm> went
    )
    {
        List<TableTerm> terms = [.. came, .. went];
        var flows = came.Select(term => term.Figure)
            .Concat(went.Select(term => term.Figure with { Value = -term.Figure.Value }))
            .ToList();
        var proof =
            $"{string.Join(" + ", came.Select(DescribeTerm))} − "
            + $"{string.Join(" − ", went.Select(DescribeTerm))} = "
            + $"{FigureFormat.FormatFinely(flows.Sum(flow => flow.Nominal), left.Figure)}，"
            + $"表中{DescribeTerm(left)}";
        return new(
            ClaimKind.Sum,
            pattern,
            FigureRelation.CreateSum(left.Figure, flows).Recalculate().Verdict,
            UniteRowSpans(left, terms),
            left.Figure,
            [.. terms.Select(term => term.Figure)],
            [proof]
        )
        {
            Subject = left.Name,
        };
    }

    /// <summary>The same fact in two tables; the claim stands at the first.</summary>
    public static Claim CreateEquality(string pattern, TableTerm stated, TableTerm other, bool isCertain)
    {
        var verdict = DowngradeIfDoubtful(
            FigureRelation.CreateEquality(stated.Figure, other.Figure).Recalculate().Verdict,
            stated,
            [],
            isCertain
        );
        return new(
            ClaimKind.Equality,
            pattern,
            verdict,
            stated.Row,
            stated.Figure,
            [other.Figure],
            [$"{DescribeTerm(stated)}，{DescribeTerm(other)}"]
        )
        {
            Subject = stated.Name,
        };
    }

    /// <summary>A percentage and what it is computed from.</summary>
    public static Claim CreateRate(
        string pattern,
        TableTerm rate,
        TableTerm part,
        TableTerm whole,
        bool isCertain
    )
    {
        var verdict = FigureRelation
            .CreateShare(rate.Figure, part.Figure, whole.Figure)
            .Recalculate()
            .Verdict;
        var isAccused = verdict is Verdict.Contradiction or Verdict.UnitSlip or Verdict.Truncation;
        var proof = $"{DescribeTerm(part)} ÷ {DescribeTerm(whole)}，表中{DescribeTerm(rate)}";
        return new(
            ClaimKind.Rate,
            pattern,
            isAccused && !isCertain ? Verdict.Undecidable : verdict,
            UniteRowSpans(rate, [part, whole]),
            rate.Figure,
            [part.Figure, whole.Figure],
            [proof]
        )
        {
            Subject = rate.Name,
        };
    }

    /// <summary>The parts may not exceed the whole.</summary>
    public static Claim CreateUpperBound(
        string pattern,
        TableTerm whole,
        IReadOnlyList<TableTerm> parts,
        bool isCertain
    )
    {
        var least = parts.Select(part => part.Figure.Interval).Aggregate((a, b) => a + b).Low;
        var fits = least <= whole.Figure.Interval.High;
        var verdict =
            fits ? Verdict.Exact
            : isCertain ? Verdict.Contradiction
            : Verdict.Undecidable;
        var proof = $"{string.Join(" + ", parts.Select(DescribeTerm))} 不应大于 {DescribeTerm(whole)}";
        return new(
            ClaimKind.Order,
            pattern,
            verdict,
            whole.Row,
            whole.Figure,
            [.. parts.Select(part => part.Figure)],
            [proof]
        )
        {
            Subject = whole.Name,
        };
    }

    /// <summary>A15: a total below one of its parts points at the reading, not at the table.</summary>
    private static Verdict DowngradeIfDoubtful(
        Verdict verdict,
        TableTerm whole,
        IReadOnlyList<TableTerm> parts,
        bool isCertain
    )
    {
        if (verdict is not (Verdict.Contradiction or Verdict.UnitSlip or Verdict.Truncation))
            return verdict;
        var isBelowPart =
            parts.All(part => part.Figure.Nominal >= 0)
            && parts.Any(part => part.Figure.Interval.Low > whole.Figure.Interval.High);
        return isCertain && !isBelowPart ? verdict : Verdict.Undecidable;
    }

    private static TextSpan UniteRowSpans(TableTerm whole, IReadOnlyList<TableTerm> parts) =>
        parts.Select(part => part.Row).Aggregate(whole.Row, TextSpan.Union);

    private static string DescribeSum(TableTerm whole, IReadOnlyList<TableTerm> parts)
    {
        var shown =
            parts.Count <= MostNamed
                ? parts.Select(DescribeTerm)
                : parts.Select(part => FigureFormat.FormatFigure(part.Figure));
        var sum = parts.Sum(part => part.Figure.Nominal);
        return $"{string.Join(" + ", shown)} = {FigureFormat.FormatFinely(sum, whole.Figure)}，表中{DescribeTerm(whole)}";
    }

    private static string DescribeTerm(TableTerm term) =>
        $"{term.Name} {FigureFormat.FormatFigure(term.Figure)}";
}
