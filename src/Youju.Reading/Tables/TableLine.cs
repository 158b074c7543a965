using Youju.Domain.Documents;

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

    private static TableLine FromTableRow(Table table, TableRow row) =>
        table.ColumnsKnown
            ? new(row.Span, [.. row.Cells.Select(cell => new LineCell(cell.Span, cell.Column))], table, row)
            : new(row.Span, [.. row.Cells.Select(cell => new LineCell(cell.Span, null))], null);

    private static IEnumerable<TableLine> FromParagraph(string text, TextSpan paragraph)
    {
        var start = paragraph.Start;
        while (start < paragraph.End)
        {
            var line = TextSpan.FromBounds(start, FindSignOrEnd(text, start, paragraph.End, '\n'));
            yield return new(line, [.. SplitAtTabs(text, line)], null);
            start = line.End + 1;
        }
    }

    private static IEnumerable<LineCell> SplitAtTabs(string text, TextSpan line)
    {
        for (var start = line.Start; start <= line.End; )
        {
            var cell = TextSpan.FromBounds(start, FindSignOrEnd(text, start, line.End, '\t'));
            yield return new(cell, null);
            start = cell.End + 1;
        }
    }

    private static int FindSignOrEnd(string text, int start, int end, char sign) =>
        text.IndexOf(sign, start, end - start) is >= 0 and var found ? found : end;
}

/// <summary>One cell of a line; the column is null where the line lost its empty cells.</summary>
public readonly record struct LineCell(TextSpan Span, int? Column);
