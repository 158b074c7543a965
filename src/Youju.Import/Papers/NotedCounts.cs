using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Text.Words;

namespace Youju.Import.Papers;

/// <summary>Reads the counts that a sentence about a table tells: 年末公务用车保有2辆，其中当年购置1辆；国内接待17批次、121人次。</summary>
internal static partial class NotedCounts
{
    private const int MatchMilliseconds = 1000;

    /// <summary>The counts by key; of several that differ none is taken, and none where the title speaks of something else.</summary>
    public static IReadOnlyDictionary<string, int> FindAround(PaperTable table, PaperLexicon lexicon) =>
        lexicon.CountTitles.Any(word => $"{table.Name}{table.Sheet}".Contains(word, StringComparison.Ordinal))
            ? FindIn(table.Around.Concat(table.Remarks).Select(line => line.Words), lexicon)
            : new Dictionary<string, int>();

    /// <summary>The counts that lines tell, by key; of several that differ none is taken.</summary>
    public static IReadOnlyDictionary<string, int> FindIn(IEnumerable<string> lines, PaperLexicon lexicon) =>
        AgreedCounts.SelectAgreed(
            lines.SelectMany(line => FindCounts(HalfWidth.FromFullWidth(line), lexicon))
        );

    private static IEnumerable<(string Key, int Value)> FindCounts(string line, PaperLexicon lexicon) =>
        from sentence in line.Split('。', '；', ';')
        where
            !lexicon.LastYear.Any(word => sentence.Contains(word, StringComparison.Ordinal))
            && !lexicon.NotedBefore.Any(word => sentence.Contains(word, StringComparison.Ordinal))
        from number in Count().Matches(sentence)
        let key = FindKey(sentence[..number.Index], number.Groups["unit"].Value, lexicon)
        where key is not null
        select (key, int.Parse(number.Groups["number"].Value, CultureInfo.InvariantCulture));

    // Of all words that may stand before a number with such a unit the nearest one counts.
    private static string? FindKey(string before, string unit, PaperLexicon lexicon) =>
        (
            from count in lexicon.NotedCounts
            where count.Units.Any(one => unit.StartsWith(one, StringComparison.Ordinal))
            from word in count.Words
            let at = before.LastIndexOf(word, StringComparison.Ordinal)
            where at >= 0
            orderby at
            select count.Key
        ).LastOrDefault();

    [GeneratedRegex(
        @"(?<![\d.])(?<number>\d{1,6}) ?(?<unit>\p{Lo}{1,3})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex Count();
}
