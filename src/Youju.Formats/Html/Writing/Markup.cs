using System.Buffers;
using System.Globalization;

namespace Youju.Formats.Html.Writing;

/// <summary>Writes HTML; whatever comes from a report is text and nothing else.</summary>
internal sealed class Markup(TextWriter writer)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "&<>\"'", .. Enumerable.Range(0, 32).Select(code => (char)code).Except("\t\n"), '\u007f']);

    /// <summary>Writes markup of our own, as it is.</summary>
    public Markup Raw(string markup)
    {
        writer.Write(markup);
        return this;
    }

    public Markup Number(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        writer.Write(digits[..length]);
        return this;
    }

    /// <summary>Writes words so that they show as they are.</summary>
    public Markup Text(ReadOnlySpan<char> words)
    {
        for (var at = words.IndexOfAny(Special); at >= 0; at = words.IndexOfAny(Special))
        {
            writer.Write(words[..at]);
            writer.Write(Escape(words[at]));
            words = words[(at + 1)..];
        }

        writer.Write(words);
        return this;
    }

    /// <summary>Writes an element that holds nothing but words.</summary>
    public Markup Element(string tag, string words, string attributes = "")
    {
        Raw(attributes.Length == 0 ? $"<{tag}>" : $"<{tag} {attributes}>").Text(words);
        return Raw($"</{tag}>");
    }

    private static string Escape(char letter) => letter switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "",
        _ => "\ufffd",
    };
}
