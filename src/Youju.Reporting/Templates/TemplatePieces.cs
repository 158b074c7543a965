using Youju.Domain.Documents;

namespace Youju.Reporting.Templates;

/// <summary>Finds the pieces of Liquid in a text, whole or not, in one pass.</summary>
internal static class TemplatePieces
{
    public static IReadOnlyList<TemplatePiece> FindPieces(string text)
    {
        var pieces = new List<TemplatePiece>();
        var (line, counted) = (1, 0);
        for (var at = FindNextStart(text, 0); at >= 0; at = FindNextStart(text, pieces[^1].Span.End))
        {
            line += text.AsSpan(counted, at - counted).Count('\n');
            counted = at;
            pieces.Add(ReadPiece(text, at, line));
            if (pieces[^1] is not { Kind: PieceKind.Tag, Head: "comment" or "raw" } silent)
                continue;
            if (FindClosingTag(text, silent) is not { } end)
                break;
            pieces.Add(end);
        }

        return pieces;
    }

    private static int FindNextStart(string text, int from)
    {
        for (
            var at = text.AsSpan(from).IndexOfAny('{', '｛');
            at >= 0;
            at = text.AsSpan(from).IndexOfAny('{', '｛')
        )
        {
            from += at;
            if (from + 1 < text.Length && text[from + 1] is '{' or '%' or '｛' or '％')
                return from;
            from++;
        }

        return -1;
    }

    private static TemplatePiece ReadPiece(string text, int at, int line)
    {
        var isPlain = text[at] == '{' && text[at + 1] is '{' or '%';
        var isOutput = text[at + 1] is '{' or '｛';
        var next = FindNextStart(text, at + 2);
        var within = text.AsSpan(at + 2, (next < 0 ? text.Length : next) - at - 2);
        var length = isPlain ? within.IndexOf(isOutput ? "}}" : "%}") : -1;
        if (length < 0)
            return ReadBrokenPiece(text, at, next, line, isPlain ? PieceKind.Open : PieceKind.FullWidth);
        var close = at + 2 + length;
        return new(
            TextSpan.FromBounds(at, close + 2),
            line,
            text[at..(close + 2)],
            text[(at + 2)..close].Trim().Trim('-').Trim(),
            isOutput ? PieceKind.Output : PieceKind.Tag
        );
    }

    // It ends where a person would say: behind brackets of some kind, at the next piece, or with its line.
    private static TemplatePiece ReadBrokenPiece(string text, int at, int next, int line, PieceKind kind)
    {
        var end = next < 0 ? text.Length : next;
        if (text.AsSpan(at, end - at).IndexOf('\n') is >= 0 and var length)
            end = at + length;
        var close = text.AsSpan(at, end - at).IndexOfAny('}', '｝');
        if (close >= 0)
            end = at + close + 1;
        while (end < text.Length && text[end] is '}' or '｝')
            end++;
        return new(TextSpan.FromBounds(at, end), line, text[at..end].TrimEnd(), text[(at + 2)..end], kind);
    }

    // What stands in a comment is no piece; one that is never closed reaches to the end of the text.
    private static TemplatePiece? FindClosingTag(string text, TemplatePiece piece)
    {
        var from = piece.Span.End;
        for (
            var close = text.IndexOf("%}", from, StringComparison.Ordinal);
            close >= 0;
            close = text.IndexOf("%}", from, StringComparison.Ordinal)
        )
        {
            var open = text.AsSpan(from, close - from).LastIndexOf("{%");
            var at = from + open;
            from = close + 2;
            if (open < 0)
                continue;
            var inner = text[(at + 2)..close].Trim().Trim('-').Trim();
            if (inner == "end" + piece.Head)
                return piece with
                {
                    Span = TextSpan.FromBounds(at, from),
                    Text = text[at..from],
                    Inner = inner,
                };
        }

        return null;
    }
}
