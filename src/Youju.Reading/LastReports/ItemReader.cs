using Youju.Domain.Documents;
using Youju.Reading.Prose;

namespace Youju.Reading.LastReports;

/// <summary>Parts a chapter into what it lists: 一是…；二是…, or a numbered paragraph each.</summary>
internal sealed class ItemReader(ProseText prose)
{
    private const int MostItems = 100;
    private static readonly LabelStyle[] ItemStyles =
    [
        LabelStyle.Item,
        LabelStyle.Circled,
        LabelStyle.BracketedArabic,
        LabelStyle.Sequence,
    ];

    private const string Borders = "。；;：:，\n";

    public IReadOnlyList<ListedItem> ReadListedItems(TextSpan body)
    {
        var (from, to) = (prose.ToProseOffset(body.Start), prose.ToProseOffset(body.End));
        var passages = prose.Passages.Where(passage => passage.Start >= from && passage.End <= to).ToList();
        var items = new List<ListedItem>();
        for (var at = 0; at < passages.Count; at++)
        {
            if (!IsGroupTitle(passages[at], passages.ElementAtOrDefault(at + 1)))
                AddItems(items, passages[at], passages.ElementAtOrDefault(at - 1));
        }

        return [.. items.Where(item => item.Words.Length > 0).Take(MostItems)];
    }

    private void AddItems(List<ListedItem> items, Passage passage, Passage? before)
    {
        var inline = ReadInlineItems(passage).ToList();
        if (inline.Count > 0)
            items.AddRange(inline);
        else if (items.Count > 0 && passage.Label is null && before is { IsHeading: true })
            items[^1] = JoinTitleAndText(items[^1], passage);
        else
            items.Add(CreateListedItem(passage.Body, passage.End));
    }

    private static bool IsGroupTitle(Passage passage, Passage? next) =>
        passage is { IsHeading: true, Label: { } own } && next?.Label?.Style > own.Style;

    private ListedItem JoinTitleAndText(ListedItem title, Passage text) =>
        new(
            $"{title.Words}：{TrimPunctuation(prose.SliceBody(text).ToString())}",
            TextSpan.Union(title.Span, prose.ToDocumentSpan(text))
        );

    private IEnumerable<ListedItem> ReadInlineItems(Passage passage)
    {
        var labels = Enumerable
            .Range(passage.Body, Math.Max(0, passage.End - passage.Body))
            .Where(at => at == passage.Body || Borders.Contains(prose.Text[at - 1]))
            .Select(at => NumberLabel.ReadAtStart(prose.Text, TextSpan.FromBounds(at, passage.End)))
            .OfType<NumberLabel>()
            .Where(label => ItemStyles.Contains(label.Style))
            .ToList();
        var ends = labels.Skip(1).Select(label => label.Span.Start).Append(passage.End);
        return labels.Zip(ends, (label, end) => CreateListedItem(label.Span.End, end));
    }

    private ListedItem CreateListedItem(int start, int end) =>
        new(TrimPunctuation(prose.Text[start..end]), prose.ToDocumentSpan(start, Math.Max(end, start + 1)));

    private static string TrimPunctuation(string words) => words.Trim('。', '；', ';', '，', '：', ':', '、');
}

/// <summary>One thing that a chapter lists.</summary>
internal sealed record ListedItem(string Words, TextSpan Span);
