namespace Youju.Formats.Tests.Fuzzing;

/// <summary>
/// Breaks markup in ways that leave most of it readable: elements repeated, moved, dropped, nested;
/// values at their bounds.
/// </summary>
internal sealed class MarkupMutator(Random random)
{
    private static readonly string[] Values =
    [
        "",
        "0",
        "-1",
        "1",
        "9",
        "255",
        "65536",
        "2147483647",
        "-2147483648",
        "99999999999999999999",
        "1e308",
        "NaN",
        "%1%2%3%9",
        "true",
        "none",
        "restart",
        "begin",
        "end",
        "separate",
        "&#x10FFFF;",
        "&amp;lt;",
        "\uFFFF",
        "A1:XFD1048576",
        "../../x",
        "http://127.0.0.1/",
        new('长', 5000),
    ];

    public string Mutate(string text)
    {
        for (var times = random.Next(1, 5); times > 0 && text.Length < 1_000_000; times--)
            text = Step(text);
        return text;
    }

    private string Step(string text)
    {
        if (text.Length == 0)
            return "<";
        var start = TagStart(text);
        var end = random.Next(4) > 0 ? ElementEnd(text, start) : Math.Max(start, TagStart(text));
        var part = text[start..end];
        return random.Next(8) switch
        {
            0 => text.Insert(end, part),
            1 => text.Remove(start, end - start),
            2 => text.Insert(TagStart(text), part),
            3 when random.Next(2) > 0 => text.Insert(start, Repeat(part, random.Next(2, 400))),
            3 => text.Insert(start, Repeat(Tag(text, start), random.Next(2, 400))),
            4 => Between(text, '"', '"'),
            5 => Between(text, '>', '<'),
            6 => text.Insert(random.Next(text.Length), Values[random.Next(Values.Length)]),
            _ => text[..start] + Repeat(part, random.Next(2, 40)) + text[end..],
        };
    }

    private int TagStart(string text)
    {
        var at = text.IndexOf('<', random.Next(text.Length));
        return at < 0 ? random.Next(text.Length) : at;
    }

    // Whole elements keep the rest well-formed, so that the mutant gets past the parser.
    private static int ElementEnd(string text, int start)
    {
        var tag = Tag(text, start);
        var name = tag.TrimStart('<').Split(' ', '>', '/')[0];
        if (name.Length == 0 || tag.EndsWith("/>", StringComparison.Ordinal))
            return start + tag.Length;
        var (depth, at) = (0, start);
        while (at >= 0 && at < text.Length)
        {
            if (string.CompareOrdinal(text, at + 1, name, 0, name.Length) == 0)
                depth += Tag(text, at).EndsWith("/>", StringComparison.Ordinal) ? 0 : 1;
            else if (string.CompareOrdinal(text, at + 1, "/" + name, 0, name.Length + 1) == 0 && --depth == 0)
                return at + Tag(text, at).Length;
            at = text.IndexOf('<', at + 1);
        }

        return start + tag.Length;
    }

    private static string Tag(string text, int start)
    {
        var end = text.IndexOf('>', start);
        return end < 0 ? text[start..] : text[start..(end + 1)];
    }

    private string Between(string text, char open, char close)
    {
        var start = text.IndexOf(open, random.Next(text.Length));
        var end = start < 0 ? -1 : text.IndexOf(close, start + 1);
        return end < 0
            ? text
            : string.Concat(text.AsSpan(0, start + 1), Values[random.Next(Values.Length)], text.AsSpan(end));
    }

    private static string Repeat(string part, int times) =>
        part.Length * times > 500_000 ? part : string.Concat(Enumerable.Repeat(part, times));
}
