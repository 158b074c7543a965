using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;

namespace Youju.Domain.Reports.Merging;

/// <summary>The items of one sequence as composed, as a person left them, and as composed now.</summary>
/// <param name="HandPlaces">Where each item stands in the returned file.</param>
/// <param name="NowPlaces">Where each item stands as composed now.</param>
internal sealed record MergeVersions(
    Func<int, IEnumerable<WordedPassage>> Composed,
    Func<int, IEnumerable<WordedPassage>> Hand,
    Func<int, IEnumerable<WordedPassage>> Now,
    Func<int, PassagePlace> HandPlaces,
    Func<int, PassagePlace> NowPlaces
)
{
    public string JoinHandWords(int item) => JoinWords(Hand(item));

    public string JoinNowWords(int item) => JoinWords(Now(item));

    /// <summary>Whether an item is in the merged sequence; where one side changed what the other took away,
    /// the person's will is done and told.</summary>
    /// <remarks>Between two people what one of them changed stays.</remarks>
    public bool StaysInMerge(MergedItem item, PassageMerge merge)
    {
        if (item.Composed < 0 || (item.Hand >= 0 && item.Now >= 0))
            return true;
        var was = JoinWords(Composed(item.Composed));
        if (item.Hand < 0)
        {
            var isChanged = JoinPatterns(Composed(item.Composed)) != JoinPatterns(Now(item.Now));
            return isChanged
                && !merge.Decide(
                    new(
                        NowPlaces(item.Now),
                        ConflictKind.DeletedByHand,
                        null,
                        was,
                        "",
                        JoinWords(Now(item.Now)),
                        KeepsHand: !merge.IsBetweenPeople
                    )
                );
        }

        var hand = JoinWords(Hand(item.Hand));
        return hand != was
            && merge.Decide(
                new(HandPlaces(item.Hand), ConflictKind.GoneFromDossier, null, was, hand, "", KeepsHand: true)
            );
    }

    private static string JoinWords(IEnumerable<WordedPassage> passages)
    {
        return string.Join('　', passages.Select(passage => passage.Words));
    }

    private static string JoinPatterns(IEnumerable<WordedPassage> passages)
    {
        return string.Join('　', passages.Select(passage => passage.Pattern));
    }
}
