using System.Collections;
using Youju.Domain.Documents;

namespace Youju.Domain.Findings;

/// <summary>Digits that follow each other, in groups with one blank or one dash between them, always the same.</summary>
internal sealed class DigitGroups : IEnumerable<TextSpan>
{
    // 19 digits one by one with a mark between.
    private const int MostGroups = 19;
    private readonly List<TextSpan> groups = [];

    public int Count => groups.Count;

    public int End => groups[^1].End;

    public TextSpan Span => TextSpan.FromBounds(groups[0].Start, End);

    public static DigitGroups ReadGroups(string text, int start)
    {
        var read = new DigitGroups();
        read.AddGroup(text, start);
        var separator = read.End < text.Length ? text[read.End] : '\0';
        while (
            read.Count < MostGroups
            && IsSeparator(separator)
            && read.End + 1 < text.Length
            && text[read.End] == separator
            && IsDigit(text[read.End + 1])
        )
            read.AddGroup(text, read.End + 1);
        return read;
    }

    public static bool IsDigit(char letter) => letter is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>The X that stands for ten at the end of an identity number.</summary>
    public static bool IsCheckLetter(char letter) => ToHalfWidth(letter) is 'X' or 'x';

    public static char ToHalfWidth(char letter) =>
        letter is >= '！' and <= '～' ? (char)(letter - '！' + '!') : letter;

    public bool HasLengths(params ReadOnlySpan<int> lengths)
    {
        if (groups.Count != lengths.Length)
            return false;
        for (var index = 0; index < lengths.Length; index++)
            if (groups[index].Length != lengths[index])
                return false;
        return true;
    }

    public IEnumerator<TextSpan> GetEnumerator() => groups.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsSeparator(char letter) =>
        letter is ' ' or '\u00a0' or '\u3000' or '-' or '－' or '–' or '—';

    private void AddGroup(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsDigit(text[end]))
            end++;
        if (end < text.Length && IsCheckLetter(text[end]))
            end++;
        groups.Add(TextSpan.FromBounds(start, end));
    }
}
