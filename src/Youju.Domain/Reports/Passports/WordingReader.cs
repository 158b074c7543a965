using Youju.Domain.Documents;

namespace Youju.Domain.Reports.Passports;

/// <summary>Takes the wording out of a document, with the figures that controls or bookmarks name.</summary>
internal sealed class WordingReader(Document document, Func<string, string?> keys)
{
    private readonly List<FigureInline> bookmarked =
    [
        .. from trace in document.Traces
        where trace is { Kind: TraceKind.Bookmark, Span.Length: > 0 }
        let key = keys(trace.Name)
        where key is not null
        orderby trace.Span!.Value
        select new FigureInline(trace.Span!.Value, key),
    ];

    public Wording ReadWording()
    {
        var blocks = new List<WordedBlock>();
        var blanks = 0;
        foreach (var block in document.Blocks.Where(IsBodyBlock))
        {
            if (block is Paragraph && string.IsNullOrWhiteSpace(document.SliceText(block.Span)))
            {
                blanks++;
                continue;
            }

            blocks.Add(ReadWordedBlock(block) with { Source = block, BlanksBefore = blanks });
            blanks = 0;
        }

        return new(blocks);
    }

    private static bool IsBodyBlock(Block block) =>
        block is not Paragraph { Region: not (ParagraphRegion.Body or ParagraphRegion.TextBox) };

    // Readers take a table of one cell for a frame around running text.
    private WordedBlock ReadWordedBlock(Block block) =>
        block switch
        {
            Paragraph paragraph => new WordedParagraph(
                ReadPassage(paragraph.Span, paragraph.Inlines),
                paragraph.OutlineLevel
            ),
            Table { Rows: [{ Cells: [var only] }] } => new WordedParagraph(
                ReadPassage(only.Span, only.Inlines)
            ),
            Table table => ReadWordedBlock(table),
            _ => throw new InvalidOperationException($"No wording is defined for {block.GetType().Name}."),
        };

    private WordedTable ReadWordedBlock(Table table)
    {
        var grid = new ColumnGrid(table);
        return new([.. table.Rows.Select(row => ReadWordedRow(row, grid))]);
    }

    private WordedRow ReadWordedRow(TableRow row, ColumnGrid grid)
    {
        return new([
            .. from cell in row.Cells
            let passage = ReadPassage(cell.Span, cell.Inlines)
            where !string.IsNullOrWhiteSpace(passage.Words)
            orderby cell.Column
            select new WordedCell(passage, grid.FindColumnNumber(cell.Column)),
        ])
        {
            Source = row,
            Grid = grid,
        };
    }

    private WordedPassage ReadPassage(TextSpan span, IReadOnlyList<Inline> inlines)
    {
        var controls = SelectDisjoint(inlines.OfType<FigureInline>().OrderBy(figure => figure.Span), span);
        var slots = controls.ConvertAll(figure => CreateSlot(figure, span, FigureBond.Control));
        if (bookmarked.Count > 0)
        {
            var free = SelectDisjoint(FindBookmarked(span), span)
                .Where(figure => !OverlapsAny(controls, figure.Span));
            slots.AddRange(free.Select(figure => CreateSlot(figure, span, FigureBond.Bookmark)));
            slots.Sort((a, b) => a.Start.CompareTo(b.Start));
        }

        return new(document.SliceText(span), slots);
    }

    private IEnumerable<FigureInline> FindBookmarked(TextSpan span)
    {
        for (
            var at = FindFirstFrom(bookmarked, span.Start);
            at < bookmarked.Count && bookmarked[at].Span.Start < span.End;
            at++
        )
            yield return bookmarked[at];
    }

    private static FigureSlot CreateSlot(FigureInline figure, TextSpan span, FigureBond bond)
    {
        return new(figure.Span.Start - span.Start, figure.Span.Length, figure.FactKey, bond);
    }

    // An editor may nest controls that stood side by side; of two that overlap the first is believed.
    private static List<FigureInline> SelectDisjoint(IEnumerable<FigureInline> figures, TextSpan span)
    {
        var apart = new List<FigureInline>();
        foreach (var figure in figures)
            if (
                figure.Span.Length > 0
                && span.Contains(figure.Span)
                && (apart.Count == 0 || apart[^1].Span.End <= figure.Span.Start)
            )
                apart.Add(figure);
        return apart;
    }

    private static bool OverlapsAny(List<FigureInline> figures, TextSpan span)
    {
        var next = FindFirstFrom(figures, span.Start);
        return (next < figures.Count && figures[next].Span.Overlaps(span))
            || (next > 0 && figures[next - 1].Span.Overlaps(span));
    }

    private static int FindFirstFrom(List<FigureInline> figures, int offset)
    {
        var (low, high) = (0, figures.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (figures[middle].Span.Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
