using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;

namespace Youju.Domain.Reports.Merging;

/// <summary>Merges the three versions of passages clause by clause.</summary>
/// <param name="refill">Fills figures with what the dossier gives now; null where both sides are people's and have today's figures.</param>
internal sealed class PassageMerge(FigureRefill? refill, MergeChoice choice)
{
    private readonly List<WordingConflict> conflicts = [];

    public IReadOnlyList<WordingConflict> Conflicts => conflicts;

    /// <summary>Whether both sides are people's: then what one deleted and the other changed stays.</summary>
    public bool IsBetweenPeople => refill is null;

    public WordedPassage MergePassages(
        WordedPassage composed,
        WordedPassage hand,
        WordedPassage now,
        PassagePlace place
    )
    {
        if (composed.Words == hand.Words && composed.Pattern == hand.Pattern)
            return now;
        List<WordedPassage> was = Clauses.SplitPassage(composed),
            mine = Clauses.SplitPassage(hand),
            theirs = Clauses.SplitPassage(now);
        var regions = ThreeWay.FindRegions(
            was.ConvertAll(clause => clause.Pattern),
            mine.ConvertAll(clause => clause.Pattern),
            theirs.ConvertAll(clause => clause.Pattern)
        );
        return WordedPassage.Concatenate(
            regions.SelectMany(region =>
                MergePassages(was[region.Composed], mine[region.Hand], theirs[region.Now], place)
            )
        );
    }

    /// <summary>A person's words with today's figures.</summary>
    public WordedPassage RefillFigures(WordedPassage hand, PassagePlace place) =>
        refill is null || hand.Figures.Count == 0
            ? hand
            : hand.ReprintFigures(at =>
            {
                var (key, words) = (hand.Figures[at].Key, hand.GetFigureWords(hand.Figures[at]));
                if (refill.FindPrint(key, words) is { } print)
                    return DecideFigure(key, print.Was, words, print.Now, place);
                conflicts.Add(new(place, ConflictKind.FigureGone, key, words, words, "", KeepsHand: true));
                return new(words, IsLinked: false);
            });

    public void AddConflict(WordingConflict conflict) => conflicts.Add(conflict);

    /// <summary>Whether the person's words stand; the conflict is listed with what was decided.</summary>
    public bool Decide(WordingConflict conflict)
    {
        var decided = choice.Decide(conflict);
        conflicts.Add(decided);
        return decided.KeepsHand;
    }

    private IEnumerable<WordedPassage> MergePassages(
        List<WordedPassage> was,
        List<WordedPassage> mine,
        List<WordedPassage> theirs,
        PassagePlace place
    )
    {
        if (HaveSamePatterns(was, mine))
            return HaveSamePatterns(was, theirs)
                ? was.Select((clause, at) => MergeFigures(clause, mine[at], theirs[at], place))
                : [MergeRewritten(was, mine, theirs, place)];
        if (HaveSamePatterns(was, theirs) || HaveSamePatterns(mine, theirs))
            return mine.Select(clause => RefillFigures(clause, place));
        if (was.Count == mine.Count && mine.Count == theirs.Count && was.Count > 1)
            return was.SelectMany((clause, at) => MergePassages([clause], [mine[at]], [theirs[at]], place));
        return KeepRewritten(was, mine, theirs, place);
    }

    // Both changed the words: the person's stand unless somebody decided otherwise, and the others are listed.
    private List<WordedPassage> KeepRewritten(
        List<WordedPassage> was,
        List<WordedPassage> mine,
        List<WordedPassage> theirs,
        PassagePlace place
    )
    {
        var kept = mine.ConvertAll(clause => RefillFigures(clause, place));
        return Decide(
            new(
                place,
                ConflictKind.Words,
                null,
                JoinWords(was),
                JoinWords(kept),
                JoinWords(theirs),
                KeepsHand: true
            )
        )
            ? kept
            : theirs;
    }

    // The person left the words alone, but perhaps not the figures in them.
    private WordedPassage MergeRewritten(
        List<WordedPassage> was,
        List<WordedPassage> mine,
        List<WordedPassage> theirs,
        PassagePlace place
    )
    {
        WordedPassage composed = WordedPassage.Concatenate(was),
            hand = WordedPassage.Concatenate(mine),
            now = WordedPassage.Concatenate(theirs);
        var altered = Enumerable
            .Range(0, composed.Figures.Count)
            .Select(at =>
                (
                    composed.Figures[at].Key,
                    Was: composed.GetFigureWords(composed.Figures[at]),
                    Hand: hand.GetFigureWords(hand.Figures[at])
                )
            )
            .Where(figure => figure.Was != figure.Hand)
            .ToList();
        var merged = now.ReprintFigures(at =>
        {
            var (key, words) = (now.Figures[at].Key, now.GetFigureWords(now.Figures[at]));
            var hit = altered.FindIndex(figure => figure.Key == key);
            if (hit < 0)
                return new(words);
            var (_, before, overwritten) = altered[hit];
            altered.RemoveAt(hit);
            return DecideFigure(key, before, overwritten, words, place);
        });
        foreach (var (key, before, overwritten) in altered)
            conflicts.Add(
                new(place, ConflictKind.FigureGone, key, before, overwritten, "", KeepsHand: false)
            );
        return merged;
    }

    private WordedPassage MergeFigures(
        WordedPassage was,
        WordedPassage mine,
        WordedPassage theirs,
        PassagePlace place
    )
    {
        return theirs.ReprintFigures(at =>
            DecideFigure(
                was.Figures[at].Key,
                was.GetFigureWords(was.Figures[at]),
                mine.GetFigureWords(mine.Figures[at]),
                theirs.GetFigureWords(theirs.Figures[at]),
                place
            )
        );
    }

    // What a person wrote over a figure is no longer the fact's, and must not look as if it were.
    private FigurePrint DecideFigure(string key, string was, string mine, string theirs, PassagePlace place)
    {
        if (was == mine || mine == theirs)
            return new(theirs);
        return Decide(
            new(place, ConflictKind.Figure, key, was, mine, theirs, choice.Figures == FigureChoice.Hand)
        )
            ? new(mine, IsLinked: false)
            : new(theirs);
    }

    private static bool HaveSamePatterns(List<WordedPassage> a, List<WordedPassage> b) =>
        a.Count == b.Count && a.Zip(b).All(pair => pair.First.Pattern == pair.Second.Pattern);

    private static string JoinWords(List<WordedPassage> clauses) =>
        string.Concat(clauses.Select(clause => clause.Words));
}
