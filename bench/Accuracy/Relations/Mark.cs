using System.Text.RegularExpressions;
using Youju.Domain.Documents;

namespace Youju.Accuracy.Relations;

/// <summary>A marked relation and where its figure stands.</summary>
/// <param name="Kind">One of the nine words of docs/json.md.</param>
public sealed record Mark(string Kind, TextSpan Span, string Formula, bool Holds)
{
    private const int WordsBefore = 90;
    private const int WordsBehind = 12;

    public static Mark Locate(MarkSource source, string text)
    {
        var places = Regex.Matches(text, $@"(?<![\d.,]){Regex.Escape(source.Figure)}(?![\d]|[.,]\d)");
        var place = places[source.Nth - 1];
        return new(source.Kind, new(place.Index, place.Length), source.Formula, source.Holds);
    }

    /// <summary>The figure with the words around it.</summary>
    public string QuoteWords(string text)
    {
        var start = Math.Max(0, Span.Start - WordsBefore);
        var end = Math.Min(text.Length, Span.End + WordsBehind);
        return text[start..end].Replace('\n', '⏎');
    }

    /// <summary>The sentence or line that the figure stands in.</summary>
    public TextSpan FindSentence(string text)
    {
        var start = text.AsSpan(0, Span.Start).LastIndexOfAny('。', '\n') + 1;
        var end = text.AsSpan(Span.Start).IndexOfAny('。', '\n');
        return TextSpan.FromBounds(start, end < 0 ? text.Length : Span.Start + end + 1);
    }
}
