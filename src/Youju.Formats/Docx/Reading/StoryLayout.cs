using Youju.Domain.Documents;

namespace Youju.Formats.Docx.Reading;

/// <summary>Gives the blocks of one part their place in the document's text.</summary>
/// <param name="pieces">Receives where each stretch comes from, or null where nobody asks.</param>
internal sealed class StoryLayout(
    DocumentBuilder builder,
    string part,
    CommentAnchors comments,
    List<RunPiece>? pieces
)
{
    public void Lay(BlockContent block)
    {
        if (block is ParagraphContent paragraph)
            LayParagraph(paragraph);
        else if (block is TableContent table)
            LayTable(table);
    }

    private void LayParagraph(ParagraphContent paragraph)
    {
        var words = paragraph.Words.ToString();
        var start = builder.Position + paragraph.Label.Length;
        if (paragraph.Label.Length > 0 || !string.IsNullOrWhiteSpace(words))
            builder.AddParagraph(paragraph.Label + words, PlaceOf(paragraph), laid =>
                laid with
                {
                    Region = paragraph.Region,
                    OutlineLevel = paragraph.OutlineLevel,
                    LabelLength = paragraph.Label.Length,
                    Inlines = Figures(paragraph, start),
                    Format = paragraph.Format,
                }
            );
        else
            start = builder.Position;
        Note(paragraph, start, isLaid: start + words.Length <= builder.Position);
        foreach (var box in paragraph.Boxes)
            Lay(box);
    }

    // A table of one cell is a frame around running text.
    private void LayTable(TableContent table)
    {
        if (table.Rows is [{ Cells: [var only] }])
        {
            foreach (var block in only.Blocks)
                Lay(block);
            return;
        }

        var grid = new TableGrid(table);
        if (grid.Rows.Count == 0)
            return;
        var laid = builder.AddTable(
            grid.Rows.Select(row => row.ConvertAll(Content)),
            PlaceOf(grid.FirstParagraph),
            shape: table => Shape(table, grid)
        );
        foreach (
            var (cell, content) in laid
                .Rows.SelectMany(row => row.Cells)
                .Zip(grid.Rows.SelectMany(row => row))
        )
        foreach (var (paragraph, offset) in content.Paragraphs)
            Note(paragraph, cell.Span.Start + offset, isLaid: true);
        foreach (var block in grid.Leftovers)
            Lay(block);
    }

    private CellContent Content(GridCell cell) =>
        new(cell.Words, cell.Column, cell.ColumnSpan, cell.RowSpan, PlaceOf(cell.FirstParagraph))
        {
            Alignment = cell.FirstParagraph?.Format?.Alignment,
        };

    private static Table Shape(Table table, TableGrid grid) =>
        table with
        {
            HeaderRows = grid.HeaderRows,
            Rows =
            [
                .. table.Rows.Zip(grid.Rows, (row, cells) =>
                    row with
                    {
                        Cells = [.. row.Cells.Zip(cells, WithFigures)],
                    }
                ),
            ],
        };

    private static Cell WithFigures(Cell cell, GridCell content)
    {
        var figures = content
            .Paragraphs.SelectMany(entry => Figures(entry.Paragraph, cell.Span.Start + entry.Offset))
            .ToList();
        return figures.Count == 0 ? cell : cell with { Inlines = figures };
    }

    private static IReadOnlyList<Inline> Figures(ParagraphContent paragraph, int start) =>
        paragraph.Marks.Count == 0
            ? []
            :
            [
                .. from mark in paragraph.Marks
                where mark.Kind == MarkKind.Figure
                select new FigureInline(new(start + mark.Start, mark.Length), mark.Name),
            ];

    private void Note(ParagraphContent paragraph, int start, bool isLaid)
    {
        foreach (var mark in paragraph.Marks)
            Note(mark, start);
        if (pieces is null || paragraph.Pieces is null || !isLaid)
            return;
        foreach (var piece in paragraph.Pieces)
            pieces.Add(
                new(part, new(start + piece.Start, piece.Length), paragraph.Ordinal, piece.Run, piece.Child)
            );
    }

    private void Note(Mark mark, int start)
    {
        var span = new TextSpan(start + mark.Start, mark.Length);
        switch (mark.Kind)
        {
            case MarkKind.Insertion:
                builder.AddTrace(new(TraceKind.Insertion, mark.Name, mark.Content, span));
                break;
            case MarkKind.Deletion:
                builder.AddTrace(new(TraceKind.Deletion, mark.Name, mark.Content, span));
                break;
            case MarkKind.HiddenText:
                builder.AddTrace(new(TraceKind.HiddenText, mark.Name, mark.Content, span));
                break;
            case MarkKind.Bookmark:
                builder.AddTrace(new(TraceKind.Bookmark, mark.Name, "", span));
                break;
            case MarkKind.CommentStart:
                comments.Start(mark.Name, span.Start);
                break;
            case MarkKind.CommentEnd:
                comments.End(mark.Name, span.Start);
                break;
        }
    }

    private Place PlaceOf(ParagraphContent? paragraph) => new(part, paragraph?.Ordinal);
}
