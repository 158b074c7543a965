using System.Globalization;
using Youju.Checking.Claims;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Tables;

/// <summary>Turns cells that belong together into a claim.</summary>
internal static class TableClaim
{
    /// <summary>The whole against the sum of its parts.</summary>
    /// <param name="isCertain">Whether nothing about the reading of these cells is in doubt; else a disagreement is undecidable.</param>
    public static Claim Sum(string pattern, TableTerm whole, IReadOnlyList<TableTerm> parts, bool isCertain)
    {
        var figures = parts.Select(part => part.Figure).ToList();
        var verdict = Doubted(Reckoning.Sum(whole.Figure, figures), whole, parts, isCertain);
        return new(ClaimKind.Sum, pattern, verdict, Around(whole, parts), whole.Figure, figures, [SumProof(whole, parts)]) { Subject = whole.Name };
    }

    /// <summary>The same fact in two tables; the claim stands at the first.</summary>
    public static Claim Equal(string pattern, TableTerm stated, TableTerm other, bool isCertain)
    {
        var verdict = Doubted(Reckoning.Equal(stated.Figure, other.Figure), stated, [], isCertain);
        return new(ClaimKind.Equality, pattern, verdict, stated.Row, stated.Figure, [other.Figure], [$"{Named(stated)}，{Named(other)}"]) { Subject = stated.Name };
    }

    /// <summary>The parts may not exceed the whole.</summary>
    public static Claim AtMost(string pattern, TableTerm whole, IReadOnlyList<TableTerm> parts, bool isCertain)
    {
        var least = parts.Select(part => part.Figure.Interval).Aggregate((a, b) => a + b).Low;
        var fits = least <= whole.Figure.Interval.High;
        var verdict = fits ? Verdict.Exact : isCertain ? Verdict.Contradiction : Verdict.Undecidable;
        var proof = $"{string.Join(" + ", parts.Select(Named))} 不应大于 {Named(whole)}";
        return new(ClaimKind.Order, pattern, verdict, whole.Row, whole.Figure, [.. parts.Select(part => part.Figure)], [proof]) { Subject = whole.Name };
    }

    /// <summary>A15: a total below one of its parts points at the reading, not at the table.</summary>
    private static Verdict Doubted(Verdict verdict, TableTerm whole, IReadOnlyList<TableTerm> parts, bool isCertain)
    {
        if (verdict is not (Verdict.Contradiction or Verdict.UnitSlip or Verdict.Truncation)) return verdict;
        var isBelowPart = parts.All(part => part.Figure.Nominal >= 0) && parts.Any(part => part.Figure.Interval.Low > whole.Figure.Interval.High);
        return isCertain && !isBelowPart ? verdict : Verdict.Undecidable;
    }

    private static TextSpan Around(TableTerm whole, IReadOnlyList<TableTerm> parts) => parts.Select(part => part.Row).Aggregate(whole.Row, TextSpan.Union);

    private static string SumProof(TableTerm whole, IReadOnlyList<TableTerm> parts)
    {
        var shown = parts.Count <= 6 ? parts.Select(Named) : parts.Select(part => Number(part.Figure));
        var sum = parts.Sum(part => part.Figure.Nominal) / whole.Figure.Scale;
        return $"{string.Join(" + ", shown)} = {sum.ToString("0.########", CultureInfo.InvariantCulture)}，表中{Named(whole)}";
    }

    private static string Named(TableTerm term) => $"{term.Name} {Number(term.Figure)}{UnitOf(term.Figure)}";

    private static string Number(PrintedFigure figure)
    {
        var decimals = figure.Grain >= 1 ? 0 : BitConverter.GetBytes(decimal.GetBits(figure.Grain)[3])[2];
        return figure.Value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static string UnitOf(PrintedFigure figure) => (figure.Scale, figure.Unit.Symbol) switch
    {
        (10_000m, var symbol) => "万" + symbol,
        (100_000_000m, var symbol) => "亿" + symbol,
        (_, var symbol) => symbol,
    };
}
