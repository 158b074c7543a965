using Youju.Formats.Reading;

namespace Youju.Formats.Html;

/// <summary>Refuses markup on which the parsing rules of HTML need more than linear time or memory.</summary>
internal static class MarkupGuard
{
    // Each open element is looked through at many start tags.
    private const int MostOpenElements = 512;

    // Each paragraph opens anew every formatting element left open before it (HTML Standard, 13.2.4.3).
    private const long MostReopened = 2_000_000;

    // Each attribute is compared with those before it.
    private const int LongestTag = 2000;

    private static readonly HashSet<string> Formatting = SplitNames(
        "a b big code em font i nobr s small strike strong tt u"
    );

    // Void elements, and those that the next of their kind closes.
    private static readonly HashSet<string> Unclosed = SplitNames(
        "area base br col embed hr img input link meta source track wbr p li dt dd "
            + "td th tr tbody thead tfoot colgroup option optgroup rt rp"
    );

    public static void CheckMarkup(string html)
    {
        var nesting = default(Nesting);
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var isEnd = html[at + 1] == '/';
            var name = ReadTagName(html, isEnd ? at + 2 : at + 1);
            if (name.IsEmpty)
                continue;
            nesting.CountTag(name, isEnd ? -1 : 1);
            if (nesting.IsTooDeep)
                throw UnreadableFileException.TooLarge("网页标签嵌套过深");
            if (!isEnd && MeasureUnquoted(html, at) > LongestTag)
                throw UnreadableFileException.TooLarge("网页标签的属性过多");
        }
    }

    // What is open after a tag.
    private struct Nesting
    {
        private int open;
        private int formatting;
        private long reopened;

        public readonly bool IsTooDeep => open > MostOpenElements || reopened > MostReopened;

        /// <param name="step">1 for a start tag, -1 for an end tag.</param>
        public void CountTag(ReadOnlySpan<char> name, int step)
        {
            if (ContainsName(Formatting, name))
                formatting = Math.Max(0, formatting + step);
            if (!ContainsName(Unclosed, name))
                open = Math.Max(0, open + step);
            reopened += formatting;
        }
    }

    private static ReadOnlySpan<char> ReadTagName(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start < 20 && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        return start < html.Length && char.IsAsciiLetter(html[start])
            ? html.AsSpan(start, end - start)
            : default;
    }

    private static int MeasureUnquoted(string html, int at)
    {
        var (length, quote) = (0, '\0');
        for (; at < html.Length && length <= LongestTag; at++)
        {
            if (quote != '\0')
                quote = html[at] == quote ? '\0' : quote;
            else if (html[at] == '>')
                break;
            else if (html[at] is '"' or '\'')
                quote = html[at];
            else
                length++;
        }

        return length;
    }

    private static bool ContainsName(HashSet<string> names, ReadOnlySpan<char> name) =>
        names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private static HashSet<string> SplitNames(string names) =>
        names.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase);
}
