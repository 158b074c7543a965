using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>Rows that sum up others, though neither a code nor their name says so: 种植业 above its three projects, or a row without a
/// name below all.</summary>
internal sealed class SummedRows
{
    private const int Fewest = 2;
    private const string Ordinals = "一二三四五六七八九十";
    private const int MostParts = 200;

    private readonly Dictionary<PaperEntry, IReadOnlyList<PaperEntry>> parts = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly HashSet<PaperEntry> sumsBelow = new(ReferenceEqualityComparer.Instance);
    private readonly PaperTable table;
    private readonly IReadOnlyList<PaperColumn> columns;

    public SummedRows(PaperTable table, IReadOnlyList<PaperColumn> columns)
    {
        (this.table, this.columns) = (table, columns);
        // Where a stated total holds with every row, each of them counts.
        if (columns.Count == 0 || EachCounts())
            return;
        for (var at = Entries.Count - 1; at >= 0; at--)
        {
            if (!Entries[at].IsTotal && FindParts(at) is { } found)
                parts[Entries[at]] = found;
        }

        MarkSumsBelow();
        Doubted = [.. Entries.Where(IsSumOfOthers)];
    }

    /// <summary>Rows that a name tells as things of their own, and that were taken for sums by what they come to.</summary>
    public IEnumerable<PaperEntry> Assumed =>
        Entries
            .Index()
            .Where(entry =>
                IsNamed(entry.Item)
                && (
                    sumsBelow.Contains(entry.Item)
                    || (
                        parts.TryGetValue(entry.Item, out var found)
                        && !IsHeading(entry.Index)
                        && CountDifferent([entry.Item, .. found]) < Fewest
                    )
                )
            )
            .Select(entry => entry.Item);

    /// <summary>Rows of which each is, in one amount, what all others come to: a sum, or a project by chance.</summary>
    public IReadOnlyList<PaperEntry> Doubted { get; } = [];

    private IReadOnlyList<PaperEntry> Entries => table.Entries;

    public bool HasParts(PaperEntry entry) => parts.ContainsKey(entry) || sumsBelow.Contains(entry);

    /// <summary>The rows below it that come to it; none where it sums up what stands above, or nothing.</summary>
    public IReadOnlyList<PaperEntry> ListParts(PaperEntry entry) => parts.GetValueOrDefault(entry, []);

    private bool EachCounts()
    {
        var all = SumValues(Entries.Where(entry => !entry.IsTotal));
        return Entries.Any(entry =>
            entry.IsTotal
            && ReadValues(entry) is var stated
            && stated.Any(value => value != 0)
            && columns
                .Index()
                .All(column =>
                    PaperTable.FindAmount(entry, column.Item) is null
                    || stated[column.Index] == all[column.Index]
                )
        );
    }

    // One amount that two others come to may be chance; two columns that agree are none.
    private List<PaperEntry>? FindParts(int at)
    {
        var whole = ReadValues(Entries[at]);
        var told = whole.Count(value => value != 0);
        if (told == 0 || (told < Fewest && !IsHeading(at) && IsNamed(Entries[at])))
            return null;
        var (sums, found) = (new decimal[columns.Count], new List<PaperEntry>());
        foreach (var entry in ListBelow(at))
        {
            found.Add(entry);
            AddValues(sums, entry);
            if (sums.AsSpan().SequenceEqual(whole) && MayBeAll(Entries[at], found))
                return found;
        }

        return null;
    }

    private IEnumerable<PaperEntry> ListBelow(int at) =>
        Entries
            .Skip(at + 1)
            .TakeWhile(entry => !entry.IsTotal)
            .Where(entry => !HasParts(entry))
            .Take(MostParts);

    private bool MayBeAll(PaperEntry whole, List<PaperEntry> rows) =>
        rows.Count >= Fewest || StandsAlone(whole, rows[0]);

    /// <summary>Whether the rows come to another in every column.</summary>
    public bool ComeTo(IEnumerable<PaperEntry> rows, PaperEntry whole) =>
        SumValues(rows).AsSpan().SequenceEqual(ReadValues(whole));

    // 政府性基金预算 above its only project, which is the one that has a running number.
    private bool StandsAlone(PaperEntry whole, PaperEntry part) =>
        LacksNumber(whole, [part]) && CountDifferent([part]) >= Fewest;

    // 10 and 9, 20 and 19, and below them 30 and 28: the rows since the last sum come to it.
    private void MarkSumsBelow()
    {
        var since = new List<PaperEntry>();
        foreach (var entry in Entries)
        {
            if (since.Count >= Fewest && !HasParts(entry) && !entry.IsTotal && SumsUp(entry, since))
                sumsBelow.Add(entry);
            if (entry.IsTotal || sumsBelow.Contains(entry))
                since.Clear();
            else if (!HasParts(entry))
                since.Add(entry);
        }
    }

    private bool SumsUp(PaperEntry entry, List<PaperEntry> rows) =>
        ReadValues(entry) is var whole
        && whole.Any(value => value != 0)
        && SumValues(rows).AsSpan().SequenceEqual(whole)
        && (!IsNamed(entry) || LacksNumber(entry, rows) || CountDifferent([.. rows, entry]) >= Fewest);

    // Where every amount was spent to the last fen, the second column says nothing that the first does not.
    private int CountDifferent(IReadOnlyList<PaperEntry> rows) =>
        columns
            .Select(column => string.Join(' ', rows.Select(entry => ReadValue(entry, column))))
            .Distinct()
            .Count(values => values.Any(sign => sign is >= '1' and <= '9'));

    // 1, 2, 3, and no running number before the row below them.
    private bool LacksNumber(PaperEntry entry, List<PaperEntry> rows) =>
        table.FindRole(PaperRole.Ordinal) is { } ordinal
        && !IsCounted(entry, ordinal)
        && rows.TrueForAll(row => IsCounted(row, ordinal));

    private static bool IsCounted(PaperEntry entry, PaperColumn ordinal) =>
        entry.Row.FindCell(ordinal.Position).Words.Any(char.IsLetterOrDigit);

    private bool IsSumOfOthers(PaperEntry entry) =>
        !entry.IsTotal
        && !HasParts(entry)
        && Entries.Where(other => other != entry && !other.IsTotal && !HasParts(other)).ToList() is var others
        && others.Count >= Fewest
        && ReadValues(entry) is var whole
        && whole.Any(value => value != 0)
        && SumValues(others).AsSpan().SequenceEqual(whole);

    // 一 or 一、 before it, and a running number before the next.
    private bool IsHeading(int at) =>
        at + 1 < Entries.Count && IsNumbered(Entries[at]) && !IsNumbered(Entries[at + 1]);

    private static bool IsNamed(PaperEntry entry) => entry.Label.Words.Length > 0;

    private static bool IsNumbered(PaperEntry entry) =>
        entry.Row.Cells is [{ Words: [var first, ..] words }, ..]
        && Ordinals.Contains(first, StringComparison.Ordinal)
        && (words.Length <= Fewest || words[1] is '、' or '.' or '，');

    private decimal[] SumValues(IEnumerable<PaperEntry> rows)
    {
        var sums = new decimal[columns.Count];
        foreach (var entry in rows)
            AddValues(sums, entry);
        return sums;
    }

    private void AddValues(decimal[] sums, PaperEntry entry)
    {
        var values = ReadValues(entry);
        for (var column = 0; column < sums.Length; column++)
            sums[column] += values[column];
    }

    private decimal[] ReadValues(PaperEntry entry) => [.. columns.Select(column => ReadValue(entry, column))];

    private static decimal ReadValue(PaperEntry entry, PaperColumn column) =>
        PaperTable.FindAmount(entry, column)?.Value ?? 0;
}
