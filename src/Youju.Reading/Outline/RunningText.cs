using Youju.Domain.Documents;

namespace Youju.Reading.Outline;

/// <summary>Finds the running text of a report: neither the table of contents nor the scattered cells of broken tables.</summary>
internal sealed class RunningText(Document document)
{
    /// <summary>A scattered cell is no longer than this.</summary>
    private const int MostCellCharacters = 22;

    public IReadOnlyList<Paragraph> FindParagraphs()
    {
        var prose = new List<Paragraph>();
        var blocks = document.Blocks;
        for (var index = 0; index < blocks.Count; )
        {
            var end = index;
            while (end < blocks.Count && CouldBeCell(blocks[end]))
                end++;
            var isInTable =
                end > index
                && index > 0
                && IsBrokenTable(blocks[index - 1])
                && end < blocks.Count
                && IsBrokenTable(blocks[end]);
            if (!isInTable)
                prose.AddRange(blocks.Skip(index).Take(end - index).Cast<Paragraph>());
            if (
                end < blocks.Count
                && blocks[end] is Paragraph { Region: ParagraphRegion.Body } paragraph
                && !IsBrokenTable(paragraph)
            )
                prose.Add(paragraph);
            index = end + 1;
        }

        prose.RemoveAll(paragraph =>
            document.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length).IsWhiteSpace()
        );
        return RemoveTableOfContents(prose);
    }

    private bool CouldBeCell(Block block) =>
        block is Paragraph { Region: ParagraphRegion.Body, OutlineLevel: null }
        && !IsBrokenTable(block)
        && block.Span.Length <= MostCellCharacters
        && !EndsSentence(block.Span);

    private bool EndsSentence(TextSpan span) =>
        span.Length > 0 && "。；：！？;:".Contains(document.Text[span.End - 1]);

    /// <summary>A table without columns, or a line of a text file that still has the tabs of one.</summary>
    private bool IsBrokenTable(Block block) =>
        block switch
        {
            Table table => !table.ColumnsKnown,
            Paragraph { Place.Line: not null } => document
                .Text.AsSpan(block.Span.Start, block.Span.Length)
                .Trim()
                .Contains('\t'),
            _ => false,
        };

    /// <summary>Drops what stands between 目录 and the second time its first entry is printed.</summary>
    private List<Paragraph> RemoveTableOfContents(List<Paragraph> prose)
    {
        var start = prose.FindIndex(paragraph =>
            paragraph.Span.Length < MostCellCharacters && NormaliseEntry(paragraph) is "目录"
        );
        if (start < 0 || start + 1 >= prose.Count)
            return prose;
        var first = NormaliseEntry(prose[start + 1]);
        var end =
            first.Length < 2
                ? -1
                : prose.FindIndex(start + 2, paragraph =>
                    NormaliseEntry(paragraph) is var key
                    && key.Length > 1
                    && (key == first || first.EndsWith(key, StringComparison.Ordinal))
                );
        if (end < 0)
            end = SkipDottedLines(prose, start + 1);
        prose.RemoveRange(start, end - start);
        return prose;
    }

    private int SkipDottedLines(List<Paragraph> prose, int start)
    {
        while (
            start < prose.Count
            && document.Text.AsSpan(prose[start].Span.Start, prose[start].Span.Length).IndexOfAny('…', '\t')
                >= 0
        )
            start++;
        return start;
    }

    /// <summary>The words without white space, leaders and page number.</summary>
    private string NormaliseEntry(Paragraph paragraph) =>
        string.Concat(document.SliceText(paragraph.Span).Where(sign => char.IsLetterOrDigit(sign)))
            .TrimEnd("0123456789".ToCharArray());
}
