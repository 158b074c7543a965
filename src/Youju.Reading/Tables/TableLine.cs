using Youju.Domain.Documents;
using Youju.Reading.Search;

namespace Youju.Reading.Tables;

/// <summary>One printed line that may belong to a table.</summary>
/// <param name="Grid">The table it comes from, where the columns of that table are known.</param>
/// <param name="Row">The row of that table, with the widths of its cells.</param>
public sealed record TableLine(
    TextSpan Span,
    IReadOnlyList<LineCell> Cells,
    Table? Grid,
    TableRow? Row = null
)
{
    /// <summary>Whether the file calls it a heading, as it does the name of a sheet; no table goes on behind one.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Every line of the body in reading order; paragraphs yield their lines as rows of loose cells.</summary>
    public static IEnumerable<TableLine> FromDocument(Document document) =>
        document.Blocks.SelectMany(block =>
            block switch
            {
                Table table => table.Rows.Select(row => FromTableRow(table, row)),
                Paragraph { Region: ParagraphRegion.Body } paragraph => FromParagraph(
                        document.Text,
                        paragraph.Span
                    )
                    .Select(line => line with { IsHeading = paragraph.OutlineLevel is not null }),
                _ => [],
            }
        );

    /// <summary>The line as a part of a table of which some lines lost their columns.</summary>
    public TableLine WithoutColumns() =>
        Grid is null
            ? this
            : this with
            {
                Grid = null,
                Row = null,
                Cells = [.. Cells.Select(cell => cell with { Column = null })],
            };

    private static TableLine FromTableRow(Table table, TableRow row)
    {
        var cells = row.Cells.Select(cell => new LineCell(cell.Span, cell.Column));
        var line = new TableLine(row.Span, [.. cells], table, row);
        return table.ColumnsKnown ? line : line.WithoutColumns();
    }

    private static IEnumerable<TableLine> FromParagraph(string text, TextSpan paragraph) =>
        SplitAt('\n', text, paragraph)
            .Where(line => line.Start < paragraph.End)
            .Select(line => new TableLine(
                line,
                [.. SplitAt('\t', text, line).Select(cell => new LineCell(cell, null))],
                null
            ));

    private static IEnumerable<TextSpan> SplitAt(char sign, string text, TextSpan span)
    {
        for (var start = span.Start; start <= span.End; )
        {
            var end = start + text.AsSpan(start, span.End - start).FindAnyOrEnd([sign]);
            yield return TextSpan.FromBounds(start, end);
            start = end + 1;
        }
    }
}

/// <summary>One cell of a line; the column is null where the line lost its empty cells.</summary>
public sealed record LineCell(TextSpan Span, int? Column);
