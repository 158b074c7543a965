using System.Text;
using System.Text.RegularExpressions;

namespace Youju.Publishing.Verification;

/// <summary>Holds the figures of a published text against what was read of a copy of it.</summary>
/// <remarks>
/// Paper keeps no bytes, and what reads it breaks lines its own way: so a figure is known by the words before or behind it,
/// blanks and marks left out, and is called altered only where the same words stand once in both texts before another figure.
/// </remarks>
public static partial class CopyComparison
{
    private const int Reach = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <param name="file">The file of the edition.</param>
    /// <param name="published">Its text.</param>
    /// <param name="read">What was read of the copy.</param>
    /// <param name="isRecognised">Whether letters were recognised in a picture.</param>
    public static CopyReading CompareText(string file, string published, string read, bool isRecognised)
    {
        var (whole, copy) = (KeepLettersAndFigures(published), KeepLettersAndFigures(read));
        var (same, absent) = (0, 0);
        var altered = new List<AlteredFigure>();
        foreach (Match figure in Figure().Matches(whole))
            if (StandsInCopy(whole, copy, figure))
                same++;
            else if (FindAltered(whole, copy, figure) is { } other)
                altered.Add(other);
            else
                absent++;
        return new(file, same, altered, absent) { Read = Figure().Count(copy), IsRecognised = isRecognised };
    }

    // 1.5 does not stand in 11.5, nor 62 in 62.61.
    private static bool StandsInCopy(string whole, string copy, Match figure)
    {
        var (before, behind) = (TakeBefore(whole, figure), TakeBehind(whole, figure));
        return before.Length > 0
                && IsAsOften(whole, copy, $"{Regex.Escape(before + figure.Value)}(?![0-9%]|[.,][0-9])")
            || behind.Length > 0
                && IsAsOften(whole, copy, $"(?<![0-9.,]){Regex.Escape(figure.Value + behind)}");
    }

    private static bool IsAsOften(string whole, string copy, string pattern) =>
        CountMatches(copy, pattern) >= CountMatches(whole, pattern);

    private static int CountMatches(string text, string pattern) =>
        Regex.Count(text, pattern, RegexOptions.None, Patience);

    private static AlteredFigure? FindAltered(string whole, string copy, Match figure)
    {
        var before = TakeBefore(whole, figure);
        if (!before.Any(char.IsLetter) || CountWords(whole, before) != 1 || CountWords(copy, before) != 1)
            return null;
        var found = Figure().Match(copy, copy.IndexOf(before, StringComparison.Ordinal) + before.Length);
        return found.Success && copy.AsSpan(0, found.Index).EndsWith(before, StringComparison.Ordinal)
            ? new(before, figure.Value, found.Value)
            : null;
    }

    private static int CountWords(string text, string words) =>
        text.Split(words, StringSplitOptions.None).Length - 1;

    // No half of another figure is taken with them.
    private static string TakeBefore(string text, Match figure)
    {
        var start = Math.Max(0, figure.Index - Reach);
        while (start > 0 && IsOfFigure(text[start]) && IsOfFigure(text[start - 1]))
            start++;
        return text[start..figure.Index];
    }

    private static string TakeBehind(string text, Match figure)
    {
        var start = figure.Index + figure.Length;
        var end = Math.Min(text.Length, start + Reach);
        while (end < text.Length && IsOfFigure(text[end]) && IsOfFigure(text[end - 1]))
            end--;
        return text[start..Math.Max(start, end)];
    }

    // Two figures of a table stay two; marks are left out, since what reads a picture takes full ones for half ones.
    private static string KeepLettersAndFigures(string text)
    {
        var kept = new StringBuilder(text.Length);
        var isBroken = false;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (!char.IsLetterOrDigit(letter) && !IsMarkOfFigure(text, at))
            {
                isBroken = true;
                continue;
            }

            if (isBroken && kept.Length > 0 && IsOfFigure(letter) && IsOfFigure(kept[^1]))
                kept.Append(' ');
            kept.Append(letter);
            isBroken = false;
        }

        return kept.ToString();
    }

    private static bool IsMarkOfFigure(string text, int at) =>
        at > 0
        && char.IsAsciiDigit(text[at - 1])
        && (text[at] == '%' || text[at] is '.' or ',' && char.IsAsciiDigit(text.ElementAtOrDefault(at + 1)));

    private static bool IsOfFigure(char letter) => char.IsAsciiDigit(letter) || letter is '.' or ',' or '%';

    [GeneratedRegex(@"[0-9]+(,[0-9]{3})*(\.[0-9]+)?%?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figure();
}
