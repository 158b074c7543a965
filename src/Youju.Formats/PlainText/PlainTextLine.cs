using Youju.Domain.Documents;

namespace Youju.Formats.PlainText;

/// <summary>A line of a text file without its line break.</summary>
/// <param name="Number">From 1.</param>
internal readonly record struct PlainTextLine(TextSpan Span, int Number)
{
    /// <summary>Lines end with \n, \r\n or \r.</summary>
    public static IEnumerable<PlainTextLine> SplitText(string text)
    {
        var (start, number) = (0, 1);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('\n' or '\r'))
                continue;
            yield return new(TextSpan.FromBounds(start, at), number++);
            if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                at++;
            start = at + 1;
        }

        if (start < text.Length)
            yield return new(TextSpan.FromBounds(start, text.Length), number);
    }

    /// <summary>The stretches between separators.</summary>
    public IEnumerable<TextSpan> SplitCells(string text, char separator)
    {
        var start = Span.Start;
        for (var at = Span.Start; at <= Span.End; at++)
        {
            if (at < Span.End && text[at] != separator)
                continue;
            yield return TextSpan.FromBounds(start, at);
            start = at + 1;
        }
    }
}
