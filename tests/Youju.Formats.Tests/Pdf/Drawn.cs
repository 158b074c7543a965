using Youju.Domain.Documents;

namespace Youju.Formats.Tests.Pdf;

/// <summary>Prints blocks in a form that tests can show.</summary>
internal static class Drawn
{
    public static string[] Paragraphs(Document document) =>
        [.. document.Blocks.OfType<Paragraph>().Select(block => document.SliceText(block.Span))];

    public static Table OnlyTable(Document document) => Assert.Single(document.Blocks.OfType<Table>());

    /// <summary>Each row as "column:words", with "+n" and "v n" for merged cells.</summary>
    public static string[] Rows(Document document) =>
        [
            .. OnlyTable(document)
                .Rows.Select(row =>
                    string.Join(
                        " | ",
                        row.Cells.Select(cell =>
                            $"{cell.Column}{(cell.ColumnSpan > 1 ? $"+{cell.ColumnSpan}" : "")}"
                            + $"{(cell.RowSpan > 1 ? $"v{cell.RowSpan}" : "")}"
                            + $":{document.SliceText(cell.Span)}"
                        )
                    )
                ),
        ];
}
