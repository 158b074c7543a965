using Youju.Domain.Documents;
using Youju.Domain.Reports.Passports;

namespace Youju.Domain.Reports.Returns;

/// <summary>Lists what people did to a file since it was written.</summary>
internal sealed class ReturnComparison(
    WordingAlignment alignment,
    Func<string, IReadOnlyList<TextSpan>> findFigures
)
{
    private readonly List<(int Order, ReturnChange Change)> changes = [];
    private readonly List<(int Passage, FigureSlot Figure)> gone = [];
    private readonly Dictionary<string, int> come = new(StringComparer.Ordinal);

    private WordingPlaces Left => alignment.Left;

    private WordingPlaces Right => alignment.Right;

    public IReadOnlyList<ReturnChange> CompareWordings()
    {
        foreach (var (mine, theirs) in alignment.Passages)
            ComparePassages(mine, theirs);
        ListBlockChanges();
        foreach (var (block, rows) in alignment.Rows)
            ListRowChanges(block, rows);
        changes.AddRange(ListFoundFigures());
        ListDroppedFigures();
        return [.. changes.OrderBy(change => change.Order).Select(change => change.Change)];
    }

    private void ComparePassages(int mine, int theirs)
    {
        var (was, now) = (Left.Passages[mine], Right.Passages[theirs]);
        if (was.Words == now.Words && was.Pattern == now.Pattern)
            return;
        var diff = new PassageDiff(was, now);
        foreach (var (before, after) in diff.Figures)
            if (was.GetFigureWords(was.Figures[before]) != now.GetFigureWords(now.Figures[after]))
                AddChange(theirs, CreateAlteredFigure(was, before, now, after, Right.FindPlace(theirs)));
        NoteAddedAndGone(mine, now, diff.Figures);
        if (!diff.HasChanges || was.Words == now.Words)
            return;
        AddChange(theirs, new WordingChanged(Right.FindPlace(theirs), diff.ListPieces()));
        ListUnsourcedFigures(theirs, [.. diff.Added]);
    }

    private static FigureAltered CreateAlteredFigure(
        WordedPassage was,
        int before,
        WordedPassage now,
        int after,
        PassagePlace place
    )
    {
        return new(
            place,
            was.Figures[before].Key,
            was.GetFigureWords(was.Figures[before]),
            now.GetFigureWords(now.Figures[after]),
            now.Figures[after].Bond
        );
    }

    private void NoteAddedAndGone(int mine, WordedPassage now, List<(int Left, int Right)> kept)
    {
        var (before, after) = (
            kept.Select(pair => pair.Left).ToHashSet(),
            kept.Select(pair => pair.Right).ToHashSet()
        );
        gone.AddRange(
            Left.Passages[mine]
                .Figures.Where((_, figure) => !before.Contains(figure))
                .Select(figure => (mine, figure))
        );
        foreach (var figure in now.Figures.Where((_, figure) => !after.Contains(figure)))
            NoteAddedFigure(figure.Key);
    }

    private void NoteAddedFigure(string key) => come[key] = come.GetValueOrDefault(key) + 1;

    private void ListBlockChanges()
    {
        var leftOf = alignment.Blocks.FindLeftPartners(Right.Wording.Blocks.Count);
        for (var block = 0; block < leftOf.Length; block++)
            if (leftOf[block] < 0)
                AddAddedPart(
                    Right.Blocks[block],
                    Right.FirstPassage[block],
                    [.. Right.Wording.Blocks[block].Passages]
                );
        for (var block = 0; block < alignment.Blocks.RightOf.Length; block++)
        {
            var partner = alignment.Blocks.RightOf[block];
            if (partner < 0)
                AddRemovedPart(
                    Left.Blocks[block],
                    Left.FirstPassage[block],
                    [.. Left.Wording.Blocks[block].Passages]
                );
            else if (alignment.Blocks.Moved.Contains(block))
                AddChange(
                    Right.FirstPassage[partner],
                    new PartChanged(
                        Right.Blocks[partner],
                        PartChange.Moved,
                        JoinWords(Right.Wording.Blocks[partner].Passages)
                    )
                );
        }
    }

    private void ListRowChanges(int block, Pairing rows)
    {
        var (mine, partner) = ((WordedTable)Left.Wording.Blocks[block], alignment.Blocks.RightOf[block]);
        var theirs = (WordedTable)Right.Wording.Blocks[partner];
        var (leftOf, first) = (rows.FindLeftPartners(theirs.Rows.Count), Right.FirstPassage[partner]);
        for (var row = 0; row < theirs.Rows.Count; first += theirs.Rows[row++].Cells.Count)
        {
            if (leftOf[row] < 0)
                AddAddedPart(
                    Right.Blocks[partner] with
                    {
                        Row = row + 1,
                    },
                    first,
                    ListCellPassages(theirs.Rows[row])
                );
            else
                ListFilledCells(mine.Rows[leftOf[row]], theirs.Rows[row], first);
        }

        first = Left.FirstPassage[block];
        for (var row = 0; row < mine.Rows.Count; first += mine.Rows[row++].Cells.Count)
        {
            if (rows.RightOf[row] < 0)
                AddRemovedPart(
                    Left.Blocks[block] with
                    {
                        Row = row + 1,
                    },
                    first,
                    ListCellPassages(mine.Rows[row])
                );
            else
                ListEmptiedCells(mine.Rows[row], theirs.Rows[rows.RightOf[row]], first);
        }
    }

    // Cells without words are no passages: one that was filled or emptied has no partner.
    private void ListFilledCells(WordedRow mine, WordedRow theirs, int first)
    {
        foreach (
            var (index, cell) in theirs
                .Cells.Index()
                .Where(cell => mine.FindPassage(cell.Item.Column).Words.Length == 0)
        )
        {
            AddChange(
                first + index,
                new WordingChanged(Right.FindPlace(first + index), [new(DiffKind.Added, cell.Passage.Words)])
            );
            ListUnsourcedFigures(first + index, [new(0, cell.Passage.Words.Length)]);
            foreach (var figure in cell.Passage.Figures)
                NoteAddedFigure(figure.Key);
        }
    }

    private void ListEmptiedCells(WordedRow mine, WordedRow theirs, int first)
    {
        foreach (
            var (index, cell) in mine
                .Cells.Index()
                .Where(cell => theirs.FindPassage(cell.Item.Column).Words.Length == 0)
        )
        {
            AddChange(
                FindOrderOfLeft(first + index),
                new WordingChanged(Left.FindPlace(first + index), [new(DiffKind.Removed, cell.Passage.Words)])
            );
            gone.AddRange(cell.Passage.Figures.Select(figure => (first + index, figure)));
        }
    }

    private static List<WordedPassage> ListCellPassages(WordedRow row) =>
        [.. row.Cells.Select(cell => cell.Passage)];

    private void AddAddedPart(PassagePlace place, int first, List<WordedPassage> passages)
    {
        AddChange(first, new PartChanged(place, PartChange.Added, JoinWords(passages)));
        for (var at = 0; at < passages.Count; at++)
            ListUnsourcedFigures(first + at, [new(0, passages[at].Words.Length)]);
        foreach (var figure in passages.SelectMany(passage => passage.Figures))
            NoteAddedFigure(figure.Key);
    }

    private void AddRemovedPart(PassagePlace place, int first, List<WordedPassage> passages)
    {
        AddChange(FindOrderOfLeft(first), new PartChanged(place, PartChange.Removed, JoinWords(passages)));
        for (var at = 0; at < passages.Count; at++)
            gone.AddRange(passages[at].Figures.Select(figure => (first + at, figure)));
    }

    private void ListUnsourcedFigures(int passage, List<TextSpan> added)
    {
        var now = Right.Passages[passage];
        foreach (var figure in findFigures(now.Words).Where(figure => added.Exists(figure.Overlaps)))
            if (!now.Figures.Any(slot => slot.Start < figure.End && figure.Start < slot.End))
                AddChange(
                    passage,
                    new FigureUnsourced(
                        Right.FindPlace(passage),
                        now.Words.Substring(figure.Start, figure.Length)
                    )
                );
    }

    // One that says something else by now is listed as altered.
    private IEnumerable<(int, ReturnChange)> ListFoundFigures()
    {
        var composed = Left
            .Passages.SelectMany(passage =>
                passage.Figures.Select(figure => (figure.Key, passage.GetFigureWords(figure)))
            )
            .ToHashSet();
        return from passage in Right.Passages.Index()
            from figure in passage.Item.Figures
            where
                figure.Bond == FigureBond.Fingerprint
                && composed.Contains((figure.Key, passage.Item.GetFigureWords(figure)))
            select (
                passage.Index,
                (ReturnChange)
                    new FigureFound(
                        Right.FindPlace(passage.Index),
                        figure.Key,
                        passage.Item.GetFigureWords(figure)
                    )
            );
    }

    private void ListDroppedFigures()
    {
        foreach (var (passage, figure) in gone)
        {
            if (come.GetValueOrDefault(figure.Key) > 0)
                come[figure.Key]--;
            else
                AddChange(
                    FindOrderOfLeft(passage),
                    new FigureDropped(
                        Left.FindPlace(passage),
                        figure.Key,
                        Left.Passages[passage].GetFigureWords(figure)
                    )
                );
        }
    }

    // What is gone is listed where it stood: behind the nearest passage before it that is still there.
    private int FindOrderOfLeft(int passage)
    {
        var (low, high) = (0, alignment.Passages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (alignment.Passages[middle].Left < passage)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? -1 : alignment.Passages[low - 1].Right;
    }

    private void AddChange(int order, ReturnChange change) => changes.Add((order, change));

    private static string JoinWords(IEnumerable<WordedPassage> passages)
    {
        return string.Join("　", passages.Select(passage => passage.Words));
    }
}
