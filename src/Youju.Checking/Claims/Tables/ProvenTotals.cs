using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Claims.Tables;

/// <summary>A19: a row called a total, and the rows that its other columns prove to be its parts.</summary>
internal sealed class ProvenTotals(FreeTable table)
{
    private const int FewestParts = 2;
    private const int FewestHolding = 2;

    /// <summary>A mean or a price in the row of totals is farther from the sum.</summary>
    private const decimal NearSum = 0.1m;

    public IEnumerable<Claim> ReadClaims() =>
        Enumerable.Range(0, table.Rows.Count).Where(at => table.Rows[at].IsTotal).SelectMany(ReadTotal);

    private IEnumerable<Claim> ReadTotal(int at)
    {
        var parts = FindParts(at);
        if (parts.Count < FewestParts)
            return [];
        var sums = table
            .Columns.Select(column => SumColumn(table.Rows[at], parts, column))
            .OfType<ColumnTotal>();
        var byHolding = sums.ToLookup(sum => sum.Holds);
        var (holding, failing) = (byHolding[true].ToList(), byHolding[false].ToList());
        var isProven = holding.Count >= FewestHolding && failing.Count * 2 <= holding.Count;
        return holding
            .Concat(isProven ? failing.Where(IsNearSum) : [])
            .Select(sum => TableClaim.CreateSum("A19", sum.Whole, sum.Parts, isCertain: true));
    }

    // The rows above it up to the total before; those below where it heads the table.
    private List<FreeRow> FindParts(int at) =>
        at == 0
            ? [.. table.Rows.Skip(1).TakeWhile(row => !row.IsTotal)]
            : [.. table.Rows.Take(at).Reverse().TakeWhile(row => !row.IsTotal).Reverse()];

    private static ColumnTotal? SumColumn(FreeRow total, List<FreeRow> rows, int column)
    {
        if (total.Figures[column] is not { } whole || whole.Unit == Unit.Percent)
            return null;
        var parts = rows.Where(row => row.Figures[column] is not null).ToList();
        if (parts.Count < FewestParts || parts.Exists(row => row.Figures[column]!.Unit == Unit.Percent))
            return null;
        var relation = FigureRelation.CreateSum(whole, [.. parts.Select(row => row.Figures[column]!)]);
        return new(
            FreeTable.NameByRow(total, column),
            [.. parts.Select(row => FreeTable.NameByRow(row, column))],
            relation.CanHold()
        );
    }

    private static bool IsNearSum(ColumnTotal sum) =>
        Math.Abs(sum.Parts.Sum(part => part.Figure.Value) - sum.Whole.Figure.Value)
        <= NearSum * Math.Abs(sum.Whole.Figure.Value);

    private sealed record ColumnTotal(TableTerm Whole, IReadOnlyList<TableTerm> Parts, bool Holds);
}
