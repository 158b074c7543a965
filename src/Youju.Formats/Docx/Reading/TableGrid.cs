using System.Text;

namespace Youju.Formats.Docx.Reading;

/// <summary>A table's cells with their columns and spans, covered positions left out.</summary>
internal sealed class TableGrid
{
    public TableGrid(TableContent table)
    {
        // The cell that a merge continues, by its column, and the row it has reached.
        var open = new Dictionary<int, (TableGridCell Cell, int Row)>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var (laid, column) = (new List<TableGridCell>(), table.Rows[row].SkippedColumns);
            foreach (var cell in table.Rows[row].Cells)
            {
                if (cell.IsCovered && open.TryGetValue(column, out var above) && above.Row == row - 1)
                    above.Cell.RowSpan++;
                else
                    laid.Add(above.Cell = GatherCell(cell, column));
                open[column] = (above.Cell, row);
                column += cell.ColumnSpan;
            }

            Rows.Add(laid);
            if (table.Rows[row].IsHeader && HeaderRows == row)
                HeaderRows++;
        }
    }

    public List<List<TableGridCell>> Rows { get; } = [];

    public int HeaderRows { get; }

    /// <summary>Nested tables and text boxes, which are blocks of their own.</summary>
    public List<BlockContent> Leftovers { get; } = [];

    public ParagraphContent? FirstParagraph =>
        Rows.SelectMany(row => row)
            .Select(cell => cell.FirstParagraph)
            .FirstOrDefault(first => first is not null);

    private TableGridCell GatherCell(CellBlocks blocks, int column)
    {
        var (words, paragraphs) = (new StringBuilder(), new List<(ParagraphContent, int)>());
        foreach (var block in blocks.Blocks)
        {
            if (block is not ParagraphContent paragraph)
            {
                Leftovers.Add(block);
                continue;
            }

            if (words.Length > 0 && paragraph.Words.Length > 0)
                words.Append(' ');
            words.Append(paragraph.Label);
            paragraphs.Add((paragraph, words.Length));
            words.Append(paragraph.Words);
            Leftovers.AddRange(paragraph.Boxes);
        }

        return new(
            words.Replace('\n', ' ').Replace('\t', ' ').ToString(),
            column,
            blocks.ColumnSpan,
            paragraphs
        );
    }
}

/// <param name="Paragraphs">The paragraphs gathered in the cell, each with the offset of its words.</param>
internal sealed record TableGridCell(
    string Words,
    int Column,
    int ColumnSpan,
    IReadOnlyList<(ParagraphContent Paragraph, int Offset)> Paragraphs
)
{
    public int RowSpan { get; set; } = 1;

    public ParagraphContent? FirstParagraph => Paragraphs.Count > 0 ? Paragraphs[0].Paragraph : null;
}
