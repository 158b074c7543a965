using Youju.Domain.Documents;
using Youju.Reading.Search;

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
            var cells = blocks.Skip(index).TakeWhile(CouldBeCell).Cast<Paragraph>().ToList();
            var end = index + cells.Count;
            if (cells.Count > 0 && !(IsBrokenTableAt(index - 1) && IsBrokenTableAt(end)))
                prose.AddRange(cells);
            if (
                blocks.ElementAtOrDefault(end) is Paragraph { Region: ParagraphRegion.Body } other
                && !IsBrokenTable(other)
            )
                prose.Add(other);
            index = end + 1;
        }

        prose.RemoveAll(paragraph => document.Text.SliceSpan(paragraph.Span).IsWhiteSpace());
        return RemoveTableOfContents(prose);
    }

    private bool IsBrokenTableAt(int index) =>
        document.Blocks.ElementAtOrDefault(index) is { } block && IsBrokenTable(block);

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
            Paragraph { Place.Line: not null } => document.Text.SliceSpan(block.Span).Trim().Contains('\t'),
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
        var end = FindSecondEntry(prose, start + 1);
        if (end < 0)
            end = SkipDottedLines(prose, start + 1);
        prose.RemoveRange(start, end - start);
        return prose;
    }

    /// <summary>Where the first entry is printed again, there as the heading of its chapter; -1 where it is not.</summary>
    private int FindSecondEntry(List<Paragraph> prose, int entry)
    {
        var first = NormaliseEntry(prose[entry]);
        return first.Length < 2
            ? -1
            : prose.FindIndex(entry + 1, paragraph => IsEndOf(first, NormaliseEntry(paragraph)));
    }

    private static bool IsEndOf(string entry, string title) => title.Length > 1 && entry.EndsWith(title);

    private int SkipDottedLines(List<Paragraph> prose, int start) =>
        start
        + prose
            .Skip(start)
            .TakeWhile(line => document.Text.SliceSpan(line.Span).ContainsAny('…', '\t'))
            .Count();

    /// <summary>The words without white space, leaders and page number.</summary>
    private string NormaliseEntry(Paragraph paragraph) =>
        string.Concat(document.SliceText(paragraph.Span).Where(sign => char.IsLetterOrDigit(sign)))
            .TrimEnd("0123456789".ToCharArray());
}
