using Youju.Packs.Definitions.Tables;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>Finds cells by what the pack calls their table, line and column.</summary>
internal sealed class TableCells(IReadOnlyList<BudgetTable> tables, LineNames lines)
{
    private readonly ILookup<string, BudgetTable> byForm = tables
        .Where(table => table.Form is not null && !table.IsEmpty)
        .ToLookup(table => table.Form!);

    /// <summary>The cell at an address; null where the table, the line or the column is missing or stands there twice.</summary>
    public TableTerm? FindCell(TableAddress address)
    {
        if (FindAddressedRow(address) is not var (table, entry))
            return null;
        var figure = address.Column is { } column
            ? table.FindColumn(column) is { } at
                ? entry.FindFigure(at)
                : null
            : entry.Amounts[0].Figure;
        return figure is null ? null : TableTerm.FromEntry(entry, figure).NameWithTable(table);
    }

    /// <summary>Every cell that the address may mean.</summary>
    public IEnumerable<TableTerm> FindAllCells(TableAddress address)
    {
        if (!address.AnyColumn)
            return FindCell(address) is { } only ? [only] : [];
        if (FindAddressedRow(address) is not var (table, entry))
            return [];
        var latest = table.Columns.Max(column => column.Year);
        return entry
            .Amounts.Where(amount =>
                amount.Column is not { } at || table.Columns[at].Year is not { } year || year == latest
            )
            .Select(amount => TableTerm.FromEntry(entry, amount.Figure).NameWithTable(table));
    }

    /// <summary>The year in the title of the form's tables; null where they name none or several.</summary>
    public int? FindTitleYear(IEnumerable<TableAddress> addresses) =>
        addresses
            .SelectMany(address => byForm[address.Form])
            .Select(table => table.Title?.Year)
            .Distinct()
            .ToList()
            is [var only]
            ? only
            : null;

    /// <summary>A grid that does not print a line has none; of loose lines only one that stands there blank is surely nothing.</summary>
    public bool IsSurelyNothing(TableAddress address) =>
        byForm[address.Form]
            .All(table => table.IsGrid || table.Entries.Any(entry => lines.HasMeaning(entry, address.Line)));

    /// <summary>The one line of that meaning under the one title of that form.</summary>
    private (BudgetTable Table, TableEntry Entry)? FindAddressedRow(TableAddress address)
    {
        var blocks = byForm[address.Form].ToList();
        if (blocks.Exists(block => !ReferenceEquals(block.Title, blocks[0].Title)))
            return null;
        var found = blocks
            .Select(block => (Table: block, Entry: FindLineInTable(block, address)))
            .Where(row => row.Entry is not null)
            .ToList();
        return found is [var only] ? (only.Table, only.Entry!) : null;
    }

    private TableEntry? FindLineInTable(BudgetTable table, TableAddress address) =>
        address.Under is { } above
            ? lines.FindLineUnder(table, above, address.Line)
            : lines.FindLine(table, address.Line);
}
