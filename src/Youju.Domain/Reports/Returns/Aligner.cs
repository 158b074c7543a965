namespace Youju.Domain.Reports.Returns;

/// <summary>Pairs the items of two sequences: the same ones in order, then like ones between them, then those that moved.</summary>
internal sealed class Aligner(IReadOnlyList<AlignedItem> left, IReadOnlyList<AlignedItem> right)
{
    private const int LargestGrid = 10_000;
    private const int MostComparisons = 500_000;
    private const decimal AlikeElsewhere = 0.6m;

    // A short text is alike by chance.
    private const int ShortestMoved = 4;

    private readonly int[] rightOf = [.. Enumerable.Repeat(-1, left.Count)];
    private readonly bool[] taken = new bool[right.Count];
    private readonly HashSet<int> moved = [];
    private long comparisons;

    /// <param name="alike">How alike two neighbours must be to be partners, from 0 to 1.</param>
    /// <param name="mayMove">Whether an item may stand elsewhere in the other sequence.</param>
    public Pairing AlignItems(decimal alike, bool mayMove)
    {
        var common = CommonSequence.FindPairs(
            [.. left.Select(item => item.Identity)],
            [.. right.Select(item => item.Identity)]
        );
        foreach (var (mine, theirs) in common)
            PairItems(mine, theirs);
        var (fromLeft, fromRight) = (0, 0);
        foreach (var (mine, theirs) in common.Append((left.Count, right.Count)))
        {
            PairAlikeItems(fromLeft..mine, fromRight..theirs, alike);
            (fromLeft, fromRight) = (mine + 1, theirs + 1);
        }

        if (mayMove)
            PairMovedItems();
        return new(rightOf, moved);
    }

    private void PairItems(int mine, int theirs)
    {
        rightOf[mine] = theirs;
        taken[theirs] = true;
    }

    // Chooses the pairs in order whose likenesses add up to most.
    private void PairAlikeItems(Range mine, Range theirs, decimal alike)
    {
        var (start, height) = mine.GetOffsetAndLength(left.Count);
        var (begin, width) = theirs.GetOffsetAndLength(right.Count);
        if (height == 0 || width == 0 || !CanCompare(height, width))
            return;
        var (best, own) = MeasureGrid((start, height), (begin, width), alike);
        for (var (row, column) = (0, 0); row < height && column < width; )
        {
            if (own[row, column] > 0 && best[row, column] == own[row, column] + best[row + 1, column + 1])
                PairItems(start + row++, begin + column++);
            else if (best[row, column] == best[row + 1, column])
                row++;
            else
                column++;
        }
    }

    private bool CanCompare(int height, int width)
    {
        return (long)height * width <= LargestGrid && (comparisons += height * width) <= MostComparisons;
    }

    // How alike any two items are, and the most that the pairs from there to the end add up to.
    private (decimal[,] Best, decimal[,] Own) MeasureGrid(
        (int Start, int Count) mine,
        (int Start, int Count) theirs,
        decimal alike
    )
    {
        var ((start, height), (begin, width)) = (mine, theirs);
        var (best, own) = (new decimal[height + 1, width + 1], new decimal[height, width]);
        for (var row = height - 1; row >= 0; row--)
        {
            for (var column = width - 1; column >= 0; column--)
            {
                var likeness = left[start + row].MeasureLikeness(right[begin + column]);
                own[row, column] = likeness >= alike ? likeness : 0;
                best[row, column] = Math.Max(
                    own[row, column] + best[row + 1, column + 1],
                    Math.Max(best[row + 1, column], best[row, column + 1])
                );
            }
        }

        return (best, own);
    }

    private void PairMovedItems()
    {
        PairMovedUnchanged(FindUnpairedLeft(), FindUnpairedRight());
        var (mine, theirs) = (FindUnpairedLeft(), FindUnpairedRight());
        if ((long)mine.Count * theirs.Count <= LargestGrid)
            PairMovedAlike(mine, theirs);
    }

    private void PairMovedUnchanged(List<int> mine, List<int> theirs)
    {
        var same = theirs
            .Where(at => right[at].Words.Length >= ShortestMoved)
            .ToLookup(at => right[at].Identity, StringComparer.Ordinal);
        foreach (var at in mine)
        {
            if (same[left[at].Identity].FirstOrDefault(other => !taken[other], -1) is >= 0 and var found)
                PairAsMoved(at, found);
        }
    }

    private void PairMovedAlike(List<int> mine, List<int> theirs)
    {
        var alike =
            from at in mine
            from other in theirs
            where left[at].Words.Length >= ShortestMoved
            let likeness = left[at].MeasureLikeness(right[other])
            where likeness >= AlikeElsewhere
            orderby likeness descending, at, other
            select (at, other);
        foreach (var (at, other) in alike.ToList())
        {
            if (rightOf[at] < 0 && !taken[other])
                PairAsMoved(at, other);
        }
    }

    private void PairAsMoved(int mine, int theirs)
    {
        PairItems(mine, theirs);
        moved.Add(mine);
    }

    private List<int> FindUnpairedLeft() => FindUnpaired(left.Count, at => rightOf[at] >= 0);

    private List<int> FindUnpairedRight() => FindUnpaired(right.Count, at => taken[at]);

    private static List<int> FindUnpaired(int count, Func<int, bool> hasPartner)
    {
        return [.. Enumerable.Range(0, count).Where(at => !hasPartner(at))];
    }
}
