using System.Buffers;

namespace Youju.Formats.Docx.Repairs;

/// <summary>Finds in the markup of a part where the text of each run stands, without changing a letter of it.</summary>
/// <remarks>The markup has been read by a parser before, so that tags are closed and quotes are paired.</remarks>
internal sealed class RunScanner
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    private readonly string markup;
    private readonly string run;
    private readonly string text;
    private readonly Dictionary<(int Run, int Child), (int Start, int End)> found = [];
    private readonly Stack<OpenElement> open = new();
    private int runs;

    private RunScanner(string markup, string prefix)
    {
        this.markup = markup;
        (run, text) = ($"{prefix}r", $"{prefix}t");
    }

    /// <summary>The content of each <c>w:t</c> by the ordinals of its run and of itself in the run.</summary>
    public static Dictionary<(int Run, int Child), (int Start, int End)> FindTexts(string markup)
    {
        if (FindPrefix(markup) is not { } prefix)
            return [];
        var scanner = new RunScanner(markup, prefix);
        scanner.ScanTags();
        return scanner.found;
    }

    // w: as a rule; a part may call the namespace otherwise, or have it as the one without a prefix.
    private static string? FindPrefix(string markup)
    {
        foreach (var space in new[] { Word, StrictWord })
        {
            var at = markup.IndexOf($"=\"{space}\"", StringComparison.Ordinal);
            if (at < 0)
                continue;
            var start = markup.LastIndexOfAny([' ', '\n', '\t', '\r'], at) + 1;
            var name = markup[start..at];
            return name == "xmlns" ? ""
                : name.StartsWith("xmlns:", StringComparison.Ordinal) ? name["xmlns:".Length..] + ":"
                : null;
        }

        return null;
    }

    private void ScanTags()
    {
        for (var at = markup.IndexOf('<'); at >= 0 && at + 1 < markup.Length; )
        {
            var end = FindTagEnd(at);
            if (end < 0)
                return;
            if (markup[at + 1] == '/')
                CloseElement(at);
            else if (markup[at + 1] is not ('!' or '?'))
                OpenTag(at, end);
            at = markup.IndexOf('<', end);
        }
    }

    // Behind the tag; a > inside quotes, a comment or a CDATA section ends none.
    private int FindTagEnd(int at)
    {
        if (string.CompareOrdinal(markup, at, "<!--", 0, 4) == 0)
            return EndAfter("-->", at);
        if (string.CompareOrdinal(markup, at, "<![CDATA[", 0, 9) == 0)
            return EndAfter("]]>", at);
        var quote = '\0';
        for (var next = at + 1; next < markup.Length; next++)
        {
            if (quote != '\0')
                quote = markup[next] == quote ? '\0' : quote;
            else if (markup[next] is '"' or '\'')
                quote = markup[next];
            else if (markup[next] == '>')
                return next + 1;
        }

        return -1;
    }

    private int EndAfter(string mark, int at) =>
        markup.IndexOf(mark, at, StringComparison.Ordinal) is >= 0 and var end ? end + mark.Length : -1;

    private void OpenTag(int at, int end)
    {
        var name = ReadName(at + 1);
        var parent = open.TryPeek(out var above) ? above : null;
        var child = parent is { Run: >= 0 } ? parent.Children++ : -1;
        var element = new OpenElement(name, name == run ? runs++ : -1, end)
        {
            TextOf = name == text && child >= 0 ? (parent!.Run, child) : null,
        };
        if (markup[end - 2] == '/')
        {
            if (element.TextOf is { } empty)
                found[empty] = (end, end);
        }
        else
        {
            open.Push(element);
        }
    }

    private void CloseElement(int at)
    {
        if (open.TryPop(out var closed) && closed.TextOf is { } place)
            found[place] = (closed.ContentStart, at);
    }

    private string ReadName(int start)
    {
        var end = markup.AsSpan(start).IndexOfAny(NameEnds);
        return markup.Substring(start, Math.Max(0, end));
    }

    private sealed record OpenElement(string Name, int Run, int ContentStart)
    {
        public int Children { get; set; }

        public (int Run, int Child)? TextOf { get; init; }
    }
}
