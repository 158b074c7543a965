using Youju.Domain.Findings;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>A12: what is carried out of a row is what was carried in and received, less what was spent.</summary>
/// <remarks>Only grids are read: text that lost its empty cells does not tell which amount was carried. A blank cell moves nothing.</remarks>
internal sealed class RowBalances(BudgetTable table, IReadOnlyList<ColumnBalance> balances)
{
    public IEnumerable<Claim> Read() =>
        table.IsGrid
            ? balances.SelectMany(balance =>
                table.Entries.Select(entry => Row(entry, balance)).OfType<Claim>()
            )
            : [];

    private Claim? Row(TableEntry entry, ColumnBalance balance)
    {
        if (Terms(entry, [balance.Left]) is not [var left])
            return null;
        var (came, went) = (Terms(entry, balance.In), Terms(entry, balance.Out));
        return came.Count > 0 && went.Count > 0
            ? TableClaim.Balance(balance.Pattern, left, came, went)
            : null;
    }

    private List<TableTerm> Terms(TableEntry entry, IReadOnlyList<string> meanings) =>
        [
            .. from meaning in meanings
            let column = table.ColumnOf(meaning)
            where column is not null
            let figure = entry.At(column.Value)
            where figure is not null
            select new TableTerm(table.Columns[column.Value].Name, figure, figure.Span),
        ];
}
