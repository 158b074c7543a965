using Youju.Domain.Documents;
using Youju.Formats.Reading;

namespace Youju.Formats.PlainText;

/// <summary>Reads text and Markdown: the document's text is the file's own text, so offsets are the file's own.</summary>
/// <remarks>A line is a paragraph, lines parted by tabs, bars or blanks are the rows of a table, and blank lines are no blocks.</remarks>
public sealed class PlainTextReader : IFormatReader
{
    public IReadOnlyList<FileKind> Kinds => [FileKind.Txt, FileKind.Md, FileKind.Csv];

    public Document ReadDocument(SourceFile file, FileKind kind, ReadingBudget budget) =>
        ReadDocument(TextEncoding.DecodeText(file.Content), kind == FileKind.Md, budget);

    /// <summary>The document of a text already decoded.</summary>
    public static Document ReadDocument(string text, bool isMarkdown = false, ReadingBudget? budget = null)
    {
        budget ??= new(ReadingLimits.Default);
        budget.SpendText(text.Length);
        return new(text, [.. ReadBlocks(text, isMarkdown, budget)]);
    }

    private static IEnumerable<Block> ReadBlocks(string text, bool isMarkdown, ReadingBudget budget)
    {
        var rows = new LooseTable(text);
        List<PlainTextLine> lines = [.. PlainTextLine.SplitText(text)];
        var aligned = new AlignedTable(text, lines);
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            budget.SpendBlock(0);
            if (rows.AcceptsLine(line))
            {
                rows.AddLine(line, budget);
                continue;
            }

            foreach (var block in rows.ReleaseBlocks())
                yield return block;
            if (aligned.FindTableAt(at, budget) is { } table)
            {
                at = lines.FindIndex(at, last => last.Span.End >= table.Span.End);
                yield return table;
            }
            else if (!text.AsSpan(line.Span.Start, line.Span.Length).IsWhiteSpace())
                yield return CreateParagraph(text, line, isMarkdown);
        }

        foreach (var block in rows.ReleaseBlocks())
            yield return block;
    }

    private static Paragraph CreateParagraph(string text, PlainTextLine line, bool isMarkdown)
    {
        var place = new Place(Line: line.Number);
        if (!isMarkdown)
            return new(line.Span, place);
        var words = text.AsSpan(line.Span.Start, line.Span.Length);
        var level = words.IndexOfAnyExcept('#');
        if (level is < 1 or > 6 || words[level] != ' ')
            return new(line.Span, place);
        var mark = level + words[level..].IndexOfAnyExcept(' ');
        return mark < level
            ? new(line.Span, place)
            : new(TextSpan.FromBounds(line.Span.Start + mark, line.Span.End), place) { OutlineLevel = level };
    }
}
