using Youju.Domain.Documents;
using Youju.Formats.Html;
using Youju.Formats.Office;
using Youju.Formats.PlainText;
using Youju.Formats.Reading;

namespace Youju.Formats.Docx.Reading;

/// <summary>Whole files inside a docx that are printed where they stand (<c>w:altChunk</c>), as report generators write them.</summary>
internal sealed class EmbeddedText(Package package, string part, ReadingBudget budget)
{
    private static readonly IReadOnlyList<IFormatReader> Readers =
    [
        new HtmlReader(),
        new PlainTextReader(),
        new DocxReader(),
    ];

    private IReadOnlyList<Relationship>? relationships;

    /// <summary>The blocks of one of them.</summary>
    /// <param name="id">Of the relationship by which it is named.</param>
    /// <param name="ordinal">The paragraph it stands behind.</param>
    public IEnumerable<BlockContent> ReadBlocks(string? id, int ordinal, ParagraphRegion region)
    {
        relationships ??= Relationship.ReadRelationships(package, part, budget);
        var link = relationships.FirstOrDefault(one => one.Id == id && !one.IsExternal);
        if (link is null || !package.ContainsPart(link.Target))
            return [];
        var document = ReadFile(new(link.Target, ReadContent(link.Target)));
        return document.Blocks.Select(block => ToContent(document, block, ordinal, region));
    }

    private byte[] ReadContent(string name)
    {
        using var content = new MemoryStream();
        using var source = package.OpenPart(name);
        source.CopyTo(content);
        return content.ToArray();
    }

    private Document ReadFile(SourceFile file)
    {
        budget.CountEmbedded();
        var kind = Signature.RecogniseKind(file);
        var reader = Readers.FirstOrDefault(reader => reader.Kinds.Contains(kind))
            ?? throw UnreadableFileException.Unsupported(
                $"插有 {kind.ToString().ToLowerInvariant()} 文件的 docx"
            );
        return reader.ReadDocument(file, kind, budget);
    }

    private static BlockContent ToContent(
        Document document,
        Block block,
        int ordinal,
        ParagraphRegion region
    ) =>
        block is Table table
            ? ToTable(document, table, ordinal, region)
            : CreateParagraph(
                document.SliceText(block.Span),
                ordinal,
                region,
                (block as Paragraph)?.OutlineLevel
            );

    private static TableContent ToTable(Document document, Table table, int ordinal, ParagraphRegion region)
    {
        var content = new TableContent();
        foreach (var row in table.Rows)
        {
            var (laid, column) = (new RowContent(), 0);
            foreach (var cell in row.Cells)
            {
                if (cell.Column > column)
                    laid.Cells.Add(new() { ColumnSpan = cell.Column - column, IsCovered = true });
                var blocks = new CellBlocks { ColumnSpan = cell.ColumnSpan };
                blocks.Blocks.Add(CreateParagraph(document.SliceText(cell.Span), ordinal, region, null));
                laid.Cells.Add(blocks);
                column = cell.Column + cell.ColumnSpan;
            }

            content.Rows.Add(laid);
        }

        return content;
    }

    private static ParagraphContent CreateParagraph(
        string words,
        int ordinal,
        ParagraphRegion region,
        int? level
    )
    {
        var paragraph = new ParagraphContent(ordinal, region, null) { OutlineLevel = level };
        paragraph.Words.Append(words);
        return paragraph;
    }
}
