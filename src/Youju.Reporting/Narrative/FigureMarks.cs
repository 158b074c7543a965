using System.Text;

namespace Youju.Reporting.Narrative;

/// <summary>Marks that carry a figure's key through a text engine that knows only characters.</summary>
/// <remarks>They are private-use characters, which no keyboard writes and which <see cref="Clean"/> takes out of what people wrote.</remarks>
internal static class FigureMarks
{
    private const char Open = '\uE000';
    private const char Middle = '\uE001';
    private const char Close = '\uE002';
    private const char Missing = '\uE003';
    private const char MissingEnd = '\uE004';

    private static readonly char[] Signs = [Open, Middle, Close, Missing, MissingEnd];

    public static string Put(string factKey, string words) => Open + OneLine(factKey) + Middle + words + Close;

    /// <summary>Stands where a value is not known; it stays visible, for unknown is neither zero nor nothing.</summary>
    /// <param name="name">What is missing, as people call it.</param>
    /// <param name="problem">What a person must do about it.</param>
    public static string Gap(string name, string problem) => Missing + Clean(problem) + Middle + $"【待补：{Clean(name)}】" + MissingEnd;

    /// <summary>What people wrote, for a place inside a sentence: without marks, line breaks and tabs.</summary>
    public static string OneLine(string text)
    {
        var clean = Clean(text);
        return clean.Any(char.IsControl) ? string.Concat(clean.Select(letter => char.IsControl(letter) ? ' ' : letter)) : clean;
    }

    public static string Clean(string text) =>
        text.AsSpan().IndexOfAny(Signs) < 0 ? text : string.Concat(text.Where(letter => !Signs.Contains(letter)));

    /// <summary>Rewrites what stands outside the marks.</summary>
    public static string Rewrite(string marked, Func<string, string> rewrite)
    {
        var words = new StringBuilder(marked.Length);
        for (var at = 0; at < marked.Length;)
        {
            var open = marked.AsSpan(at).IndexOfAny(Open, Missing);
            words.Append(rewrite(open < 0 ? marked[at..] : marked.Substring(at, open)));
            if (open < 0) break;
            var close = marked.AsSpan(at + open).IndexOfAny(Close, MissingEnd);
            words.Append(marked, at + open, close + 1);
            at += open + close + 1;
        }

        return words.ToString();
    }

    public static FigureText Take(string marked)
    {
        var words = new StringBuilder(marked.Length);
        var (figures, gaps) = (new List<PlacedFigure>(), new List<string>());
        for (var at = 0; at < marked.Length;)
        {
            var open = marked.AsSpan(at).IndexOfAny(Open, Missing);
            words.Append(marked, at, open < 0 ? marked.Length - at : open);
            if (open < 0) break;
            at = TakeOne(marked, at + open, words, figures, gaps);
        }

        return new(words.ToString(), figures) { Gaps = gaps };
    }

    // Returns where to go on.
    private static int TakeOne(string marked, int open, StringBuilder words, List<PlacedFigure> figures, List<string> gaps)
    {
        var isFigure = marked[open] == Open;
        var (middle, close) = (marked.IndexOf(Middle, open), marked.IndexOf(isFigure ? Close : MissingEnd, open));
        var key = marked[(open + 1)..middle];
        if (isFigure) figures.Add(new(words.Length, close - middle - 1, key));
        else gaps.Add(key);
        words.Append(marked, middle + 1, close - middle - 1);
        return close + 1;
    }
}
