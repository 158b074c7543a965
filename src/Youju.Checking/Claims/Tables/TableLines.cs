using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>The lines of one table by what the pack calls them.</summary>
internal sealed class TableLines
{
    private readonly BudgetTable table;
    private readonly LineNames names;
    private readonly Dictionary<string, TableEntry?> byKey = new(StringComparer.Ordinal);
    private readonly int? latest;

    public TableLines(BudgetTable table, LineNames names)
    {
        (this.table, this.names) = (table, names);
        foreach (var entry in table.Entries)
        {
            foreach (var key in names.FindLineKeys(entry))
                byKey[key] = byKey.TryGetValue(key, out var other) ? ChooseSoleLine(other, entry) : entry;
        }

        latest = table.Columns.Max(column => column.Year);
    }

    /// <summary>The line of that meaning; null where none is printed, or several with amounts.</summary>
    public TableEntry? FindSoleLine(string key) => byKey.GetValueOrDefault(key);

    /// <summary>How many columns can be told apart in the row.</summary>
    public int CountColumns(TableEntry whole) => table.CountColumns(whole);

    /// <summary>All words above a column; empty where no head explains it.</summary>
    public string NameColumn(int column) => column < table.Columns.Count ? table.Columns[column].Header : "";

    /// <summary>Whether the head names an earlier year than another one does.</summary>
    public bool IsEarlierYear(int column) =>
        column < table.Columns.Count && table.Columns[column].Year is { } year && year < latest;

    /// <summary>The numbered lines with amounts between a line and the line of that meaning.</summary>
    public IReadOnlyList<TableEntry> FindNumberedBetween(TableEntry whole, string until) =>
        [.. FindLinesBetween(whole, until).Where(entry => entry.Label.Number is not null)];

    /// <summary>Whether lines stand there that may be parts of the numbered ones.</summary>
    public bool HasUnnumberedBetween(TableEntry whole, string until) =>
        FindLinesBetween(whole, until).Any(entry => entry.Label.Number is null);

    private static TableEntry? ChooseSoleLine(TableEntry? one, TableEntry other) =>
        other.IsBlank ? one
        : one is { IsBlank: true } ? other
        : null;

    private IEnumerable<TableEntry> FindLinesBetween(TableEntry whole, string until) =>
        table.Entries.All(entry => !names.HasMeaning(entry, until))
            ? []
            : table
                .Entries.SkipWhile(entry => entry != whole)
                .Skip(1)
                .TakeWhile(entry => !names.HasMeaning(entry, until))
                .Where(entry => !entry.IsBlank);
}
