using System.Text.RegularExpressions;
using Youju.Storage;
using Youju.Storage.Submissions;

namespace Youju.UseCases.Submissions;

/// <summary>A sentence that several units have written.</summary>
/// <param name="Words">As the first of them has it.</param>
/// <param name="Places">Who has written it, and in which year.</param>
/// <param name="IsAlikeButFigures">Whether only figures and years differ.</param>
public sealed record SameSentence(
    string Words,
    IReadOnlyList<(string Key, string Unit, int Year)> Places,
    bool IsAlikeButFigures
);

/// <summary>雷同: sentences that stand in what several units, or one unit in several years, wrote themselves.</summary>
public static partial class FindSameSentences
{
    private const string Narrative = "narrative/";

    // Shorter ones are phrases that everybody uses.
    private const int Shortest = 18;
    private const int MostShown = 300;

    /// <summary>Compares what was handed in last; drafts are nobody's business yet.</summary>
    /// <param name="year">The year that is looked at; other years of the same units are compared with it.</param>
    /// <param name="findId">A dossier by its key.</param>
    public static IReadOnlyList<SameSentence> FindOfYear(
        QueueRequest request,
        int year,
        Func<string, DossierId> findId
    )
    {
        var written =
            from line in ListForReview.ListLines(request)
            where line.Kept.Submission.Round > 0 && !line.IsPublishing
            from text in request.Store.ReadRound(findId(line.Kept.Key), line.Kept.Submission.Round)
            where text.Key.StartsWith(Narrative, StringComparison.Ordinal)
            from sentence in SplitSentences(text.Value)
            select (Line: line.Kept, Words: sentence);
        return
        [
            .. written
                .GroupBy(one => Figures().Replace(one.Words, "#"), StringComparer.Ordinal)
                .Where(same => same.Any(one => one.Line.Year == year))
                .Where(same => same.DistinctBy(one => one.Line.Key).Count() > 1)
                .Select(same => DescribeSame([.. same], year))
                .OrderByDescending(same => same.Places.Count)
                .ThenByDescending(same => same.Words.Length)
                .Take(MostShown),
        ];
    }

    private static SameSentence DescribeSame(List<(KeptSubmission Line, string Words)> same, int year) =>
        new(
            same.Find(one => one.Line.Year == year).Words,
            [
                .. same.Select(one => (one.Line.Key, one.Line.Unit, one.Line.Year))
                    .Distinct()
                    .OrderByDescending(place => place.Year)
                    .ThenBy(place => place.Unit, StringComparer.Ordinal),
            ],
            same.DistinctBy(one => one.Words, StringComparer.Ordinal).Skip(1).Any()
        );

    private static IEnumerable<string> SplitSentences(string text) =>
        text.Split(['。', '；', '！', '？', '\n'], StringSplitOptions.TrimEntries)
            .Select(sentence => sentence.TrimStart('#', '-', '*', ' ', '　'))
            .Where(sentence => sentence.Length >= Shortest);

    [GeneratedRegex(
        @"[0-9０-９]+(?:[.,．，][0-9０-９]+)*|\{\{[^}]*\}\}",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Figures();
}
