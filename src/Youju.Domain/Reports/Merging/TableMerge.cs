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
    public WordedTable MergeTables(Pairing handRows, Pairing nowRows)
    {
        var versions = new MergeVersions(
            at => ListCellPassages(composed, at),
            at => ListCellPassages(hand, at),
            at => ListCellPassages(now, at),
            LocateRow,
            LocateRow
        );
        var items = MergeOrder.CollectItems(handRows, hand.Rows.Count, nowRows, now.Rows.Count, versions);
        var rows = MergeOrder.SortItems(
            [.. items.Where(item => versions.StaysInMerge(item, passages))],
            byHand: false
        );
        return now with { Rows = [.. rows.Select(MergeRow)] };
    }

    private static IEnumerable<WordedPassage> ListCellPassages(WordedTable table, int row) =>
        table.Rows[row].Cells.Select(cell => cell.Passage);

    private PassagePlace LocateRow(int row) => place with { Row = row + 1 };

    private WordedRow MergeRow(MergedItem item)
    {
        if (item.Hand < 0)
            return now.Rows[item.Now];
        if (item.Now < 0 || item.Composed < 0)
            return item.Now < 0 ? RefillRow(hand.Rows[item.Hand], LocateRow(item.Hand)) : now.Rows[item.Now];
        WordedRow was = composed.Rows[item.Composed],
            mine = hand.Rows[item.Hand],
            theirs = now.Rows[item.Now];
        var cells =
            from column in ListColumns(was, mine, theirs)
            let merged = passages.MergePassages(
                was.FindPassage(column),
                mine.FindPassage(column),
                theirs.FindPassage(column),
                LocateRow(item.Hand) with
                {
                    Column = column + 1,
                }
            )
            where merged.Words.Length > 0
            select new WordedCell(merged, column);
        return FitToSource(new WordedRow([.. cells]), mine, theirs);
    }

    private WordedRow RefillRow(WordedRow row, PassagePlace at) =>
        row with
        {
            Cells =
            [
                .. row.Cells.Select(cell =>
                    cell with
                    {
                        Passage = passages.RefillFigures(cell.Passage, at with { Column = cell.Column + 1 }),
                    }
                ),
            ],
        };

    private static IEnumerable<int> ListColumns(params IEnumerable<WordedRow> rows) =>
        rows.SelectMany(row => row.Cells).Select(cell => cell.Column).Distinct().Order();

    // The cells are those of the composition unless the person's words need one that it lacks.
    private static WordedRow FitToSource(WordedRow merged, WordedRow mine, WordedRow theirs)
    {
        var columns = theirs
            .Source?.Cells.Select(cell => theirs.Grid!.FindColumnNumber(cell.Column))
            .ToHashSet()
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
