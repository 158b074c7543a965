using Youju.Domain.Documents;
using Youju.Reading.Prose;

namespace Youju.Reading.LastReports;

/// <summary>Parts a chapter into what it lists: 一是…；二是…, or a numbered paragraph each.</summary>
internal sealed class ItemReader(ProseText prose)
{
    private const int MostItems = 100;
    private const string Borders = "。；;：:，\n";

    public IReadOnlyList<ListedItem> ReadListedItems(TextSpan body)
    {
        var (from, to) = (prose.ToProseOffset(body.Start), prose.ToProseOffset(body.End));
        var passages = prose.Passages.Where(passage => passage.Start >= from && passage.End <= to).ToList();
        var items = new List<ListedItem>();
        for (var at = 0; at < passages.Count; at++)
        {
            var next = at + 1 < passages.Count ? passages[at + 1] : null;
            if (IsGroupTitle(passages[at], next))
                continue;
            var inline = ReadInlineItems(passages[at]).ToList();
            if (inline.Count > 0)
                items.AddRange(inline);
            else if (passages[at].Label is null && at > 0 && passages[at - 1].IsHeading && items.Count > 0)
                items[^1] = JoinTitleAndText(items[^1], passages[at]);
            else
                items.Add(CreateListedItem(passages[at].Body, passages[at].End));
        }

        return [.. items.Where(item => item.Words.Length > 0).Take(MostItems)];
    }

    private static bool IsGroupTitle(Passage passage, Passage? next) =>
        passage is { IsHeading: true, Label: { } own } && next?.Label is { } below && below.Style > own.Style;

    private ListedItem JoinTitleAndText(ListedItem title, Passage text) =>
        new(
            $"{title.Words}：{TrimPunctuation(prose.Text[text.Body..text.End])}",
            TextSpan.Union(title.Span, prose.ToDocumentSpan(text.Start, text.End))
        );

    private IEnumerable<ListedItem> ReadInlineItems(Passage passage)
    {
        int? open = null;
        for (var at = passage.Body; at < passage.End; at++)
        {
            if (at > passage.Body && !Borders.Contains(prose.Text[at - 1]))
                continue;
            if (
                NumberLabel.ReadAtStart(prose.Text, TextSpan.FromBounds(at, passage.End))
                is not {
                    Style: LabelStyle.Item
                        or LabelStyle.Circled
                        or LabelStyle.BracketedArabic
                        or LabelStyle.Sequence
                } label
            )
                continue;
            if (open is { } start)
                yield return CreateListedItem(start, at);
            open = label.Span.End;
        }

        if (open is { } last)
            yield return CreateListedItem(last, passage.End);
    }

    private ListedItem CreateListedItem(int start, int end) =>
        new(TrimPunctuation(prose.Text[start..end]), prose.ToDocumentSpan(start, Math.Max(end, start + 1)));

    private static string TrimPunctuation(string words) => words.Trim('。', '；', ';', '，', '：', ':', '、');
}

/// <summary>One thing that a chapter lists.</summary>
internal sealed record ListedItem(string Words, TextSpan Span);
