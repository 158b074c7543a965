using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>Rows that sum up the rows below them, though neither a code nor their name says so: 种植业 above its three projects.</summary>
internal sealed class SummedRows
{
    private const int Fewest = 2;
    private const string Ordinals = "一二三四五六七八九十";
    private const int MostParts = 200;

    private readonly Dictionary<PaperEntry, IReadOnlyList<PaperEntry>> parts = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly IReadOnlyList<PaperColumn> columns;

    public SummedRows(IReadOnlyList<PaperEntry> entries, IReadOnlyList<PaperColumn> columns)
    {
        this.columns = columns;
        for (var at = entries.Count - 1; at >= 0 && columns.Count > 0; at--)
        {
            if (!entries[at].IsTotal && FindParts(entries, at) is { } found)
                parts[entries[at]] = found;
        }
    }

    public bool HasParts(PaperEntry entry) => parts.ContainsKey(entry);

    public IReadOnlyList<PaperEntry> ListParts(PaperEntry entry) => parts.GetValueOrDefault(entry, []);

    // One amount that two others come to may be chance; two columns that agree are none.
    private List<PaperEntry>? FindParts(IReadOnlyList<PaperEntry> entries, int at)
    {
        var whole = ReadValues(entries[at]);
        if (whole.Count(value => value != 0) < Fewest && !IsHeading(entries, at))
            return null;
        var (sums, found) = (new decimal[columns.Count], new List<PaperEntry>());
        foreach (
            var entry in entries.Skip(at + 1).TakeWhile(entry => !entry.IsTotal && found.Count < MostParts)
        )
        {
            if (HasParts(entry))
                continue;
            found.Add(entry);
            var values = ReadValues(entry);
            for (var column = 0; column < sums.Length; column++)
                sums[column] += values[column];
            if (found.Count >= Fewest && sums.AsSpan().SequenceEqual(whole) && sums.Any(sum => sum != 0))
                return found;
        }

        return null;
    }

    // 一 or 一、 before it, and a running number before the next.
    private static bool IsHeading(IReadOnlyList<PaperEntry> entries, int at) =>
        at + 1 < entries.Count && IsNumbered(entries[at]) && !IsNumbered(entries[at + 1]);

    private static bool IsNumbered(PaperEntry entry) =>
        entry.Row.Cells is [{ Words: [var first, ..] words }, ..]
        && Ordinals.Contains(first, StringComparison.Ordinal)
        && (words.Length <= Fewest || words[1] is '、' or '.' or '，');

    private decimal[] ReadValues(PaperEntry entry) =>
        [.. columns.Select(column => PaperTable.FindAmount(entry, column)?.Value ?? 0)];
}
