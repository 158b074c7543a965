using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Tables;

/// <summary>A table with the sums over its rows, and those of them that fail.</summary>
internal sealed record ShiftedTable(Table Table, int Sums, IReadOnlyList<Claim> Failing)
{
    /// <summary>Fewer failures may have causes of their own.</summary>
    private const int FewestFailures = 3;

    public bool IsShifted => Failing.Count >= FewestFailures && Failing.Count * 2 > Sums;

    public static IReadOnlyList<ShiftedTable> ReadSums(Report report) =>
        [
            .. report
                .Claims.Where(claim =>
                    claim
                        is { Kind: ClaimKind.Sum, Stated: not null, Pattern.Origin: ClaimOrigin.WithinTable }
                )
                .GroupBy(claim => report.Document.FindBlockAt(claim.Stated!.Span.Start))
                .Where(block => block.Key is Table)
                .Select(block => CreateFromClaims((Table)block.Key!, block)),
        ];

    /// <summary>The tables of the report whose sums mostly fail.</summary>
    public static IReadOnlyList<TextSpan> FindSpans(Report report) =>
        [.. ReadSums(report).Where(table => table.IsShifted).Select(table => table.Table.Span)];

    private static ShiftedTable CreateFromClaims(Table table, IEnumerable<Claim> claims)
    {
        // A row that moved as a whole keeps the sum within it.
        var starts = table.Rows.Select(row => row.Span.Start).ToList();
        var sums = claims.Where(claim => SpansRows(starts, claim)).ToList();
        return new(table, sums.Count, sums.FindAll(Fails));
    }

    private static bool SpansRows(List<int> starts, Claim claim)
    {
        var row = FindRow(starts, claim.Stated!);
        return claim.Terms.Any(term => FindRow(starts, term) != row);
    }

    private static int FindRow(List<int> starts, PrintedFigure figure) =>
        starts.BinarySearch(figure.Span.Start) is var at && at < 0 ? ~at - 1 : at;

    private static bool Fails(Claim claim) =>
        FigureRelation.CreateSum(claim.Stated!, claim.Terms).Recalculate().Verdict
            is Verdict.Contradiction
                or Verdict.UnitSlip;
}
