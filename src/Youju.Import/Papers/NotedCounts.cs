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
        lexicon
            .CountTitles.Concat(lexicon.StaffTitles)
            .Any(word => $"{table.Name}{table.Sheet}".Contains(word, StringComparison.Ordinal))
            ? AgreedCounts.SelectAgreed(
                table
                    .Around.Concat(table.Remarks)
                    .SelectMany(line => FindCounts(line.Words, lexicon))
                    .Concat(FindInRemarks(table, lexicon))
            )
            : new Dictionary<string, int>();

    // 公务接待费 | … | 来访9批，54人: what a remark counts is of its row.
    private static IEnumerable<(string Key, int Value)> FindInRemarks(
        PaperTable table,
        PaperLexicon lexicon
    ) =>
        from entry in table.Entries
        where !entry.IsTotal
        from column in table.Columns
        where column.Block == entry.Block && column.Holds == ColumnContent.Words
        where column.Position != entry.LabelColumn
        from count in FindCounts(entry.Row.FindCell(column.Position).Words, lexicon, _ => entry.Label.Words)
        select count;

    /// <summary>The counts that lines tell, by key; of several that differ none is taken.</summary>
    public static IReadOnlyDictionary<string, int> FindIn(IEnumerable<string> lines, PaperLexicon lexicon) =>
        AgreedCounts.SelectAgreed(lines.SelectMany(line => FindCounts(line, lexicon)));

    private static IEnumerable<(string Key, int Value)> FindCounts(string line, PaperLexicon lexicon) =>
        FindCounts(line, lexicon, before => before);

    /// <param name="tellMatter">The words that tell what a number counts, of those before it.</param>
    private static IEnumerable<(string Key, int Value)> FindCounts(
        string line,
        PaperLexicon lexicon,
        Func<string, string> tellMatter
    ) =>
        from sentence in RemoveLastYears(HalfWidth.FromFullWidth(line), lexicon).Split('。', '；', ';')
        where
            !lexicon.LastYear.Any(word => sentence.Contains(word, StringComparison.Ordinal))
            && !lexicon.NotedBefore.Any(word => sentence.Contains(word, StringComparison.Ordinal))
        from number in Count().Matches(sentence)
        let matter = tellMatter(sentence[..number.Index])
        let found = FindKey(matter, number.Groups["unit"].Value, lexicon)
        where found.Key is not null && !TellsPart(matter[found.At..], lexicon)
        where !CountsAnother(matter[found.At..], found.Key!, lexicon)
        select (found.Key, int.Parse(number.Groups["number"].Value, CultureInfo.InvariantCulture));

    // Of all words that may stand before a number with such a unit the nearest one counts.
    private static (string? Key, int At) FindKey(string before, string unit, PaperLexicon lexicon) =>
        (
            from count in lexicon.NotedCounts
            where
                count.Units.Any(one => unit.StartsWith(one, StringComparison.Ordinal) || IsNamed(before, one))
            where !count.NotBeside.Any(word => before.Contains(word, StringComparison.Ordinal))
            from word in count.Words
            let at = before.LastIndexOf(word, StringComparison.Ordinal)
            where at >= 0
            orderby at
            select ((string?)count.Key, at)
        ).LastOrDefault();

    // 国内公务接待批次43个: what is counted stands before its number.
    private static bool IsNamed(string before, string unit) =>
        unit.Length > 1
        && before.TrimEnd().TrimEnd('数') is var name
        && name.EndsWith(unit, StringComparison.Ordinal)
        && name[..^unit.Length] is [.., var sign]
        && !char.IsDigit(sign);

    // 编制8名，空编2名: the word has its number already.
    private static bool CountsAnother(string between, string key, PaperLexicon lexicon) =>
        (
            from number in Count().Matches(between)
            from count in lexicon.NotedCounts
            where count.Key == key
            from unit in count.Units
            select number.Groups["unit"].Value.StartsWith(unit, StringComparison.Ordinal)
        ).Any(isOfKey => isOfKey);

    // 保有2辆，其中服务用车1辆: the second is a part of the first.
    private static bool TellsPart(string between, PaperLexicon lexicon) =>
        lexicon.Counted.Parts.Any(part =>
            between.IndexOf(part, StringComparison.Ordinal) is > 0 and var at
            && Count().IsMatch(between[..at])
        );

    // 接待16批、118人次（上年13批、97人次）
    private static string RemoveLastYears(string line, PaperLexicon lexicon) =>
        Bracketed()
            .Replace(line, inner =>
                lexicon.LastYear.Any(word => inner.Value.Contains(word, StringComparison.Ordinal))
                    ? ""
                    : inner.Value
            );

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"(?<![\d.])(?<number>\d{1,6}) ?(?<unit>\p{Lo}{1,3})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex Count();
}
