using Youju.Domain.Documents;

namespace Youju.Checking.Claims.Lists;

/// <summary>One 一是 or 二要 at the start of a sentence or clause.</summary>
/// <param name="Sign">是 or 要: a series keeps to one.</param>
public sealed record EnumerationItem(TextSpan Span, int Number, char Sign)
{
    private const string ClauseEnds = "。；;：:\n，,、”）)";

    /// <summary>The items inside one paragraph, in order.</summary>
    public static IEnumerable<EnumerationItem> ReadItems(string text, TextSpan paragraph)
    {
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            if (text[at] is not ('是' or '要') || at == paragraph.Start)
                continue;
            var start = at;
            while (start > paragraph.Start && "一二三四五六七八九十".Contains(text[start - 1]))
                start--;
            if (
                start == at
                || (start > paragraph.Start && !StartsClause(text, start) && !OpensSeries(text, start, at))
            )
                continue;
            if (
                NumberLabel.ReadAtStart(text, TextSpan.FromBounds(start, paragraph.End)) is
                { Style: LabelStyle.Item } label
            )
                yield return new(label.Span, label.Number, text[at]);
        }
    }

    /// <summary>主要原因一是: the first item may follow its lead without a mark; 之一是 and 统一是 are other words.</summary>
    private static bool OpensSeries(string text, int start, int end) =>
        text[start..end] == "一" && "因要有括为容法施".Contains(text[start - 1]);

    private static bool StartsClause(string text, int start) =>
        ClauseEnds.Contains(text[start - 1]) || char.IsWhiteSpace(text[start - 1]);
}
