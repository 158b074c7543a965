using System.Globalization;
using Youju.Domain.Documents;

namespace Youju.Reporting.Templates;

/// <summary>One piece of Liquid in a text: what is printed, <c>{{ … }}</c>, or a tag, <c>{% … %}</c>.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Text">As written, with its brackets.</param>
/// <param name="Inner">What stands between the brackets.</param>
internal sealed record TemplatePiece(TextSpan Span, int Line, string Text, string Inner, PieceKind Kind)
{
    private const int MostShown = 80;

    private static readonly char[] Spaces = [' ', '\t', '\r', '\n'];

    /// <summary>What is printed, or the name of the tag.</summary>
    public string Head =>
        Kind != PieceKind.Tag ? Parts[0].Trim()
        : Words is [var name, ..] ? name
        : "";

    /// <summary>The expression and its filters.</summary>
    public IReadOnlyList<string> Parts => SplitUnquoted(Inner, '|');

    /// <summary>Whether it stands for words: brackets for printing, whole or broken.</summary>
    public bool IsPrinted =>
        Kind == PieceKind.Output
        || (Kind != PieceKind.Tag && !Text.StartsWith("{%", StringComparison.Ordinal));

    public bool IsFiltered => Kind == PieceKind.Output && Parts.Count > 1;

    public IReadOnlyList<string> Words => [.. SplitUnquoted(Inner, Spaces).Where(word => word.Length > 0)];

    /// <summary>As written, as far as a person needs it to find the place.</summary>
    public string Shown => Text.Length <= MostShown ? Text : Text[..MostShown] + "…";

    public string Place => string.Create(CultureInfo.InvariantCulture, $"第{Line}行");

    /// <summary>Parts of an expression; what stands between quotes is never parted.</summary>
    public static IReadOnlyList<string> SplitUnquoted(string words, params char[] at)
    {
        var (parts, start, quote) = (new List<string>(), 0, '\0');
        for (var index = 0; index < words.Length; index++)
        {
            var letter = words[index];
            if (quote != '\0')
                quote = letter == quote ? '\0' : quote;
            else if (letter is '"' or '\'')
                quote = letter;
            else if (at.Contains(letter))
            {
                parts.Add(words[start..index]);
                start = index + 1;
            }
        }

        return [.. parts, words[start..]];
    }
}

internal enum PieceKind
{
    Output,
    Tag,

    /// <summary>Brackets that are never closed.</summary>
    Open,

    /// <summary>Brackets as a Chinese keyboard writes them, which the engine takes for plain words.</summary>
    FullWidth,
}
