using Youju.Domain.Documents;
using Youju.Domain.Reports.Passports;

namespace Youju.Domain.Reports.Returns;

/// <summary>Ties figures to their facts again whose control and bookmark an editor has dropped.</summary>
/// <remarks>
/// First where the words on both sides have stayed: what stands between them is the figure, whatever it says now. Then anywhere the same
/// words stand in like surroundings, the likest first.
/// </remarks>
/// <param name="findFigures">The spans of figures in words.</param>
internal sealed class FigureSearch(
    WordingAlignment alignment,
    Func<string, IReadOnlyList<TextSpan>> findFigures
)
{
    private const decimal AlikeEnough = 0.5m;
    private const int MostLost = 2_000;
    private const int MostInOnePassage = 10_000;

    private readonly List<FigureSlot>[] slots =
    [
        .. alignment.Right.Passages.Select(passage => passage.Figures.ToList()),
    ];
    private readonly List<(WordedPassage Passage, FigureSlot Figure)> lost = [];
    private readonly Dictionary<string, int> spare = new(StringComparer.Ordinal);

    /// <summary>The passages of the right with all figures that could be found.</summary>
    public IReadOnlyList<WordedPassage> FindFigures()
    {
        var partners = alignment.Passages.ToDictionary(pair => pair.Left, pair => pair.Right);
        CountSpareLinks(partners);
        for (var number = 0; number < alignment.Left.Passages.Count; number++)
        {
            var passage = alignment.Left.Passages[number];
            if (passage.Figures.Count == 0)
                continue;
            if (partners.TryGetValue(number, out var partner))
                FindBetweenNeighbours(passage, partner);
            else
                lost.AddRange(passage.Figures.Select(figure => (passage, figure)));
        }

        lost.RemoveAll(figure => SpendSpareLink(figure.Figure.Key));
        FindElsewhere();
        return
        [
            .. alignment.Right.Passages.Select(
                (passage, number) => new WordedPassage(passage.Words, slots[number])
            ),
        ];
    }

    // Links that stand in other passages than their figure stood in: moved with their words, and not lost.
    private void CountSpareLinks(Dictionary<int, int> partners)
    {
        foreach (var figure in alignment.Right.Passages.SelectMany(passage => passage.Figures))
            spare[figure.Key] = spare.GetValueOrDefault(figure.Key) + 1;
        foreach (var (mine, theirs) in partners)
        foreach (
            var (key, count) in CountKeptFigures(
                alignment.Left.Passages[mine],
                alignment.Right.Passages[theirs]
            )
        )
            spare[key] -= count;
    }

    private static IEnumerable<(string Key, int Count)> CountKeptFigures(
        WordedPassage mine,
        WordedPassage theirs
    )
    {
        return mine
            .Figures.CountBy(figure => figure.Key)
            .Join(
                theirs.Figures.CountBy(figure => figure.Key),
                count => count.Key,
                count => count.Key,
                (a, b) => (a.Key, Math.Min(a.Value, b.Value))
            );
    }

    private bool SpendSpareLink(string key) => spare.GetValueOrDefault(key) > 0 && spare[key]-- > 0;

    private void FindBetweenNeighbours(WordedPassage passage, int partner)
    {
        var other = alignment.Right.Passages[partner];
        if (passage.Pattern == other.Pattern)
            return;
        var kept = CountKeptFigures(passage, other)
            .ToDictionary(count => count.Key, count => count.Count, StringComparer.Ordinal);
        var printed = passage.Figures.CountBy(figure => figure.Key).ToDictionary(StringComparer.Ordinal);
        var missing = passage
            .Figures.Where(figure => kept.GetValueOrDefault(figure.Key) < printed[figure.Key])
            .ToList();
        if (missing.Count is 0 or > MostInOnePassage)
            return;
        var diff = new PassageDiff(passage, other, keyed: false);
        foreach (var figure in missing)
        {
            if (FindReplacement(passage, figure, other, diff) is { } found)
                TryAddSlot(partner, found, figure.Key);
            else if (kept.GetValueOrDefault(figure.Key) > 0)
                kept[figure.Key]--;
            else
                lost.Add((passage, figure));
        }
    }

    private TextSpan? FindReplacement(
        WordedPassage passage,
        FigureSlot figure,
        WordedPassage other,
        PassageDiff diff
    )
    {
        if (diff.FindReplacement(new(figure.Start, figure.Length)) is not { } place)
            return null;
        var words = other.Words.Substring(place.Start, place.Length);
        if (words == passage.GetFigureWords(figure))
            return place;
        return findFigures(words) is [var only] ? new TextSpan(place.Start + only.Start, only.Length) : null;
    }

    private bool TryAddSlot(int passage, TextSpan span, string key)
    {
        if (slots[passage].Exists(slot => slot.Start < span.End && span.Start < slot.End))
            return false;
        var after = slots[passage].FindIndex(slot => slot.Start > span.Start);
        slots[passage]
            .Insert(
                after < 0 ? slots[passage].Count : after,
                new(span.Start, span.Length, key, FigureBond.Fingerprint)
            );
        return true;
    }

    private void FindElsewhere()
    {
        if (lost.Count is 0 or > MostLost)
            return;
        var runs = (
            from passage in alignment.Right.Passages.Index()
            from run in FigureFingerprint.FindDigitRuns(passage.Item.Words)
            select (passage.Index, passage.Item.Words, Run: run)
        ).ToLookup(run => run.Words[run.Run], StringComparer.Ordinal);
        var candidates =
            from figure in lost.Index()
            let print = FigureFingerprint.FromFigure(
                figure.Item.Passage.Words,
                figure.Item.Figure.Start,
                figure.Item.Figure.Length
            )
            where print is not null
            from run in runs[print.Digits]
            let start = run.Run.Start.Value - print.Printed.IndexOf(print.Digits, StringComparison.Ordinal)
            where
                start >= 0
                && string.CompareOrdinal(run.Words, start, print.Printed, 0, print.Printed.Length) == 0
            let likeness = print.MeasureLikenessAt(run.Words, start)
            where likeness >= AlikeEnough
            orderby likeness descending, figure.Index, run.Index, start
            select (
                Lost: figure.Index,
                figure.Item.Figure.Key,
                Passage: run.Index,
                Span: new TextSpan(start, print.Printed.Length)
            );
        var found = new HashSet<int>();
        foreach (var candidate in candidates)
            if (
                !found.Contains(candidate.Lost)
                && TryAddSlot(candidate.Passage, candidate.Span, candidate.Key)
            )
                found.Add(candidate.Lost);
    }
}
