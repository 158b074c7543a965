using Youju.Domain.Documents;
using Youju.Reading.Search;

namespace Youju.Reading.Tables;

/// <summary>Puts together what the print broke: names over several lines, and a code apart from its name and amount.</summary>
internal sealed class EntryJoiner(string text, IReadOnlyList<PrintedRow> rows)
{
    /// <summary>No subject's name is longer, whatever follows it.</summary>
    private const int LongestName = 100;

    private readonly List<TableEntry> entries = [];
    private readonly List<TextSpan> before = [];

    public EntryList JoinEntries()
    {
        foreach (var row in rows)
        {
            if (row.Fragment is { } fragment)
                AddFragment(fragment);
            else
                foreach (var entry in row.Entries)
                    AddEntry(entry);
        }

        return new(entries);
    }

    private void AddEntry(TableEntry entry)
    {
        if (entries is [.., var last] && CompletesCode(last, entry))
            entries[^1] = MergeCodeAndName(last, entry);
        else
            entries.Add(CompleteLabel(entry));
        before.Clear();
    }

    /// <summary>A code alone at the end of a line, and the next line begins with its name and amount.</summary>
    private static bool CompletesCode(TableEntry last, TableEntry entry) =>
        last is { Code: not null, LabelSpan: null, IsBlank: true }
        && entry is { Code: null, LabelSpan: not null }
        && entry.Line == last.Line + 1;

    private static TableEntry MergeCodeAndName(TableEntry last, TableEntry entry) =>
        entry with
        {
            Code = last.Code,
            CodeSpan = last.CodeSpan,
            Span = TextSpan.Union(last.Span, entry.Span),
        };

    private TableEntry CompleteLabel(TableEntry entry) =>
        entry is { Code: not null, LabelSpan: null } && before.Count > 0
            ? entry with
            {
                Label = RowLabel.ParsePrinted(text.Slice(before[^1])),
            }
            : entry;

    /// <summary>A fragment ends the name above where that name is a code's; otherwise it begins the next one.</summary>
    private void AddFragment(TextSpan fragment)
    {
        if (before.Count == 0 && entries is [.., { Code: not null, Label.Words.Length: < LongestName } last])
            entries[^1] = last with { Label = AppendWords(last.Label, text.Slice(fragment)) };
        before.Add(fragment);
    }

    private static RowLabel AppendWords(RowLabel label, string words) =>
        label with
        {
            Words = label.Words + RowLabel.NormaliseName(words),
        };
}
