using System.Buffers;
using System.Text;
using Youju.Domain.Findings;
using Youju.Domain.Remarks;

namespace Youju.Reporting.Marks;

/// <summary>Marks that carry a figure's key through a text engine that knows only characters.</summary>
/// <remarks>They are private-use characters, which no keyboard writes and which <see cref="RemoveMarks"/>
/// takes out of what people wrote.</remarks>
internal static class FigureMarks
{
    private const char Open = '\uE000';
    private const char Middle = '\uE001';
    private const char Close = '\uE002';
    private const char Missing = '\uE003';
    private const char MissingEnd = '\uE004';
    private const char Part = '\uE005';

    private static readonly char[] Signs = [Open, Middle, Close, Missing, MissingEnd, Part];
    private static readonly SearchValues<char> AnySign = SearchValues.Create(Signs);

    /// <summary>Keeps a figure that somebody typed from being taken for one of the pack's own words: it has no source.</summary>
    public static string MarkTyped(string words) => $"{Open}{Middle}" + words + Close;

    public static string MarkFigure(string factKey, string words) =>
        Open + CleanToOneLine(factKey) + Middle + words + Close;

    /// <summary>Stands where a value is not known; it stays visible, for unknown is neither zero nor nothing.</summary>
    /// <param name="name">What is missing, as people call it.</param>
    /// <param name="gap">What a person must do about it.</param>
    public static string MarkGap(string name, Remark gap) =>
        Missing + WriteGap(gap) + Middle + $"【待补：{CleanToOneLine(name)}】" + MissingEnd;

    private static string WriteGap(Remark gap) =>
        string.Join(
            Part,
            gap.Values.Prepend(gap.Place?.Subject ?? "").Prepend(gap.Code).Select(CleanToOneLine)
        );

    private static Remark ReadGap(string written) =>
        written.Split(Part) is [var code, var subject, .. var values]
            ? new(code, Severity.Warning, subject.Length == 0 ? null : new(subject), values)
            : throw new InvalidOperationException("A gap in the text lost its parts.");

    public static bool HasMarks(string marked) => marked.AsSpan().ContainsAny(AnySign);

    /// <summary>Whether every mark has all its signs: a filter can cut one in two.</summary>
    public static bool HasWholeMarks(string marked)
    {
        // The sign that must come next, and the one that closes the mark.
        var (next, end) = ('\0', '\0');
        for (var rest = marked.AsSpan(); rest.IndexOfAny(AnySign) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            var sign = rest[at];
            if (next == '\0')
                (next, end) = (Middle, FindClosingMark(sign));
            else if (sign == next)
                next = sign == Middle ? end : '\0';
            else if (sign != Part || end != MissingEnd)
                return false;
            if (end == '\0')
                return false;
        }

        return next == '\0';
    }

    private static char FindClosingMark(char sign) =>
        sign switch
        {
            Open => Close,
            Missing => MissingEnd,
            _ => '\0',
        };

    /// <summary>What people wrote, for a place inside a sentence: without marks, line breaks and tabs.</summary>
    public static string CleanToOneLine(string text)
    {
        var clean = RemoveMarks(text);
        return HasControls(clean)
            ? string.Concat(clean.Select(letter => char.IsControl(letter) ? ' ' : letter))
            : clean;
    }

    private static bool HasControls(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\0', '\u001F') || text.ContainsAnyInRange('\u007F', '\u009F');

    public static string RemoveMarks(string text) =>
        text.AsSpan().IndexOfAny(AnySign) < 0
            ? text
            : string.Concat(text.Where(letter => !Signs.Contains(letter)));

    /// <summary>Rewrites what stands outside the marks.</summary>
    public static string RewriteUnmarked(string marked, Func<string, string> rewrite)
    {
        var words = new StringBuilder(marked.Length);
        for (var at = 0; at < marked.Length; )
        {
            var open = marked.AsSpan(at).IndexOfAny(Open, Missing);
            words.Append(rewrite(open < 0 ? marked[at..] : marked.Substring(at, open)));
            if (open < 0)
                break;
            var close = marked.AsSpan(at + open).IndexOfAny(Close, MissingEnd);
            words.Append(marked, at + open, close + 1);
            at += open + close + 1;
        }

        return words.ToString();
    }

    public static TextWithFigures ParseMarks(string marked)
    {
        var words = new StringBuilder(marked.Length);
        var (figures, gaps) = (new List<PlacedFigure>(), new List<Remark>());
        for (var at = 0; at < marked.Length; )
        {
            var open = marked.AsSpan(at).IndexOfAny(Open, Missing);
            words.Append(marked, at, open < 0 ? marked.Length - at : open);
            if (open < 0)
                break;
            at = ParseMark(marked, at + open, words, figures, gaps);
        }

        return new(words.ToString(), figures) { Gaps = gaps };
    }

    // Returns where to go on.
    private static int ParseMark(
        string marked,
        int open,
        StringBuilder words,
        List<PlacedFigure> figures,
        List<Remark> gaps
    )
    {
        var isFigure = marked[open] == Open;
        var (middle, close) = (
            marked.IndexOf(Middle, open),
            marked.IndexOf(isFigure ? Close : MissingEnd, open)
        );
        var key = marked[(open + 1)..middle];
        if (isFigure && key.Length > 0)
            figures.Add(new(words.Length, close - middle - 1, key));
        else if (!isFigure)
            gaps.Add(ReadGap(key));
        words.Append(marked, middle + 1, close - middle - 1);
        return close + 1;
    }
}
