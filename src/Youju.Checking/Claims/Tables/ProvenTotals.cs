using Youju.Domain.Findings;

namespace Youju.Checking.Claims.Tables;

/// <summary>A19: a row called a total, and the rows that its other columns prove to be its parts.</summary>
/// <param name="goesOn">Whether a table of other columns stands directly above: parts of a total may stand there.</param>
internal sealed class ProvenTotals(FreeTable table, bool goesOn)
{
    private const int FewestHolding = 2;

    /// <summary>So many sums of other totals prove that the table adds up its groups.</summary>
    private const int FewestOfTable = 4;

    /// <summary>A mean or a price in the row of totals is farther from the sum.</summary>
    private const decimal NearSum = 0.1m;

    private const decimal NearSumOfGroup = 0.15m;
    private const decimal NearestSum = 0.05m;

    /// <summary>So many parts hardly add up by chance.</summary>
    private const int FewestOfOneColumn = 3;

    public IEnumerable<Claim> ReadClaims()
    {
        var totals = Enumerable
            .Range(0, table.Rows.Count)
            .Where(IsTotal)
            .Select(ReadTotal)
            .Where(sums => sums.Count > 0)
            .ToList();
        var all = totals.SelectMany(sums => sums).ToList();
        var holding = all.Count(sum => sum.Holds);
        var addsGroups = totals.Count > 1 && holding >= FewestOfTable && holding * 2 > all.Count;
        return totals.SelectMany(sums => TellSums(sums, addsGroups));
    }

    private bool IsTotal(int at) =>
        table.Rows[at].IsTotal || (at == table.Rows.Count - 1 && table.Rows[at].MayBeWhole);

    private IEnumerable<Claim> TellSums(List<ColumnTotal> sums, bool addsGroups)
    {
        var byHolding = sums.ToLookup(sum => sum.Holds);
        var (holding, failing) = (byHolding[true].ToList(), byHolding[false].ToList());
        var near =
            goesOn ? 0
            : addsGroups ? NearSumOfGroup
            : holding.Count >= FewestHolding && failing.Count * 2 <= holding.Count ? NearSum
            : holding.Exists(IsOfManyParts) ? NearestSum
            : 0;
        return holding.Concat(failing.Where(sum => sum.IsWithin(near))).Select(sum => sum.WriteClaim());
    }

    private static bool IsOfManyParts(ColumnTotal sum) =>
        sum.Parts.Count >= FewestOfOneColumn
        && sum.Parts.Count(part => part.Figure.Value != 0) > ColumnTotal.FewestParts;

    /// <summary>What each column of a total comes to: of the rows above it, or of the totals above where it follows one.</summary>
    private List<ColumnTotal> ReadTotal(int at)
    {
        var ofRows = SumColumns(at, FindParts(at));
        var groups = table.Rows.Take(at).Where(row => row.IsTotal).ToList();
        if (at == 0 || groups.Count < ColumnTotal.FewestParts || !table.Rows[at - 1].IsTotal)
            return ofRows;
        var rows = SumColumns(at, [.. table.Rows.Take(at).Where(row => !row.IsTotal)])
            .ToLookup(sum => sum.Whole);
        return SumColumns(at, groups)
            .ConvertAll(sum => sum with { IsOfWrongGroups = rows[sum.Whole].Any(other => other.Holds) });
    }

    private List<ColumnTotal> SumColumns(int at, List<FreeRow> parts) =>
        parts.Count < ColumnTotal.FewestParts
            ? []
            :
            [
                .. table
                    .Columns.Select(column => ColumnTotal.SumColumn(table.Rows[at], parts, column))
                    .OfType<ColumnTotal>(),
            ];

    // The rows above it up to the total before; those below where it heads the table.
    private List<FreeRow> FindParts(int at) =>
        at == 0
            ? [.. table.Rows.Skip(1).TakeWhile(row => !row.IsTotal)]
            : [.. table.Rows.Take(at).Reverse().TakeWhile(row => !row.IsTotal).Reverse()];
}
