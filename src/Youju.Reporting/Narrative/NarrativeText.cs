namespace Youju.Reporting.Narrative;

/// <summary>The little Markdown that the clerk's words are written in: headings, paragraphs, comments.</summary>
internal static class NarrativeText
{
    private const string Open = "<!--";
    private const string Close = "-->";

    /// <summary>Takes out what the clerk wrote for colleagues; an open comment reaches to the end.</summary>
    public static string WithoutComments(string text)
    {
        var open = text.IndexOf(Open, StringComparison.Ordinal);
        if (open < 0)
            return text;
        var kept = new System.Text.StringBuilder();
        for (var at = 0; at < text.Length; )
        {
            open = text.IndexOf(Open, at, StringComparison.Ordinal);
            kept.Append(text, at, (open < 0 ? text.Length : open) - at);
            var close = open < 0 ? -1 : text.IndexOf(Close, open, StringComparison.Ordinal);
            if (close >= 0)
                KeepLineCount(text.AsSpan(open, close - open), kept);
            at = close < 0 ? text.Length : close + Close.Length;
        }

        return kept.ToString();
    }

    // A comment in Liquid prints nothing, and the lines below it keep their numbers.
    private static void KeepLineCount(ReadOnlySpan<char> comment, System.Text.StringBuilder kept)
    {
        if (comment.Count('\n') is > 0 and var lines)
            kept.Append("{% comment %}").Append('\n', lines).Append("{% endcomment %}");
    }
}
