namespace Youju.Reading.Tables;

/// <summary>The entries of a table in printed order.</summary>
internal sealed class EntryList(IReadOnlyList<TableEntry> entries)
{
    public IReadOnlyList<TableEntry> Entries { get; } = entries;

    /// <summary>Lines whose amounts have neither code nor label.</summary>
    public IReadOnlyList<int> DoubtfulLines =>
        [
            .. Entries
                .Where(entry => entry is { Code: null, LabelSpan: null, IsBlank: false })
                .Select(entry => entry.Line),
        ];

    /// <summary>Tables that the print glued together: a code that comes a second time begins the next one.</summary>
    public IEnumerable<EntryList> SplitWhereRepeated()
    {
        var seen = new HashSet<string>();
        var part = new List<TableEntry>();
        foreach (var entry in Entries)
        {
            if (entry.Code is { } code && !seen.Add(code))
            {
                var totals = CountTrailingTotals(part);
                yield return new(part[..^totals]);
                part = part[^totals..];
                seen = [code];
            }

            part.Add(entry);
        }

        yield return new(part);
    }

    /// <summary>Marks the rows that fill every column: all rows of a grid, and loose rows as wide as the widest kind.</summary>
    public IReadOnlyList<TableEntry> MarkFullRows(int columns, bool isGrid)
    {
        if (isGrid)
            return Entries;
        var width = Math.Max(
            columns,
            Entries.Any(entry => entry.Code is not null) ? FindCodedWidth() : FindUniformWidth()
        );
        return [.. Entries.Select(entry => entry with { IsFull = entry.Amounts.Count == width })];
    }

    private int FindCodedWidth() =>
        Entries
            .Where(entry => entry.Code is not null)
            .GroupBy(entry => entry.Amounts.Count)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .DefaultIfEmpty(1)
            .Max();

    /// <summary>The number of amounts that every row has; one where they differ.</summary>
    private int FindUniformWidth() =>
        Entries.Where(entry => !entry.IsBlank).Select(entry => entry.Amounts.Count).Distinct().ToList()
            is [var only]
            ? only
            : 1;

    /// <summary>How many uncoded rows at the end belong to the table that follows: its total, where this one has had its own.</summary>
    private static int CountTrailingTotals(List<TableEntry> part)
    {
        var trailing = part.Count - 1 - part.FindLastIndex(entry => entry.Code is not null);
        return part[0].Code is null ? trailing : 0;
    }
}
