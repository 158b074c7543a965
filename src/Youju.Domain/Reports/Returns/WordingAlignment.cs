using Youju.Domain.Reports.Passports;

namespace Youju.Domain.Reports.Returns;

/// <summary>Which passages of one wording became which of another: block by block, and in tables row by row and column by column.</summary>
internal sealed class WordingAlignment
{
    private const decimal AlikeBlocks = 0.35m;
    private const decimal AlikeRows = 0.2m;

    public WordingAlignment(WordingPlaces left, WordingPlaces right)
    {
        (Left, Right) = (left, right);
        Blocks = new Aligner(
            [.. left.Wording.Blocks.Select(CreateItem)],
            [.. right.Wording.Blocks.Select(CreateItem)]
        ).AlignItems(AlikeBlocks, mayMove: true);
        for (var block = 0; block < left.Wording.Blocks.Count; block++)
            if (Blocks.RightOf[block] is >= 0 and var partner)
                AddBlockPairs(block, partner);
    }

    private WordingAlignment(WordingAlignment other, WordingPlaces right)
    {
        (Left, Right, Blocks, Rows, Passages) = (other.Left, right, other.Blocks, other.Rows, other.Passages);
    }

    public WordingPlaces Left { get; }

    public WordingPlaces Right { get; }

    public Pairing Blocks { get; }

    /// <summary>The same alignment with the right's passages replaced one by one.</summary>
    public WordingAlignment WithRightPlaces(WordingPlaces right) => new(this, right);

    /// <summary>The rows of each table on the left that has a partner.</summary>
    public Dictionary<int, Pairing> Rows { get; } = [];

    /// <summary>Numbers of passages that are partners, in the order of the left.</summary>
    public List<(int Left, int Right)> Passages { get; } = [];

    private void AddBlockPairs(int block, int partner)
    {
        var (mine, theirs) = (Left.FirstPassage[block], Right.FirstPassage[partner]);
        if (Left.Wording.Blocks[block] is not WordedTable table)
        {
            Passages.Add((mine, theirs));
            return;
        }

        var other = (WordedTable)Right.Wording.Blocks[partner];
        var rows = new Aligner(
            [.. table.Rows.Select(CreateItem)],
            [.. other.Rows.Select(CreateItem)]
        ).AlignItems(AlikeRows, mayMove: false);
        Rows.Add(block, rows);
        int[] firstMine = FindFirstPassages(table, mine),
            firstTheirs = FindFirstPassages(other, theirs);
        for (var row = 0; row < table.Rows.Count; row++)
            if (rows.RightOf[row] is >= 0 and var same)
                AddCellPairs(table.Rows[row], firstMine[row], other.Rows[same], firstTheirs[same]);
    }

    private void AddCellPairs(WordedRow row, int first, WordedRow other, int otherFirst)
    {
        for (var cell = 0; cell < row.Cells.Count; cell++)
        {
            var partner = other.FindCellIndex(row.Cells[cell].Column);
            if (partner >= 0)
                Passages.Add((first + cell, otherFirst + partner));
        }
    }

    private static int[] FindFirstPassages(WordedTable table, int first)
    {
        var firsts = new int[table.Rows.Count];
        for (var row = 0; row < firsts.Length; first += table.Rows[row++].Cells.Count)
            firsts[row] = first;
        return firsts;
    }

    private static AlignedItem CreateItem(WordedBlock block) =>
        block switch
        {
            WordedParagraph paragraph => new('p', paragraph.Passage.Pattern, paragraph.Passage.Words),
            WordedTable table => CreateItem('t', table.Passages),
            _ => throw new InvalidOperationException($"No alignment is defined for {block.GetType().Name}."),
        };

    private static AlignedItem CreateItem(WordedRow row)
    {
        return CreateItem('r', row.Cells.Select(cell => cell.Passage));
    }

    private static AlignedItem CreateItem(char kind, IEnumerable<WordedPassage> passages)
    {
        var cells = passages.ToList();
        return new(
            kind,
            string.Join('\t', cells.Select(cell => cell.Pattern)),
            string.Join('\t', cells.Select(cell => cell.Words))
        );
    }
}
