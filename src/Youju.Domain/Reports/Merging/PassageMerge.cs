using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;

namespace Youju.Domain.Reports.Merging;

/// <summary>Merges the three versions of passages clause by clause.</summary>
/// <param name="refill">Fills figures with what the dossier gives now; null where both sides are people's and have today's figures.</param>
internal sealed class PassageMerge(FigureRefill? refill, FigureChoice choice)
{
    private readonly List<WordingConflict> conflicts = [];

    public IReadOnlyList<WordingConflict> Conflicts => conflicts;

    /// <summary>Whether both sides are people's: then what one deleted and the other changed stays.</summary>
    public bool IsBetweenPeople => refill is null;

    public Passage Merge(Passage composed, Passage hand, Passage now, PassagePlace place)
    {
        if (composed.Words == hand.Words && composed.Pattern == hand.Pattern)
            return now;
        List<Passage> was = Clauses.Of(composed),
            mine = Clauses.Of(hand),
            theirs = Clauses.Of(now);
        var regions = ThreeWay.Regions(
            was.ConvertAll(clause => clause.Pattern),
            mine.ConvertAll(clause => clause.Pattern),
            theirs.ConvertAll(clause => clause.Pattern)
        );
        return Passage.Join(
            regions.SelectMany(region =>
                Merge(was[region.Composed], mine[region.Hand], theirs[region.Now], place)
            )
        );
    }

    /// <summary>A person's words with today's figures.</summary>
    public Passage Refill(Passage hand, PassagePlace place) =>
        refill is null || hand.Figures.Count == 0
            ? hand
            : hand.Reprint(at =>
            {
                var (key, words) = (hand.Figures[at].Key, hand.WordsOf(hand.Figures[at]));
                if (refill.Find(key, words) is { } print)
                    return Decide(key, print.Was, words, print.Now, place);
                conflicts.Add(new(place, ConflictKind.FigureGone, key, words, words, "", KeepsHand: true));
                return new(words, IsLinked: false);
            });

    public void Report(WordingConflict conflict) => conflicts.Add(conflict);

    private IEnumerable<Passage> Merge(
        List<Passage> was,
        List<Passage> mine,
        List<Passage> theirs,
        PassagePlace place
    )
    {
        if (IsSame(was, mine))
            return IsSame(was, theirs)
                ? was.Select((clause, at) => Figures(clause, mine[at], theirs[at], place))
                : [Rewritten(was, mine, theirs, place)];
        if (IsSame(was, theirs) || IsSame(mine, theirs))
            return mine.Select(clause => Refill(clause, place));
        if (was.Count == mine.Count && mine.Count == theirs.Count && was.Count > 1)
            return was.SelectMany((clause, at) => Merge([clause], [mine[at]], [theirs[at]], place));
        var kept = mine.ConvertAll(clause => Refill(clause, place));
        conflicts.Add(
            new(place, ConflictKind.Words, null, Words(was), Words(kept), Words(theirs), KeepsHand: true)
        );
        return kept;
    }

    // The person left the words alone, but perhaps not the figures in them.
    private Passage Rewritten(List<Passage> was, List<Passage> mine, List<Passage> theirs, PassagePlace place)
    {
        Passage composed = Passage.Join(was),
            hand = Passage.Join(mine),
            now = Passage.Join(theirs);
        var altered = Enumerable
            .Range(0, composed.Figures.Count)
            .Select(at =>
                (
                    composed.Figures[at].Key,
                    Was: composed.WordsOf(composed.Figures[at]),
                    Hand: hand.WordsOf(hand.Figures[at])
                )
            )
            .Where(figure => figure.Was != figure.Hand)
            .ToList();
        var merged = now.Reprint(at =>
        {
            var (key, words) = (now.Figures[at].Key, now.WordsOf(now.Figures[at]));
            var hit = altered.FindIndex(figure => figure.Key == key);
            if (hit < 0)
                return new(words);
            var (_, before, overwritten) = altered[hit];
            altered.RemoveAt(hit);
            return Decide(key, before, overwritten, words, place);
        });
        foreach (var (key, before, overwritten) in altered)
            conflicts.Add(
                new(place, ConflictKind.FigureGone, key, before, overwritten, "", KeepsHand: false)
            );
        return merged;
    }

    private Passage Figures(Passage was, Passage mine, Passage theirs, PassagePlace place) =>
        theirs.Reprint(at =>
            Decide(
                was.Figures[at].Key,
                was.WordsOf(was.Figures[at]),
                mine.WordsOf(mine.Figures[at]),
                theirs.WordsOf(theirs.Figures[at]),
                place
            )
        );

    // What a person wrote over a figure is no longer the fact's, and must not look as if it were.
    private FigurePrint Decide(string key, string was, string mine, string theirs, PassagePlace place)
    {
        if (was == mine || mine == theirs)
            return new(theirs);
        conflicts.Add(new(place, ConflictKind.Figure, key, was, mine, theirs, choice == FigureChoice.Hand));
        return choice == FigureChoice.Hand ? new(mine, IsLinked: false) : new(theirs);
    }

    private static bool IsSame(List<Passage> a, List<Passage> b) =>
        a.Count == b.Count && a.Zip(b).All(pair => pair.First.Pattern == pair.Second.Pattern);

    private static string Words(List<Passage> clauses) =>
        string.Concat(clauses.Select(clause => clause.Words));
}
