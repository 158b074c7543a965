using System.Text;

namespace Youju.Reporting.Narrative;

/// <summary>Marks that carry a figure's key through a text engine that knows only characters.</summary>
/// <remarks>They are private-use characters, which no keyboard writes and which <see cref="Clean"/> takes out of what people wrote.</remarks>
internal static class FigureMarks
{
    private const char Open = '\uE000';
    private const char Middle = '\uE001';
    private const char Close = '\uE002';

    public static string Put(string factKey, string words) => Open + factKey + Middle + words + Close;

    public static string Clean(string text) =>
        text.AsSpan().IndexOfAny(Open, Middle, Close) < 0 ? text : string.Concat(text.Where(letter => letter is not (Open or Middle or Close)));

    public static FigureText Take(string marked)
    {
        var words = new StringBuilder(marked.Length);
        var figures = new List<PlacedFigure>();
        for (var at = 0; at < marked.Length;)
        {
            var open = marked.IndexOf(Open, at);
            words.Append(marked, at, (open < 0 ? marked.Length : open) - at);
            if (open < 0) break;
            var (middle, close) = (marked.IndexOf(Middle, open), marked.IndexOf(Close, open));
            figures.Add(new(words.Length, close - middle - 1, marked[(open + 1)..middle]));
            words.Append(marked, middle + 1, close - middle - 1);
            at = close + 1;
        }

        return new(words.ToString(), figures);
    }
}
