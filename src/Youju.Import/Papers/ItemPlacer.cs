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
    private const string Cost = "费";

    private readonly StageColumns stages = new(table, amounts);

    private static readonly string[] StageEnds = ["-spent", "-budget"];

    public IReadOnlyList<PlacedAmount> PlaceAmounts() =>
        [
            .. groups.SelectMany(items =>
                PlaceRows(items) is { Count: > 0 } byRows ? byRows : PlaceColumns(items)
            ),
        ];

    private bool IsConvincing(ItemGroup items, int found) =>
        found >= items.Fewest
        || (
            found > 0
            && items.Titles.Any(word => $"{table.Sheet}{table.Name}".Contains(word, StringComparison.Ordinal))
        );

    /// <summary>Whether most rows are items of one group, so that none of them is a project.</summary>
    public bool TellsItems =>
        groups.Any(items =>
            FindItemRows(items).Select(row => row.Key).Distinct().Count() >= items.Fewest
            && FindItemRows(items).Count * 2
                > table.Entries.Count(entry => !entry.IsTotal && HasAmount(entry))
        );

    private List<(string Key, PaperEntry Entry)> FindItemRows(ItemGroup items) =>
        [
            .. from row in table.Entries.Zip(ListNames(items))
            let key = FindKey(items, lines.FindLineKeys(row.Second))
            where key is not null && HasAmount(row.First)
            select (key, row.First),
        ];

    /// <summary>What each row is called with what stands above it: 运行维护 below 公务用车 is 公务用车运行维护.</summary>
    private IEnumerable<string> ListNames(ItemGroup items)
    {
        var above = "";
        foreach (var label in table.Entries.Select(entry => entry.Label.Words))
        {
            string[] names = [label, label + Cost, above + label, above + label + Cost];
            var known = Array.FindIndex(names, name => FindKey(items, lines.FindLineKeys(name)) is not null);
            if (known is 0 or 1)
                above = label.EndsWith(Cost, StringComparison.Ordinal) ? label[..^Cost.Length] : label;
            yield return known < 0 ? label : names[known];
        }
    }

    private List<PlacedAmount> PlaceRows(ItemGroup items)
    {
        var found = FindItemRows(items);
        if (own.HasSeveralUnits || !IsConvincing(items, found.Select(row => row.Key).Distinct().Count()))
            return [];
        if (!found.Exists(row => row.Key == items.Whole) && FindTotalRow() is { } total)
            found.Add((items.Whole, total));
        return [.. found.GroupBy(row => row.Key).SelectMany(PlaceItem)];
    }

    // A list of purchases has many rows of goods: they are added up. Two rows of one item elsewhere tell two things, and neither is taken.
    private IEnumerable<PlacedAmount> PlaceItem(IGrouping<string, (string Key, PaperEntry Entry)> rows)
    {
        var told = rows.Where(row => !IsPartOfTotal(row.Entry)).ToList() is { Count: > 0 } listed
            ? listed
            : [.. rows];
        // 其中：货物 below the total says what the rows of goods above it come to.
        if (rows.Count(row => IsPartOfTotal(row.Entry)) == 1)
            told = [rows.Single(row => IsPartOfTotal(row.Entry))];
        var placed = told.Select(row => PlaceRow(row.Key, row.Entry).ToList()).ToList();
        if (placed.Count == 1)
            return placed[0];
        if (table.FindRole(PaperRole.Ordinal) is null)
            return
                placed
                    .Select(row => row.Select(one => one.Amount).ToList())
                    .Distinct(new SameAmounts())
                    .Count() == 1
                ? placed[0]
                : [];
        return placed
            .SelectMany(row => row)
            .GroupBy(one => one.Column)
            .Select(column =>
                column.Aggregate(
                    (sum, one) =>
                        sum with
                        {
                            Amount = sum.Amount + one.Amount,
                            Source = sum.Source.CombineWith(one.Source),
                        }
                )
            );
    }

    private bool IsPartOfTotal(PaperEntry entry) =>
        table.FindRole(PaperRole.Ordinal) is { } ordinal
        && !entry.Row.FindCell(ordinal.Position).Words.Any(char.IsAsciiDigit)
        && table.Entries.TakeWhile(other => other != entry).Any(other => other.IsTotal);

    private sealed class SameAmounts : IEqualityComparer<List<Amount>>
    {
        public bool Equals(List<Amount>? x, List<Amount>? y) => x!.SequenceEqual(y!);

        public int GetHashCode(List<Amount> obj) => obj.Count;
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

        foreach (var (into, column) in stages.Computed.Where(stage => stage.Value.Block == entry.Block))
        {
            if (!amounts.IsTaken(entry, column) && amounts.ReadAmount(key, into, entry, column) is { } read)
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
        !amounts.IsTaken(entry, column) && amounts.FindLedgerColumn(column, table.FindOwnColumn()) is { } into
            ? amounts.ReadAmount(key, into, entry, column)
            : null;

    private static string? FindKey(ItemGroup items, IReadOnlyList<string> meanings) =>
        meanings
            .Select(meaning => items.Keys.GetValueOrDefault(RemoveStage(meaning)))
            .FirstOrDefault(key => key is not null);

    // The heads of published tables mean an item and its stage at once: reception-spent.
    private static string RemoveStage(string meaning) =>
        StageEnds.FirstOrDefault(end => meaning.EndsWith(end, StringComparison.Ordinal)) is { } end
            ? meaning[..^end.Length]
            : meaning;

    private bool HasAmount(PaperEntry entry) => table.HasAmount(entry);
}
