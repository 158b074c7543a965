using Youju.Domain.Documents;

namespace Youju.Formats.Docx.Reading;

/// <summary>Gives the blocks of one part their place in the document's text.</summary>
/// <param name="pieces">Receives where each stretch comes from, or null where nobody asks.</param>
internal sealed class StoryLayout(
    DocumentBuilder builder,
    string part,
    DocxComments comments,
    List<RunPiece>? pieces
)
{
    public void AddBlock(BlockContent block)
    {
        if (block is ParagraphContent paragraph)
            AddParagraph(paragraph);
        else if (block is TableContent table)
            AddTable(table);
    }

    private void AddParagraph(ParagraphContent paragraph)
    {
        var words = paragraph.Words.ToString();
        var start = builder.Position + paragraph.Label.Length;
        if (paragraph.Label.Length > 0 || !string.IsNullOrWhiteSpace(words))
            builder.AddParagraph(paragraph.Label + words, LocateParagraph(paragraph), laid =>
                laid with
                {
                    Region = paragraph.Region,
                    OutlineLevel = paragraph.OutlineLevel,
                    LabelLength = paragraph.Label.Length,
                    Inlines = CollectFigures(paragraph, start),
                    Format = paragraph.Format,
                }
            );
        else
            start = builder.Position;
        RecordParagraph(paragraph, start, isLaid: start + words.Length <= builder.Position);
        foreach (var box in paragraph.Boxes)
            AddBlock(box);
    }

    // A table of one cell is a frame around running text.
    private void AddTable(TableContent table)
    {
        if (table.Rows is [{ Cells: [var only] }])
        {
            foreach (var block in only.Blocks)
                AddBlock(block);
            return;
        }

        var grid = new TableGrid(table);
        if (grid.Rows.Count == 0)
            return;
        var laid = builder.AddTable(
            grid.Rows.Select(row => row.ConvertAll(CreateCell)),
            LocateParagraph(grid.FirstParagraph),
            shape: table => CompleteTable(table, grid)
        );
        foreach (
            var (cell, content) in laid
                .Rows.SelectMany(row => row.Cells)
                .Zip(grid.Rows.SelectMany(row => row))
        )
        foreach (var (paragraph, offset) in content.Paragraphs)
            RecordParagraph(paragraph, cell.Span.Start + offset, isLaid: true);
        foreach (var block in grid.Leftovers)
            AddBlock(block);
    }

    private CellContent CreateCell(TableGridCell cell) =>
        new(cell.Words, cell.Column, cell.ColumnSpan, cell.RowSpan, LocateParagraph(cell.FirstParagraph))
        {
            Alignment = cell.FirstParagraph?.Format?.Alignment,
        };

    private static Table CompleteTable(Table table, TableGrid grid) =>
        table with
        {
            HeaderRows = grid.HeaderRows,
            Rows =
            [
                .. table.Rows.Zip(grid.Rows, (row, cells) =>
                    row with
                    {
                        Cells = [.. row.Cells.Zip(cells, AddCellFigures)],
                    }
                ),
            ],
        };

    private static Cell AddCellFigures(Cell cell, TableGridCell content)
    {
        var figures = content
            .Paragraphs.SelectMany(entry => CollectFigures(entry.Paragraph, cell.Span.Start + entry.Offset))
            .ToList();
        return figures.Count == 0 ? cell : cell with { Inlines = figures };
    }

    private static IReadOnlyList<Inline> CollectFigures(ParagraphContent paragraph, int start) =>
        paragraph.Marks.Count == 0
            ? []
            :
            [
                .. from mark in paragraph.Marks
                where mark.Kind == MarkKind.Figure
                select new FigureInline(new(start + mark.Start, mark.Length), mark.Name),
            ];

    private void RecordParagraph(ParagraphContent paragraph, int start, bool isLaid)
    {
        foreach (var mark in paragraph.Marks)
            RecordMark(mark, start);
        if (pieces is null || paragraph.Pieces is null || !isLaid)
            return;
        foreach (var piece in paragraph.Pieces)
            pieces.Add(
                new(part, new(start + piece.Start, piece.Length), paragraph.Ordinal, piece.Run, piece.Child)
            );
    }

    private void RecordMark(InlineMark mark, int start)
    {
        var span = new TextSpan(start + mark.Start, mark.Length);
        if (ToTraceKind(mark.Kind) is { } kind)
            builder.AddTrace(new(kind, mark.Name, mark.Content, span));
        else if (mark.Kind == MarkKind.CommentStart)
            comments.StartRange(mark.Name, span.Start);
        else if (mark.Kind == MarkKind.CommentEnd)
            comments.EndRange(mark.Name, span.Start);
    }

    private static TraceKind? ToTraceKind(MarkKind mark) =>
        mark switch
        {
            MarkKind.Insertion => TraceKind.Insertion,
            MarkKind.Deletion => TraceKind.Deletion,
            MarkKind.HiddenText => TraceKind.HiddenText,
            MarkKind.Bookmark => TraceKind.Bookmark,
            _ => null,
        };

    private Place LocateParagraph(ParagraphContent? paragraph) => new(part, paragraph?.Ordinal);
}
