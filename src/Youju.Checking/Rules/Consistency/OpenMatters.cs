using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Packs.Definitions;
using Youju.Reading.LastReports;

namespace Youju.Checking.Rules.Consistency;

/// <summary>What last year's report leaves to this one, in whatever words: measures it promised and matters it left open.</summary>
internal static class OpenMatters
{
    /// <summary>So many characters in a row that both reports share are no accident.</summary>
    private const int SharedCharacters = 4;

    public static IEnumerable<string> ListPromises(Document previous, Pack pack, int? year) =>
        from promise in ReadLastReport(previous, pack, year)?.Promises ?? []
        where promise.Value.Measure is { Length: > SharedCharacters }
        select promise.Value.Measure;

    /// <summary>Whether a text speaks of it: some words in a row, apart from those that fit anything.</summary>
    /// <param name="common">Words that say nothing of what is meant, such as 工作.</param>
    public static bool IsSpokenOf(string text, string matter, IReadOnlyList<string> common)
    {
        var parts = common.Aggregate(matter, (words, word) =>
            words.Replace(word, "\n", StringComparison.Ordinal)
        );
        var pieces = parts
            .Split('\n')
            .SelectMany(part => part.Split(Marks, StringSplitOptions.RemoveEmptyEntries))
            .Where(piece => piece.Length > 1)
            .ToList();
        return pieces.Count == 0 || pieces.Exists(piece => SharesRun(text, piece));
    }

    private static readonly char[] Marks = ['，', '。', '；', '、', '“', '”', '《', '》', '（', '）', ' '];

    private static bool SharesRun(string text, string piece)
    {
        var length = Math.Min(SharedCharacters, piece.Length);
        for (var at = 0; at + length <= piece.Length; at++)
            if (text.AsSpan().Contains(piece.AsSpan(at, length), StringComparison.Ordinal))
                return true;
        return false;
    }

    private static LastReport? ReadLastReport(Document previous, Pack pack, int? year) =>
        LastReportReader.ReadDocument(previous, pack, "", year - 1);
}
