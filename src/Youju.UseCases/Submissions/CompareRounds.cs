using Youju.Domain.Rounds;
using Youju.Domain.Submissions;
using Youju.Packs.Library;
using Youju.Storage.Texts;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Submissions;

/// <summary>What was changed since a round.</summary>
/// <param name="Round">The round with which it is compared.</param>
/// <param name="Differences">Every place that differs.</param>
/// <param name="Points">The reasons of that round, each with what was changed at its place.</param>
public sealed record RoundChanges(
    int Round,
    IReadOnlyList<RoundDifference> Differences,
    IReadOnlyList<AnsweredPoint> Points
);

/// <summary>A reason of an earlier round, and what became of its place.</summary>
/// <param name="By">Who gave it.</param>
/// <param name="Changes">What differs there; none where nothing was changed.</param>
/// <param name="IsReworded">Whether the words it quotes do not stand in the report any more.</param>
public sealed record AnsweredPoint(
    string By,
    ReviewPoint Point,
    IReadOnlyList<RoundDifference> Changes,
    bool IsReworded
)
{
    /// <summary>Whether anything at its place was changed.</summary>
    public bool IsTouched => Changes.Count > 0 || IsReworded;
}

/// <summary>Holds a dossier against itself as it was handed in earlier.</summary>
public static class CompareRounds
{
    /// <param name="round">The earlier round, from 1.</param>
    /// <param name="reportWords">What the report says now; what reasons quote is looked for in it.</param>
    /// <returns>Null where that round was never kept.</returns>
    public static RoundChanges? CompareSince(
        SubmissionEntry entry,
        OpenDossier now,
        int round,
        string reportWords
    )
    {
        var texts = entry.Store.ReadRound(entry.Id, round);
        if (texts.Count == 0)
            return null;
        var then = OpenDossier.FromDossier(DossierText.ParseDossier(texts, PackLibrary.LoadPack), pack: null);
        var chapters = new ReportedChapters(now.Pack, reportWords);
        var differences = RoundComparison.CompareDossiers(then.Dossier, then.Facts, now.Dossier, now.Facts);
        return new(
            round,
            differences,
            [
                .. from act in ListReviews(entry.Store.ReadSubmission(entry.Id), round)
                from point in act.Points
                select new AnsweredPoint(
                    act.By,
                    point,
                    [.. differences.Where(difference => IsAnswer(difference, point.Place, chapters))],
                    IsReworded(point.Place, reportWords)
                ),
            ]
        );
    }

    private static IEnumerable<SubmissionAct> ListReviews(Submission submission, int round)
    {
        var current = 0;
        foreach (var act in submission.Acts)
        {
            current += act.Kind == ActKind.HandIn ? 1 : 0;
            if (current == round && act.Kind is ActKind.Object or ActKind.Return or ActKind.Agree)
                yield return act;
        }
    }

    // What is missing stands at no place of its own: who writes it changes the chapter, or whatever the whole is about.
    private static bool IsAnswer(
        RoundDifference difference,
        SubmissionPlace place,
        ReportedChapters chapters
    ) =>
        place.Kind switch
        {
            PlaceKind.Whole => true,
            PlaceKind.Paragraph => difference.Part == RoundPart.Words
                && difference.Key == chapters.FindChapter(place.Quote),
            _ => difference.IsAtPlace(place),
        };

    private static bool IsReworded(SubmissionPlace place, string words) =>
        place.Quote.Length > 0 && !words.Contains(place.Quote, StringComparison.Ordinal);
}
