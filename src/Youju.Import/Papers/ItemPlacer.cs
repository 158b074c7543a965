using Youju.Domain.Budget;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>Places lists of items that stand together, such as the three public expenses, whether rows or columns name them.</summary>
internal sealed partial class ItemPlacer(
    PaperTable table,
    PaperLexicon lexicon,
    LineNames lines,
    PaperAmounts amounts,
    OwnRows own
)
{
    private const string Cost = "费";
    private const string Basic = "basic";
    private const string Project = "project";

    private IReadOnlyList<ItemGroup> Groups => lexicon.Items;

    private readonly StageColumns stages = new(table, lexicon, amounts);
    private readonly RowsOfYears years = new(table, amounts);

    private static readonly string[] StageEnds = ["-spent", "-budget"];

    public IReadOnlyList<PlacedAmount> PlaceAmounts() =>
        [
            .. Groups.SelectMany(items =>
                PlaceRows(items) is { Count: > 0 } byRows ? byRows : PlaceColumns(items)
            ),
        ];

    private bool IsConvincing(ItemGroup items, int found) =>
        found >= items.Fewest || (found > 0 && IsTitled(items));

    private bool IsTitled(ItemGroup items) =>
        items.Titles.Any(word => $"{table.Sheet}{table.Name}".Contains(word, StringComparison.Ordinal))
        || TellsNothingElse(items);

    // 三公合计 below its items says of what they are, where no title does.
    private bool TellsNothingElse(ItemGroup items) =>
        table.Entries.Any(entry =>
            items.Titles.Any(word => entry.Label.Words.Contains(word, StringComparison.Ordinal))
        )
        && table
            .Entries.Where(entry => !entry.IsTotal)
            .All(entry => items.FindKeyByStem(entry.Label.Words) is not null);

    /// <summary>Whether most rows are items of one group, or basic and project spending stand side by side, so that none of them is a
    /// project.</summary>
    public bool TellsItems =>
        Groups.Any(items =>
            FindItemRows(items) is var rows && MayTell(items, rows) && AreMostly(items, rows)
        );

    // 公务接待费 in a list of subjects is one of them, unless the list says that it is of the three public expenses; and where most
    // rows are items, 支出科目 above them names no subjects.
    private bool MayTell(ItemGroup items, List<(string Key, PaperEntry Entry)> rows) =>
        table.FindRole(PaperRole.Economic) is null
        || IsTitled(items)
        || (
            rows.Exists(row => row.Key == Basic)
            && rows.Exists(row => row.Key == Project)
            && rows.Count * 2 > table.Entries.Count(entry => !entry.IsTotal && HasAmount(entry))
        );

    private bool AreMostly(ItemGroup items, List<(string Key, PaperEntry Entry)> rows)
    {
        var keys = rows.Select(row => row.Key).Distinct().ToList();
        return (keys.Contains(Basic) && keys.Contains(Project))
            || (
                keys.Count >= items.Fewest
                && rows.Count * 2 > table.Entries.Count(entry => !entry.IsTotal && HasAmount(entry))
            );
    }

    private List<(string Key, PaperEntry Entry)> FindItemRows(ItemGroup items) =>
        [
            .. from row in table.Entries.Zip(ListNames(items))
            let key = FindRowKey(items, row.Second)
            where key is not null && HasAmount(row.First)
            select (key, row.First),
        ];

    /// <summary>What each row is called with what stands above it: 运行维护 below 公务用车 is 公务用车运行维护.</summary>
    private IEnumerable<string> ListNames(ItemGroup items)
    {
        var (above, keyAbove) = ("", (string?)null);
        var column = FindClassColumn(items);
        foreach (var entry in table.Entries)
        {
            var label = NameRow(entry, column);
            if (entry.IsTotal)
            {
                yield return label;
                continue;
            }

            var known = FindKnownName(items, label);
            // 燃油 beneath 公务用车运行维护费 is a part of it, and no second one.
            var joined = known is null ? FindKnownName(items, above + label) : null;
            if (known is not null)
                (above, keyAbove) = (RemoveCost(label), FindRowKey(items, known));
            yield return known
                ?? (joined is not null && FindRowKey(items, joined) != keyAbove ? joined : label);
        }
    }

    // 按支出性质分：基本支出 is 基本支出.
    private string? FindKnownName(ItemGroup items, string name) =>
        FindRowKey(items, name) is not null ? name
        : FindRowKey(items, name + Cost) is not null ? name + Cost
        : name.LastIndexOf(':') is > 0 and var mark ? FindKnownName(items, name[(mark + 1)..])
        : null;

    private static string RemoveCost(string name) =>
        name.EndsWith(Cost, StringComparison.Ordinal) ? name[..^Cost.Length] : name;

    private static string NameRow(PaperEntry entry, PaperColumn? column) =>
        column is null || entry.IsTotal
            ? entry.Label.Words
            : RowLabel.ParsePrinted(entry.Row.FindCell(column.Position).Words).Words;

    // 货物, 服务, 工程 in a column of their own beside the names of what was bought.
    private PaperColumn? FindClassColumn(ItemGroup items)
    {
        var rows = table.Entries.Where(entry => !entry.IsTotal && HasAmount(entry)).ToList();
        return table.Columns.FirstOrDefault(column =>
            column.Holds == ColumnContent.Words
            && rows.Count > 0
            && rows.TrueForAll(entry =>
                entry.LabelColumn != column.Position
                && FindKey(items, lines.FindLineKeys(NameRow(entry, column))) is not null
            )
        );
    }

    private List<PlacedAmount> PlaceRows(ItemGroup items)
    {
        var found = FindItemRows(items);
        if (own.HasSeveralUnits || !IsConvincing(items, found.Select(row => row.Key).Distinct().Count()))
            return [];
        if (!found.Exists(row => row.Key == items.Whole) && FindTotalRow() is { } total)
            found.Add((items.Whole, total));
        new ItemParts(table, amounts).MarkParts(items, [.. found.Select(row => row.Entry)]);
        return [.. found.GroupBy(row => (row.Key, row.Entry.RowStage)).SelectMany(PlaceItem)];
    }

    // A list of purchases has many rows of goods: they are added up. Two rows of one item elsewhere tell two things, and neither is taken.
    private IEnumerable<PlacedAmount> PlaceItem(IEnumerable<(string Key, PaperEntry Entry)> rows)
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
        if (table.FindRole(PaperRole.Ordinal) is null && !HasClassColumn && !ListedThings.NamesEachRow(table))
            return
                placed
                    .Select(row => row.Select(one => one.Amount).ToList())
                    .Distinct(new SameAmounts())
                    .Count() == 1
                ? placed[0]
                : [];
        return SumUp(placed.SelectMany(row => row));
    }

    private static IEnumerable<PlacedAmount> SumUp(IEnumerable<PlacedAmount> placed) =>
        placed
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

    private bool HasClassColumn => Groups.Any(items => FindClassColumn(items) is not null);

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

        foreach (var read in SumUp(ReadPeriods(key, entry)))
            yield return read;
        foreach (var (into, column) in stages.Computed.Where(stage => stage.Value.Block == entry.Block))
        {
            if (!amounts.IsTaken(entry, column) && amounts.ReadAmount(key, into, entry, column) is { } read)
                yield return read;
        }
    }

    // 1月 to 12月 with no column of the year.
    private IEnumerable<PlacedAmount> ReadPeriods(string key, PaperEntry entry) =>
        table.FindAmountColumns(entry.Block).Any(column => column.IsWhole || column.Stage is not null)
            ? []
            : table
                .FindAmountColumns(entry.Block)
                .Where(PeriodColumns.IsPeriod)
                .Select(column => ReadAmount(key, entry, column))
                .OfType<PlacedAmount>();

    private bool HasWholeBeside(PaperColumn column) =>
        table.FindAmountColumns(column.Block).Any(other => other.IsWhole && other.Stage == column.Stage);

    private List<PlacedAmount> PlaceColumns(ItemGroup items)
    {
        var found = (
            from column in table.Columns
            where column.Holds == ColumnContent.Amounts
            let key = FindColumnKey(items, column)
            where key is not null
            select (Key: key, Column: column)
        ).ToList();
        var named = found.Where(one => !one.Column.IsWhole).Select(one => one.Key).Distinct().Count();
        var isOfUnits =
            own.NamesUnits && items.Whole == "expenditure" && found.Count > 0 && table.Stage is not null;
        if (!IsConvincing(items, named) && !isOfUnits)
            return [];
        if (years.TellsRows)
            return [.. found.SelectMany(one => years.PlaceColumn(one.Key, one.Column))];
        var rows = own.FindWholeRow() is { } whole ? [whole] : ListPeriods();
        return
        [
            .. new RowsBelowPeriods(table, lexicon, amounts).PlaceRows(found),
            .. found.SelectMany(one =>
                SumUp(rows.Select(row => ReadAmount(one.Key, row, one.Column)).OfType<PlacedAmount>())
            ),
        ];
    }

    // Months that no row sums up are added; where other units stand, or a row of the whole is in doubt, nothing is.
    private IReadOnlyList<PaperEntry> ListPeriods() =>
        own.HasSeveralUnits || table.Entries.Any(entry => entry.IsTotal)
            ? []
            : new PeriodRows(table, lexicon).Shortest;

    private PlacedAmount? ReadAmount(string key, PaperEntry entry, PaperColumn column) =>
        (!amounts.IsTaken(entry, column) || IsToldBesideOther(key))
        && amounts.FindLedgerColumn(
            column with
            {
                Stage = column.Stage ?? entry.RowStage,
            },
            table.FindOwnColumn()
        )
            is { } into
            ? amounts.ReadAmount(key, into, entry, column)
            : null;

    // 本年支出合计 beside 本年收入合计 is what was spent, and the spending of that table of both.
    private bool IsToldBesideOther(string key) =>
        Groups.Any(items =>
            items.Whole == key
            && items.Beside.Count > 0
            && FindItemRows(items) is var rows
            && items.Beside.Any(item => rows.Exists(row => row.Key == items.Keys[item]))
        );

    private bool HasAmount(PaperEntry entry) => table.HasAmount(entry);
}
