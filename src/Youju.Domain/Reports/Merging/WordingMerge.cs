using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;

namespace Youju.Domain.Reports.Merging;

/// <summary>Merges what a person made of a file with what the dossier gives now; both come from the words in the file's passport.</summary>
/// <remarks>
/// The person's words are kept and their figures filled anew. Where both changed one clause the person's stands, and the other is in the
/// list of conflicts. A figure overwritten by hand is a conflict in any case.
/// </remarks>
internal sealed class WordingMerge
{
    private readonly WordingAlignment hand;
    private readonly WordingAlignment now;
    private readonly PassageMerge passages;

    public WordingMerge(WordingAlignment hand, WordingAlignment now, MergeChoice choice)
        : this(hand, now, new PassageMerge(new(now), choice)) { }

    private WordingMerge(WordingAlignment hand, WordingAlignment now, PassageMerge passages)
    {
        (this.hand, this.now, this.passages) = (hand, now, passages);
    }

    /// <summary>Merges what two people made of one wording; what one and only one of them changed is changed.</summary>
    public static WordingMerge CreateBetweenPeople(
        Wording composed,
        Wording earlier,
        Wording later,
        MergeChoice choice
    )
    {
        var places = new WordingPlaces(composed);
        return new(
            new WordingAlignment(places, new(earlier)),
            new WordingAlignment(places, new(later)),
            new PassageMerge(refill: null, choice with { Figures = FigureChoice.Hand })
        );
    }

    public IReadOnlyList<WordingConflict> Conflicts => passages.Conflicts;

    public Wording MergeWordings()
    {
        IReadOnlyList<WordedBlock> was = hand.Left.Wording.Blocks,
            mine = hand.Right.Wording.Blocks,
            theirs = now.Right.Wording.Blocks;
        var versions = new MergeVersions(
            at => was[at].Passages,
            at => mine[at].Passages,
            at => theirs[at].Passages,
            at => hand.Right.Blocks[at],
            at => now.Right.Blocks[at]
        );
        if (passages.IsBetweenPeople)
            foreach (var move in Moves.FindDisagreements(hand, now))
                passages.AddConflict(move);
        var items = MergeOrder.CollectItems(hand.Blocks, mine.Count, now.Blocks, theirs.Count, versions);
        return new([
            .. MergeOrder
                .SortItems(
                    [.. items.Where(item => versions.StaysInMerge(item, passages))],
                    byHand: hand.Blocks.Moved.Count > 0
                )
                .Select(MergeBlock),
        ]);
    }

    private WordedBlock MergeBlock(MergedItem item)
    {
        if (item.Hand < 0)
            return now.Right.Wording.Blocks[item.Now];
        var (mine, place) = (hand.Right.Wording.Blocks[item.Hand], hand.Right.Blocks[item.Hand]);
        if (item.Now < 0 || item.Composed < 0)
            return item.Now < 0
                ? mine.MapPassages(passage => passages.RefillFigures(passage, place))
                : now.Right.Wording.Blocks[item.Now];
        return (hand.Left.Wording.Blocks[item.Composed], mine, now.Right.Wording.Blocks[item.Now]) switch
        {
            (WordedParagraph was, WordedParagraph own, WordedParagraph theirs) => theirs with
            {
                Passage = passages.MergePassages(was.Passage, own.Passage, theirs.Passage, place),
            },
            (WordedTable was, WordedTable own, WordedTable theirs) => new TableMerge(
                was,
                own,
                theirs,
                passages,
                place
            ).MergeTables(hand.Rows[item.Composed], now.Rows[item.Composed]),
            _ => throw new InvalidOperationException("Partners are of one kind."),
        };
    }
}
