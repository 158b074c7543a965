using Youju.Domain.Findings;

namespace Youju.Checking.Claims.Tables;

/// <summary>A19: a row and the rows beneath it that 其中 opens, as far down as its columns prove them to be its parts.</summary>
internal sealed class OpenedTotals(FreeTable table)
{
    private const int MostParts = 8;
    private const int FewestHolding = 2;
    private const decimal NearSum = 0.1m;

    public IEnumerable<Claim> ReadClaims() =>
        Enumerable
            .Range(0, table.Rows.Count - 1)
            .Where(at => table.Rows[at + 1].OpensParts)
            .SelectMany(ReadTotal);

    private IEnumerable<Claim> ReadTotal(int at)
    {
        var best = Enumerable
            .Range(ColumnTotal.FewestParts, MostParts - 1)
            .TakeWhile(count => at + count < table.Rows.Count)
            .Select(count => SumColumns(at, count))
            .MaxBy(sums => sums.Count(sum => sum.Holds));
        return best is not null && best.Count(sum => sum.Holds) >= FewestHolding
            ? best.Where(sum => sum.Holds || sum.IsWithin(NearSum)).Select(sum => sum.WriteClaim())
            : [];
    }

    private List<ColumnTotal> SumColumns(int at, int count)
    {
        var parts = table.Rows.Skip(at + 1).Take(count).ToList();
        return
        [
            .. table
                .Columns.Select(column => ColumnTotal.SumColumn(table.Rows[at], parts, column))
                .OfType<ColumnTotal>(),
        ];
    }
}
