using Youju.Domain.Documents;
using Youju.Domain.Reports.Passports;

namespace Youju.Domain.Reports.Returns;

/// <summary>What became of the words of one passage.</summary>
internal sealed class PassageDiff
{
    // One character that stays between two that go is not worth showing apart.
    private const int ShortestSame = 2;

    private readonly WordedPassage left;
    private readonly WordedPassage right;
    private readonly List<(TextSpan Left, TextSpan Right, bool HasFigure)> same = [];

    /// <param name="keyed">Whether figures are compared by their keys; else by their words.</param>
    public PassageDiff(WordedPassage left, WordedPassage right, bool keyed = true)
    {
        (this.left, this.right) = (left, right);
        var (mine, theirs) = (WordToken.FromPassage(left, keyed), WordToken.FromPassage(right, keyed));
        foreach (
            var pair in CommonSequence.FindPairs(
                mine.ConvertAll(token => token.Identity),
                theirs.ConvertAll(token => token.Identity)
            )
        )
            AddMatch(mine[pair.Left], theirs[pair.Right]);
    }

    /// <summary>Ordinals of figures that have stayed.</summary>
    public List<(int Left, int Right)> Figures { get; } = [];

    public bool HasChanges => FindGaps().Any();

    /// <summary>The stretches of the right that are not on the left.</summary>
    public IEnumerable<TextSpan> Added => FindGaps().Select(gap => gap.Right).Where(gap => gap.Length > 0);

    /// <summary>What stands on the right in the place of a stretch of the left, where the words on both sides of it have stayed.</summary>
    public TextSpan? FindReplacement(TextSpan stretch)
    {
        var (start, end) = (
            stretch.Start == 0 ? 0 : FindMatchedStart(stretch.Start),
            stretch.End == left.Words.Length ? right.Words.Length : FindMatchedEnd(stretch.End)
        );
        return start >= 0 && end > start ? TextSpan.FromBounds(start, end) : null;
    }

    public IReadOnlyList<DiffPiece> ListPieces()
    {
        var pieces = new List<DiffPiece>();
        var (position, other) = (0, 0);
        foreach (
            var (mine, theirs, hasFigure) in same.Append(
                (new(left.Words.Length, 0), new(right.Words.Length, 0), true)
            )
        )
        {
            var isBetween =
                (position, other) != (0, 0)
                && mine.Length > 0
                && (mine.Start > position || theirs.Start > other);
            if (isBetween && mine.Length < ShortestSame && !hasFigure && mine.End < left.Words.Length)
                continue;
            AppendPiece(pieces, DiffKind.Removed, left.Words[position..mine.Start]);
            AppendPiece(pieces, DiffKind.Added, right.Words[other..theirs.Start]);
            AppendPiece(pieces, DiffKind.Same, right.Words.Substring(theirs.Start, theirs.Length));
            (position, other) = (mine.End, theirs.End);
        }

        return pieces;
    }

    private static void AppendPiece(List<DiffPiece> pieces, DiffKind kind, string words)
    {
        if (words.Length > 0)
            pieces.Add(new(kind, words));
    }

    private void AddMatch(WordToken mine, WordToken theirs)
    {
        if (mine.Figure >= 0)
            Figures.Add((mine.Figure, theirs.Figure));
        if (same.Count > 0 && same[^1].Left.End == mine.Start && same[^1].Right.End == theirs.Start)
        {
            var (before, beforeTheirs, hadFigure) = same[^1];
            same[^1] = (
                TextSpan.FromBounds(before.Start, mine.End),
                TextSpan.FromBounds(beforeTheirs.Start, theirs.End),
                hadFigure || mine.Figure >= 0
            );
        }
        else
        {
            same.Add((new(mine.Start, mine.Length), new(theirs.Start, theirs.Length), mine.Figure >= 0));
        }
    }

    private IEnumerable<(TextSpan Left, TextSpan Right)> FindGaps()
    {
        var (position, other) = (0, 0);
        foreach (
            var (mine, theirs, _) in same.Append(
                (new(left.Words.Length, 0), new(right.Words.Length, 0), false)
            )
        )
        {
            if (mine.Start > position || theirs.Start > other)
                yield return (
                    TextSpan.FromBounds(position, mine.Start),
                    TextSpan.FromBounds(other, theirs.Start)
                );
            (position, other) = (mine.End, theirs.End);
        }
    }

    private int FindMatchedStart(int offset) =>
        FindStretchBefore(offset) is { } stretch && offset <= stretch.Left.End
            ? stretch.Right.End - (stretch.Left.End - offset)
            : -1;

    private int FindMatchedEnd(int offset) =>
        FindStretchBefore(offset + 1) is { } stretch && offset < stretch.Left.End
            ? stretch.Right.Start + (offset - stretch.Left.Start)
            : -1;

    // The last stretch that begins before the offset.
    private (TextSpan Left, TextSpan Right, bool HasFigure)? FindStretchBefore(int offset)
    {
        var (low, high) = (0, same.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (same[middle].Left.Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? null : same[low - 1];
    }
}

/// <summary>A piece of the comparison of two texts, in the order of reading.</summary>
public sealed record DiffPiece(DiffKind Kind, string Words);

public enum DiffKind
{
    Same,
    Removed,
    Added,
}
