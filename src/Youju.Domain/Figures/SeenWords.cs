using System.Buffers;
using System.Text;
using Youju.Domain.Documents;

namespace Youju.Domain.Figures;

/// <summary>A text without the signs that nobody sees, and where each of its characters stood.</summary>
/// <remarks>Web pages and chat programs leave zero-width blanks and marks of direction in what is copied from them.</remarks>
public sealed class SeenWords
{
    // Zero-width blanks, joiners, marks of direction, soft hyphen, byte order mark.
    private static readonly SearchValues<char> Invisible = SearchValues.Create(
        "\u00AD\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E"
            + "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF"
    );

    private readonly List<int> places;

    private SeenWords(string words, List<int> places) => (Words, this.places) = (words, places);

    public string Words { get; }

    /// <summary>Null where every sign of the text is visible.</summary>
    public static SeenWords? FromText(string text)
    {
        if (!text.AsSpan().ContainsAny(Invisible))
            return null;
        var (words, places) = (new StringBuilder(text.Length), new List<int>(text.Length));
        for (var at = 0; at < text.Length; at++)
        {
            if (Invisible.Contains(text[at]))
                continue;
            words.Append(text[at]);
            places.Add(at);
        }

        return new(words.ToString(), places);
    }

    /// <summary>The text itself where every sign of it is visible.</summary>
    public static string RemoveInvisible(string text) => FromText(text)?.Words ?? text;

    /// <summary>Where a stretch of the visible words stands in the text.</summary>
    public TextSpan ToOriginal(TextSpan span)
    {
        if (span.Length > 0)
            return TextSpan.FromBounds(places[span.Start], places[span.End - 1] + 1);
        return new(span.Start < places.Count ? places[span.Start] : 0, 0);
    }
}
