using Youju.Domain.Documents;
using Youju.Domain.Reports.Passports;

namespace Youju.Domain.Reports.Merging;

/// <summary>Lays merged words out again: shape and tables as composed now, what a person added as plain as it can be told.</summary>
internal sealed class MergedDocument(Document now)
{
    private readonly DocumentBuilder builder = new() { Layout = now.Layout };
    private readonly HashSet<Block> composed = new(now.Blocks, ReferenceEqualityComparer.Instance);

    public Document BuildDocument(IReadOnlyList<WordedBlock> blocks)
    {
        foreach (var block in blocks)
        {
            for (var blank = 0; IsComposed(block) && blank < block.BlanksBefore; blank++)
                builder.AddParagraph("");
            if (block is WordedTable table)
                AddMergedTable(table);
            else if (block is WordedParagraph { Source: Table frame } framed)
                AddFramedPassage(framed.Passage, frame);
            else if (block is WordedParagraph paragraph)
                AddParagraph(paragraph);
        }

        return builder.BuildDocument();
    }

    private bool IsComposed(WordedBlock block) => block.Source is { } source && composed.Contains(source);

    private void AddParagraph(WordedParagraph words)
    {
        var figures = CreateFigureInlines(words.Passage, builder.Position);
        builder.AddParagraph(words.Passage.Words, shape: laid =>
            words.Source is Paragraph source && IsComposed(words)
                ? source with
                {
                    Span = laid.Span,
                    Inlines = figures,
                }
                : laid with
                {
                    OutlineLevel = words.Level,
                    Inlines = figures,
                    Format = KeepOwnFormat((words.Source as Paragraph)?.Format),
                }
        );
    }

    // Editors write down for every paragraph what is only the style's; that somebody centred a line is worth keeping.
    private static ParagraphFormat? KeepOwnFormat(ParagraphFormat? format)
    {
        return format?.Alignment is Alignment.Centre or Alignment.End
            ? new(null, null, format.Alignment, null, null, null)
            : null;
    }

    private void AddFramedPassage(WordedPassage passage, Table frame)
    {
        var figures = CreateFigureInlines(passage, builder.Position);
        builder.AddTable(
            [
                [new CellContent(passage.Words, 0)],
            ],
            shape: laid =>
                laid with
                {
                    ColumnShares = frame.ColumnShares,
                    Rows = [laid.Rows[0] with { Cells = [laid.Rows[0].Cells[0] with { Inlines = figures }] }],
                }
        );
    }

    private void AddMergedTable(WordedTable table)
    {
        var source = table.Source as Table;
        var isWhole =
            source is not null
            && IsComposed(table)
            && table.Rows.Select(row => row.Source).SequenceEqual(source.Rows);
        var grid = new MergedGrid(table);
        builder.AddTable(
            table.Rows.Select((row, at) => CreateCells(row, grid.PlaceCells(at), grid, isWhole)),
            shape: laid =>
                laid with
                {
                    HeaderRows = Math.Min(source?.HeaderRows ?? 0, laid.Rows.Count),
                    ColumnShares = source?.ColumnShares ?? [],
                    ColumnsKnown = source?.ColumnsKnown ?? true,
                    Rows =
                    [
                        .. laid.Rows.Zip(table.Rows, (cells, row) =>
                            cells with
                            {
                                Cells =
                                [
                                    .. cells.Cells.Select(cell =>
                                        WithFigures(cell, row.FindPassage(grid.FindColumnNumber(cell.Column)))
                                    ),
                                ],
                            }
                        ),
                    ],
                }
        );
    }

    // A cell's formula counts rows, and holds only for the words that it yields.
    private List<CellContent> CreateCells(
        WordedRow row,
        IEnumerable<Cell> places,
        MergedGrid grid,
        bool isWhole
    )
    {
        return
        [
            .. from place in places
            let words = row.FindPassage(grid.FindColumnNumber(place.Column)).Words
            let isSame = isWhole && words == now.SliceText(place.Span)
            select new CellContent(
                JoinLines(words),
                place.Column,
                place.ColumnSpan,
                place.RowSpan,
                null,
                isSame ? place.RawValue : null
            )
            {
                Alignment = place.Alignment,
                Formula = isSame ? place.Formula : null,
            },
        ];
    }

    private static string JoinLines(string words) => words.Replace('\n', ' ').Replace('\t', ' ');

    private static Cell WithFigures(Cell cell, WordedPassage words) =>
        cell with
        {
            Inlines = CreateFigureInlines(words, cell.Span.Start),
        };

    private static IReadOnlyList<Inline> CreateFigureInlines(WordedPassage passage, int start)
    {
        return
        [
            .. passage.Figures.Select(figure => new FigureInline(
                new(start + figure.Start, figure.Length),
                figure.Key
            )),
        ];
    }
}
