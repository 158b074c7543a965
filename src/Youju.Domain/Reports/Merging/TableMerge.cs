using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;

namespace Youju.Domain.Reports.Merging;

/// <summary>Merges the three versions of a table row by row and column by column.</summary>
internal sealed class TableMerge(
    WordedTable composed,
    WordedTable hand,
    WordedTable now,
    PassageMerge passages,
    PassagePlace place
)
{
    public WordedTable Merge(Pairing handRows, Pairing nowRows)
    {
        var versions = new Versions(
            at => Cells(composed, at),
            at => Cells(hand, at),
            at => Cells(now, at),
            At,
            At
        );
        var items = MergeOrder.Items(handRows, hand.Rows.Count, nowRows, now.Rows.Count, versions);
        var rows = MergeOrder.Sort([.. items.Where(item => versions.Stays(item, passages))], byHand: false);
        return now with { Rows = [.. rows.Select(Merge)] };
    }

    private static IEnumerable<Passage> Cells(WordedTable table, int row) =>
        table.Rows[row].Cells.Select(cell => cell.Passage);

    private PassagePlace At(int row) => place with { Row = row + 1 };

    private WordedRow Merge(MergedItem item)
    {
        if (item.Hand < 0)
            return now.Rows[item.Now];
        if (item.Now < 0 || item.Composed < 0)
            return item.Now < 0 ? Refill(hand.Rows[item.Hand], At(item.Hand)) : now.Rows[item.Now];
        WordedRow was = composed.Rows[item.Composed],
            mine = hand.Rows[item.Hand],
            theirs = now.Rows[item.Now];
        var cells =
            from column in Columns(was, mine, theirs)
            let merged = passages.Merge(
                was.At(column),
                mine.At(column),
                theirs.At(column),
                At(item.Hand) with
                {
                    Column = column + 1,
                }
            )
            where merged.Words.Length > 0
            select new WordedCell(merged, column);
        return Fitted(new WordedRow([.. cells]), mine, theirs);
    }

    private WordedRow Refill(WordedRow row, PassagePlace at) =>
        row with
        {
            Cells =
            [
                .. row.Cells.Select(cell =>
                    cell with
                    {
                        Passage = passages.Refill(cell.Passage, at with { Column = cell.Column + 1 }),
                    }
                ),
            ],
        };

    private static IEnumerable<int> Columns(params IEnumerable<WordedRow> rows) =>
        rows.SelectMany(row => row.Cells).Select(cell => cell.Column).Distinct().Order();

    // The cells are those of the composition unless the person's words need one that it lacks.
    private static WordedRow Fitted(WordedRow merged, WordedRow mine, WordedRow theirs)
    {
        var columns = theirs.Source?.Cells.Select(cell => theirs.Grid!.NumberOf(cell.Column)).ToHashSet()
            ?? [];
        return merged.Cells.All(cell => columns.Contains(cell.Column))
            ? merged with
            {
                Source = theirs.Source,
                Grid = theirs.Grid,
            }
            : merged with
            {
                Source = mine.Source,
                Grid = mine.Grid,
            };
    }
}
