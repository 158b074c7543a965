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
            foreach (var key in names.KeysOf(entry))
                byKey[key] = byKey.TryGetValue(key, out var other) ? OneOf(other, entry) : entry;
        }

        latest = table.Columns.Max(column => column.Year);
    }

    /// <summary>The line of that meaning; null where none is printed, or several with amounts.</summary>
    public TableEntry? Only(string key) => byKey.GetValueOrDefault(key);

    /// <summary>How many columns can be told apart in the row.</summary>
    public int Width(TableEntry whole) => table.WidthOf(whole);

    /// <summary>Whether the head names an earlier year than another one does.</summary>
    public bool IsEarlier(int column) =>
        column < table.Columns.Count && table.Columns[column].Year is { } year && year < latest;

    /// <summary>The numbered lines with amounts between a line and the line of that meaning.</summary>
    public IReadOnlyList<TableEntry> NumberedBetween(TableEntry whole, string until) =>
        [.. Between(whole, until).Where(entry => entry.Label.Number is not null)];

    /// <summary>Whether lines stand there that may be parts of the numbered ones.</summary>
    public bool HasUnnumberedBetween(TableEntry whole, string until) =>
        Between(whole, until).Any(entry => entry.Label.Number is null);

    private static TableEntry? OneOf(TableEntry? one, TableEntry other) =>
        other.IsBlank ? one
        : one is { IsBlank: true } ? other
        : null;

    private IEnumerable<TableEntry> Between(TableEntry whole, string until) =>
        table.Entries.All(entry => !names.Is(entry, until))
            ? []
            : table
                .Entries.SkipWhile(entry => entry != whole)
                .Skip(1)
                .TakeWhile(entry => !names.Is(entry, until))
                .Where(entry => !entry.IsBlank);
}
