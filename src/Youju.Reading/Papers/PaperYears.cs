using System.Globalization;
using Youju.Packs.Definitions.Imports;

namespace Youju.Reading.Papers;

/// <summary>The year that words about a table tell.</summary>
public sealed class PaperYears(PaperLexicon lexicon)
{
    private const int Digits = 4;
    private const string YearEnds = "年-./";

    /// <summary>The year that a line above a table tells, unless it only tells when the paper was made.</summary>
    public int? FindYearOfLine(string line) =>
        lexicon.MadeOn.Any(mark => line.Contains(mark, StringComparison.Ordinal))
            ? null
            : FindWrittenYear(line);

    /// <summary>A year with what makes it one behind it: 2025年, 2025-01, 2025.1.</summary>
    public static int? FindWrittenYear(string words) =>
        FindYears(words).FirstOrDefault(year => year.IsWritten).Year;

    /// <summary>Any four digits that can be a year, as in names of sheets and files.</summary>
    public static int? FindYearOfName(string name) =>
        FindWrittenYear(name) ?? FindYears(name).FirstOrDefault().Year;

    private static IEnumerable<(int? Year, bool IsWritten)> FindYears(string words)
    {
        for (var at = 0; at + Digits <= words.Length; at++)
        {
            var end = at;
            while (end < words.Length && char.IsAsciiDigit(words[end]))
                end++;
            if ((end - at) is Digits or 6 or 8 && words[at..(at + Digits)] is ['2', '0', ..] year)
                yield return (
                    int.Parse(year, CultureInfo.InvariantCulture),
                    end - at == Digits && end < words.Length && YearEnds.Contains(words[end])
                );
            at = Math.Max(at, end);
        }
    }
}
