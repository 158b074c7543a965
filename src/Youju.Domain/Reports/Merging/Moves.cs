using Youju.Domain.Reports.Returns;

namespace Youju.Domain.Reports.Merging;

/// <summary>Finds what two people moved to different places; the order of the earlier stands.</summary>
internal static class Moves
{
    public static IEnumerable<WordingConflict> FindDisagreements(
        WordingAlignment earlier,
        WordingAlignment later
    )
    {
        if (earlier.Blocks.Moved.Count == 0 || later.Blocks.Moved.Count == 0)
            return [];
        int[] here = FindPredecessors(earlier),
            there = FindPredecessors(later);
        return from block in later.Blocks.Moved.Order()
            where earlier.Blocks.RightOf[block] >= 0 && here[block] != there[block]
            select new WordingConflict(
                earlier.Right.Blocks[earlier.Blocks.RightOf[block]],
                ConflictKind.MovedApart,
                null,
                JoinBlockWords(earlier.Left, block),
                JoinBlockWords(earlier.Left, here[block]),
                JoinBlockWords(earlier.Left, there[block]),
                KeepsHand: true
            );
    }

    // For each block the nearest before it that nobody put in; -1 at the beginning.
    private static int[] FindPredecessors(WordingAlignment alignment)
    {
        var (before, last) = (new int[alignment.Blocks.RightOf.Length], -1);
        foreach (
            var block in alignment
                .Blocks.FindLeftPartners(alignment.Right.Wording.Blocks.Count)
                .Where(block => block >= 0)
        )
            (before[block], last) = (last, block);
        return before;
    }

    private static string JoinBlockWords(WordingPlaces places, int block)
    {
        return block < 0
            ? ""
            : string.Join('　', places.Wording.Blocks[block].Passages.Select(passage => passage.Words));
    }
}
