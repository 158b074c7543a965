using System.Buffers;
using Youju.Domain.Documents;

namespace Youju.Formats.Findings;

/// <summary>A span of the text with so much of its sentence on either side as a reader needs.</summary>
public sealed record Excerpt(string Before, string Marked, string After)
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；！？\n\r");

    /// <summary>Cuts the sentence around a span; what is longer than <paramref name="reach"/> characters on a side is left out.</summary>
    public static Excerpt CreateAround(Document document, TextSpan span, int reach = 48)
    {
        var text = document.Text;
        var start = FindSentenceStart(text, span.Start, reach);
        var end = FindSentenceEnd(text, span.End, reach);
        var head = start > 0 && !IsSentenceEnd(text, start) ? "…" : "";
        var tail =
            end < text.Length && !IsSentenceEnd(text, end) && !SentenceEnds.Contains(text[end]) ? "…" : "";
        return new(
            head + ToOneLine(text[start..span.Start]).TrimStart(),
            ToOneLine(document.SliceText(span)),
            ToOneLine(text[span.End..end]).TrimEnd() + tail
        );
    }

    private static int FindSentenceStart(string text, int from, int reach)
    {
        var lowest = Math.Max(0, from - reach);
        var start = lowest + text.AsSpan(lowest, from - lowest).LastIndexOfAny(SentenceEnds) + 1;
        return start > 0 && start < text.Length && char.IsLowSurrogate(text[start]) ? start - 1 : start;
    }

    private static int FindSentenceEnd(string text, int from, int reach)
    {
        if (IsSentenceEnd(text, from))
            return from;
        var highest = Math.Min(text.Length, from + reach);
        var found = text.AsSpan(from, highest - from).IndexOfAny(SentenceEnds);
        var end = found < 0 ? highest : from + found;
        if (end < highest && text[end] is not ('\n' or '\r'))
            end++;
        return end < text.Length && end > 0 && char.IsHighSurrogate(text[end - 1]) ? end + 1 : end;
    }

    private static bool IsSentenceEnd(string text, int at) => at > 0 && SentenceEnds.Contains(text[at - 1]);

    private static string ToOneLine(string words) => words.ReplaceLineEndings("⏎").Replace('\t', ' ');
}
