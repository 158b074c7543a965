using System.Collections;
using Youju.Domain.Documents;

namespace Youju.Domain.Findings;

/// <summary>Digits that follow each other, in groups with one blank or one dash between them, always the same.</summary>
internal sealed class DigitGroups : IEnumerable<TextSpan>
{
    // 19 digits one by one with a mark between.
    private const int MostGroups = 19;
    private const string Separators = " \u00a0\u3000-－–—";
    private readonly List<TextSpan> groups = [];

    public int Count => groups.Count;

    public int End => groups[^1].End;

    public TextSpan Span => TextSpan.FromBounds(groups[0].Start, End);

    public static DigitGroups ReadGroups(string text, int start)
    {
        var read = new DigitGroups();
        read.AddGroup(text, start);
        var separator = read.End < text.Length ? text[read.End] : '\0';
        while (read.Count < MostGroups && IsSeparator(separator) && read.GoesOn(text, separator))
            read.AddGroup(text, read.End + 1);
        return read;
    }

    private bool GoesOn(string text, char separator)
    {
        return End + 1 < text.Length && text[End] == separator && IsDigit(text[End + 1]);
    }

    public static bool IsDigit(char letter) => letter is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>The X that stands for ten at the end of an identity number.</summary>
    public static bool IsCheckLetter(char letter) => ToHalfWidth(letter) is 'X' or 'x';

    public static char ToHalfWidth(char letter) =>
        letter is >= '！' and <= '～' ? (char)(letter - '！' + '!') : letter;

    public bool HasLengths(params ReadOnlySpan<int> lengths)
    {
        int[] own = [.. groups.Select(group => group.Length)];
        return lengths.SequenceEqual(own);
    }

    public IEnumerator<TextSpan> GetEnumerator() => groups.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsSeparator(char letter) => Separators.Contains(letter);

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
