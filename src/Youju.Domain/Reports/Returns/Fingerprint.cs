namespace Youju.Domain.Reports.Returns;

/// <summary>The words around a figure, by which it is known again where nothing else names it.</summary>
/// <param name="Digits">The first run of digits in the printed words.</param>
/// <param name="Before">The words in front of the figure.</param>
/// <param name="After">The words behind it.</param>
internal sealed record Fingerprint(string Printed, string Digits, string Before, string After)
{
    private const int Reach = 12;

    /// <summary>Null for words without digits, which are everywhere.</summary>
    public static Fingerprint? Of(string words, int start, int length)
    {
        var printed = words.Substring(start, length);
        return FirstDigits(printed) is { } digits
            ? new(printed, printed[digits], Front(words, start), Back(words, start + length))
            : null;
    }

    /// <summary>How alike the surroundings are, from 0 to 1; those next to the figure count as much as all.</summary>
    public decimal LikenessAt(string words, int start)
    {
        var (before, after) = (Front(words, start), Back(words, start + Printed.Length));
        var around = new Likeness(Before + '\n' + After).To(new(before + '\n' + after));
        var touching = (Ends(Before, before) ? 1m : 0m) + (Starts(After, after) ? 1m : 0m);
        return (around + (touching / 2)) / 2;
    }

    /// <summary>The runs of digits in words.</summary>
    public static IEnumerable<Range> DigitRuns(string words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (!char.IsAsciiDigit(words[at]))
                continue;
            var start = at;
            while (at < words.Length && IsNumeral(words[at]))
                at++;
            yield return start..at;
        }
    }

    private static Range? FirstDigits(string words) =>
        DigitRuns(words).Select(run => (Range?)run).FirstOrDefault();

    private static bool IsNumeral(char letter) => char.IsAsciiDigit(letter) || letter is '.' or ',';

    private static string Front(string words, int start) => words[Math.Max(0, start - Reach)..start];

    private static string Back(string words, int end) => words[end..Math.Min(words.Length, end + Reach)];

    private static bool Ends(string a, string b) =>
        a.Length == 0 ? b.Length == 0 : b.Length > 0 && a[^1] == b[^1];

    private static bool Starts(string a, string b) =>
        a.Length == 0 ? b.Length == 0 : b.Length > 0 && a[0] == b[0];
}
