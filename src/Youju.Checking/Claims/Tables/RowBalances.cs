using Youju.Domain.Findings;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>A12: what is carried out of a row is what was carried in and received, less what was spent.</summary>
/// <remarks>Only grids are read: text that lost its empty cells does not tell which amount was carried.
/// A blank cell moves nothing.</remarks>
internal sealed class RowBalances(BudgetTable table, IReadOnlyList<ColumnBalance> balances)
{
    public IEnumerable<Claim> ReadClaims() =>
        table.IsGrid
            ? balances.SelectMany(balance =>
                table.Entries.Select(entry => CheckRowBalance(entry, balance)).OfType<Claim>()
            )
            : [];

    private Claim? CheckRowBalance(TableEntry entry, ColumnBalance balance)
    {
        if (FindColumnTerms(entry, [balance.Left]) is not [var left])
            return null;
        var (came, went) = (FindColumnTerms(entry, balance.In), FindColumnTerms(entry, balance.Out));
        return came.Count > 0 && went.Count > 0
            ? TableClaim.CreateBalance(balance.Pattern, left, came, went)
            : null;
    }

    private List<TableTerm> FindColumnTerms(TableEntry entry, IReadOnlyList<string> meanings) =>
        [
            .. from meaning in meanings
            let column = table.FindColumn(meaning)
            where column is not null
            let figure = entry.FindFigure(column.Value)
            where figure is not null
            select new TableTerm(table.Columns[column.Value].Name, figure, figure.Span),
        ];
}
