using Youju.Domain.Documents;

namespace Youju.Domain.Reports.Passports;

/// <summary>A document as a person who edits it sees it: paragraphs and tables of words, without layout.</summary>
public sealed record Wording(IReadOnlyList<WordedBlock> Blocks)
{
    /// <summary>All passages in reading order: paragraphs, and the cells of tables.</summary>
    public IEnumerable<WordedPassage> Passages => Blocks.SelectMany(block => block.Passages);

    /// <summary>The same blocks with other passages, in the order of <see cref="Passages"/>.</summary>
    public Wording WithPassages(IReadOnlyList<WordedPassage> passages)
    {
        var next = 0;
        return new([.. Blocks.Select(block => block.MapPassages(_ => passages[next++]))]);
    }

    /// <summary>The wording of a document's body; blank paragraphs, notes, headers and footers say nothing of their own.</summary>
    /// <param name="keys">The key that a bookmark stands for, for figures whose control an editor has emptied.</param>
    public static Wording FromDocument(Document document, Func<string, string?>? keys = null) =>
        new WordingReader(document, keys ?? (_ => null)).ReadWording();
}

/// <summary>One step of a <see cref="Wording"/>.</summary>
public abstract record WordedBlock
{
    /// <summary>Where the words came from, for whoever writes them again.</summary>
    public Block? Source { get; init; }

    /// <summary>How many empty lines stand before it.</summary>
    public int BlanksBefore { get; init; }

    public abstract IEnumerable<WordedPassage> Passages { get; }

    /// <summary>The same block with every passage changed, in their order.</summary>
    public abstract WordedBlock MapPassages(Func<WordedPassage, WordedPassage> change);
}

/// <param name="Level">The outline level of a heading, as in <see cref="Paragraph.OutlineLevel"/>.</param>
public sealed record WordedParagraph(WordedPassage Passage, int? Level = null) : WordedBlock
{
    public override IEnumerable<WordedPassage> Passages => [Passage];

    public override WordedBlock MapPassages(Func<WordedPassage, WordedPassage> change) =>
        this with
        {
            Passage = change(Passage),
        };
}

public sealed record WordedTable(IReadOnlyList<WordedRow> Rows) : WordedBlock
{
    public override IEnumerable<WordedPassage> Passages =>
        Rows.SelectMany(row => row.Cells).Select(cell => cell.Passage);

    public override WordedBlock MapPassages(Func<WordedPassage, WordedPassage> change) =>
        this with
        {
            Rows =
            [
                .. Rows.Select(row =>
                    row with
                    {
                        Cells = [.. row.Cells.Select(cell => cell with { Passage = change(cell.Passage) })],
                    }
                ),
            ],
        };
}

/// <param name="Cells">In the order of their columns; cells without words are left out, as an editor may add or drop them.</param>
public sealed record WordedRow(IReadOnlyList<WordedCell> Cells)
{
    /// <summary>Where the words came from, with the grid around them.</summary>
    public TableRow? Source { get; init; }

    /// <summary>The columns of the table that <see cref="Source"/> is a row of.</summary>
    internal ColumnGrid? Grid { get; init; }

    public WordedPassage FindPassage(int column) =>
        FindCellIndex(column) is >= 0 and var index ? Cells[index].Passage : WordedPassage.Empty;

    /// <summary>Which of <see cref="Cells"/> begins in a column, or -1.</summary>
    public int FindCellIndex(int column)
    {
        var (low, high) = (0, Cells.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Cells[middle].Column < column)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Cells.Count && Cells[low].Column == column ? low : -1;
    }
}

/// <param name="Column">The leftmost visible column it covers, from 0: see <see cref="ColumnGrid"/>.</param>
public sealed record WordedCell(WordedPassage Passage, int Column);
