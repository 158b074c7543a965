namespace Youju.Domain.Reports.Returns;

/// <summary>The words around a figure, by which it is known again where nothing else names it.</summary>
/// <param name="Digits">The first run of digits in the printed words.</param>
/// <param name="Before">The words in front of the figure.</param>
/// <param name="After">The words behind it.</param>
internal sealed record FigureFingerprint(string Printed, string Digits, string Before, string After)
{
    private const int Reach = 12;

    /// <summary>Null for words without digits, which are everywhere.</summary>
    public static FigureFingerprint? FromFigure(string words, int start, int length)
    {
        var printed = words.Substring(start, length);
        return FindFirstDigits(printed) is { } digits
            ? new(
                printed,
                printed[digits],
                CutWordsBefore(words, start),
                CutWordsAfter(words, start + length)
            )
            : null;
    }

    /// <summary>How alike the surroundings are, from 0 to 1; those next to the figure count as much as all.</summary>
    public decimal MeasureLikenessAt(string words, int start)
    {
        var (before, after) = (CutWordsBefore(words, start), CutWordsAfter(words, start + Printed.Length));
        var around = new LetterPairProfile(Before + '\n' + After).MeasureLikeness(new(before + '\n' + after));
        var touching = (HasSameEnd(Before, before) ? 1m : 0m) + (HasSameStart(After, after) ? 1m : 0m);
        return (around + (touching / 2)) / 2;
    }

    /// <summary>The runs of digits in words.</summary>
    public static IEnumerable<Range> FindDigitRuns(string words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (!char.IsAsciiDigit(words[at]))
                continue;
            var start = at;
            while (at < words.Length && IsDigitOrSeparator(words[at]))
                at++;
            yield return start..at;
        }
    }

    private static Range? FindFirstDigits(string words) =>
        FindDigitRuns(words).Select(run => (Range?)run).FirstOrDefault();

    private static bool IsDigitOrSeparator(char letter) => char.IsAsciiDigit(letter) || letter is '.' or ',';

    private static string CutWordsBefore(string words, int start) => words[Math.Max(0, start - Reach)..start];

    private static string CutWordsAfter(string words, int end)
    {
        return words[end..Math.Min(words.Length, end + Reach)];
    }

    private static bool HasSameEnd(string a, string b) =>
        a.Length == 0 ? b.Length == 0 : b.Length > 0 && a[^1] == b[^1];

    private static bool HasSameStart(string a, string b) =>
        a.Length == 0 ? b.Length == 0 : b.Length > 0 && a[0] == b[0];
}
