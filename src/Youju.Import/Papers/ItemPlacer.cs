using Youju.Domain.Budget;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>Places lists of items that stand together, such as the three public expenses, whether rows or columns name them.</summary>
internal sealed class ItemPlacer(
    PaperTable table,
    IReadOnlyList<ItemGroup> groups,
    LineNames lines,
    PaperAmounts amounts,
    OwnRows own
)
{
    public IReadOnlyList<PlacedAmount> PlaceAmounts()
    {
        foreach (var items in groups)
        {
            if (PlaceRows(items) is { Count: > 0 } byRows)
                return byRows;
            if (PlaceColumns(items) is { Count: > 0 } byColumns)
                return byColumns;
        }

        return [];
    }

    private AmountColumn? Into =>
        table.Stage switch
        {
            PaperStage.Executed => AmountColumn.Executed,
            PaperStage.Budget => AmountColumn.Initial,
            _ => null,
        };

    private bool IsConvincing(ItemGroup items, int found) =>
        found >= items.Fewest
        || (
            found > 0
            && items.Titles.Any(word => $"{table.Sheet}{table.Name}".Contains(word, StringComparison.Ordinal))
        );

    private List<PlacedAmount> PlaceRows(ItemGroup items)
    {
        var found = (
            from entry in table.Entries
            let key = FindKey(items, lines.FindLineKeys(entry.Label.Words))
            where key is not null && HasAmount(entry)
            select (Key: key, Entry: entry)
        )
            .DistinctBy(row => row.Key)
            .ToList();
        if (own.HasSeveralUnits || !IsConvincing(items, found.Count))
            return [];
        if (!found.Exists(row => row.Key == items.Whole) && FindTotalRow() is { } total)
            found.Add((items.Whole, total));
        return [.. found.SelectMany(row => PlaceRow(row.Key, row.Entry))];
    }

    private PaperEntry? FindTotalRow() =>
        table.Entries.FirstOrDefault(entry => entry.IsTotal && HasAmount(entry));

    private IEnumerable<PlacedAmount> PlaceRow(string key, PaperEntry entry)
    {
        foreach (
            var column in table
                .FindAmountColumns(entry.Block)
                .Where(column => column.IsWhole || column.Stage is not null && !HasWholeBeside(column))
                .DistinctBy(column => (column.Stage, amounts.FindYearOf(column)))
        )
        {
            if (ReadAmount(key, entry, column) is { } read)
                yield return read;
        }
    }

    private bool HasWholeBeside(PaperColumn column) =>
        table.FindAmountColumns(column.Block).Any(other => other.IsWhole && other.Stage == column.Stage);

    private List<PlacedAmount> PlaceColumns(ItemGroup items)
    {
        var found = (
            from column in table.Columns
            where column.Holds == ColumnContent.Amounts
            let key = FindKey(items, column.Meanings) ?? (column.IsWhole ? items.Whole : null)
            where key is not null
            select (Key: key, Column: column)
        ).ToList();
        var named = found.Where(one => !one.Column.IsWhole).Select(one => one.Key).Distinct().Count();
        var isOfUnits =
            own.NamesUnits && items.Whole == "expenditure" && found.Count > 0 && table.Stage is not null;
        if (!IsConvincing(items, named) && !isOfUnits || own.FindWholeRow() is not { } row)
            return [];
        return [.. found.Select(one => ReadAmount(one.Key, row, one.Column)).OfType<PlacedAmount>()];
    }

    private PlacedAmount? ReadAmount(string key, PaperEntry entry, PaperColumn column) =>
        !amounts.IsTaken(entry, column) && amounts.FindLedgerColumn(column, Into) is { } into
            ? amounts.ReadAmount(key, into, entry, column)
            : null;

    private static string? FindKey(ItemGroup items, IReadOnlyList<string> meanings) =>
        meanings.Select(items.Keys.GetValueOrDefault).FirstOrDefault(key => key is not null);

    private bool HasAmount(PaperEntry entry) => table.HasAmount(entry);
}
