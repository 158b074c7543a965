using System.Buffers;

namespace Youju.Formats.Writing;

/// <summary>The letters that may not stand in text as they are, in a language of markup, and what stands for them.</summary>
internal sealed class Escapes
{
    private const string NoText = "\uFFFD";

    private readonly Dictionary<char, string> written;

    /// <param name="own">What the language needs beyond the signs that every markup keeps for itself.</param>
    /// <param name="free">Control characters that may stand as they are.</param>
    private Escapes(ReadOnlySpan<KeyValuePair<char, string>> own, string free)
    {
        written = new([new('&', "&amp;"), new('<', "&lt;"), new('>', "&gt;"), new('"', "&quot;"), .. own]);
        var controls = Enumerable
            .Range(0, ' ')
            .Select(code => (char)code)
            .Append('\u007F')
            .Where(letter => !free.Contains(letter, StringComparison.Ordinal));
        Special = SearchValues.Create([.. written.Keys, .. controls.Except(written.Keys)]);
    }

    /// <summary>Fits texts and attributes alike: line breaks and tabs are kept in both.</summary>
    public static Escapes Xml { get; } =
        new(
            [
                new('\r', "&#xD;"),
                new('\n', "&#xA;"),
                new('\t', "&#x9;"),
                new('\uFFFE', NoText),
                new('\uFFFF', NoText),
            ],
            free: "\u007F"
        );

    /// <summary>Fits texts and attributes alike; carriage returns are left out.</summary>
    public static Escapes Html { get; } = new([new('\'', "&#39;"), new('\r', "")], free: "\n\t");

    public SearchValues<char> Special { get; }

    /// <summary>What stands for a special letter: where the language has no way to write it, a replacement mark.</summary>
    public string EscapeLetter(char letter) => written.GetValueOrDefault(letter, NoText);
}
