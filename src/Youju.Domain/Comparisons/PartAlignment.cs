using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;

namespace Youju.Domain.Comparisons;

/// <summary>Pairs chapters and sentences of two reports, and tells what became of each.</summary>
internal static class PartAlignment
{
    private const decimal AlikeSentences = 0.5m;
    private const decimal AlikeTitles = 0.6m;
    private const char SentenceKind = 'S';
    private const char RowKind = 'R';
    private const char ChapterKind = 'C';

    public static IReadOnlyList<ComparedChapter> CompareChapters(
        IReadOnlyList<ReportChapter> left,
        IReadOnlyList<ReportChapter> right
    ) =>
        [
            .. PairParts(
                    left,
                    right,
                    chapter => new(ChapterKind, chapter.Identity, chapter.Identity),
                    AlikeTitles
                )
                .Select(pair => new ComparedChapter(
                    TellState(pair.Left, pair.Right, (mine, theirs) =>
                        mine.Title == theirs.Title && mine.Text == theirs.Text
                    ),
                    pair.Left,
                    pair.Right
                )),
        ];

    public static IReadOnlyList<ComparedSentence> CompareSentences(
        IReadOnlyList<ReportSentence> left,
        IReadOnlyList<ReportSentence> right
    ) =>
        [
            .. PairParts(
                    left,
                    right,
                    sentence =>
                        new(sentence.IsRow ? RowKind : SentenceKind, sentence.Pattern, sentence.Words),
                    AlikeSentences
                )
                .Select(pair => CompareSentence(pair.Left, pair.Right)),
        ];

    private static ComparedSentence CompareSentence(ReportSentence? left, ReportSentence? right)
    {
        var state = TellState(left, right, (mine, theirs) => mine.Words == theirs.Words);
        return new(state, left, right, state == ComparedState.Changed ? ListPieces(left!, right!) : []);
    }

    private static IReadOnlyList<DiffPiece> ListPieces(ReportSentence left, ReportSentence right) =>
        new PassageDiff(
            new WordedPassage(left.Words, []),
            new WordedPassage(right.Words, []),
            keyed: false
        ).ListPieces();

    private static ComparedState TellState<T>(T? left, T? right, Func<T, T, bool> isSame)
        where T : class =>
        left is null ? ComparedState.New
        : right is null ? ComparedState.Gone
        : isSame(left, right) ? ComparedState.Same
        : ComparedState.Changed;

    // In the order of the second report; what is gone stands where it stood before what followed it.
    private static IEnumerable<(T? Left, T? Right)> PairParts<T>(
        IReadOnlyList<T> left,
        IReadOnlyList<T> right,
        Func<T, AlignedItem> describe,
        decimal alike
    )
        where T : class
    {
        var pairing = new Aligner([.. left.Select(describe)], [.. right.Select(describe)]).AlignItems(
            alike,
            mayMove: true
        );
        var leftOf = pairing.FindLeftPartners(right.Count);
        var next = 0;
        for (var at = 0; at < right.Count; at++)
        {
            var partner = leftOf[at];
            for (; partner >= next && !pairing.Moved.Contains(partner) && next < partner; next++)
                if (pairing.RightOf[next] < 0)
                    yield return (left[next], null);
            yield return (partner < 0 ? null : left[partner], right[at]);
            if (partner >= 0 && !pairing.Moved.Contains(partner))
                next = partner + 1;
        }

        for (; next < left.Count; next++)
            if (pairing.RightOf[next] < 0)
                yield return (left[next], null);
    }
}
