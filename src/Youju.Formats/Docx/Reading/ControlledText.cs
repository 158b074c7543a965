namespace Youju.Formats.Docx.Reading;

/// <summary>Finds the figure in what a content control holds: words, paragraphs, cells or rows, with other controls among them.</summary>
/// <remarks>Editors put controls around more than they held, and one inside the other; the words of the
/// inner one are not the outer's.</remarks>
internal static class ControlledText
{
    /// <summary>Marks the words of a paragraph from an offset on, unless they are several pieces.</summary>
    /// <param name="firstMark">The ordinal of the first of the paragraph's marks that is inside the control.</param>
    public static void MarkFigure(ParagraphContent paragraph, string key, int start, int firstMark)
    {
        var inner = paragraph.Marks.Skip(firstMark).Where(mark => mark.Kind == MarkKind.Figure).ToList();
        if (inner.Exists(mark => mark.Name == key))
            return;
        if (FindOwnStretches(paragraph, start, inner) is [var (from, length)])
            paragraph.AddMark(new(MarkKind.Figure, key, from, length));
    }

    /// <summary>Marks the words of the only paragraph that has any.</summary>
    public static List<BlockContent> MarkOnlyParagraph(List<BlockContent> blocks, string key)
    {
        if (CollectParagraphs(blocks).Where(HasVisibleText).Take(2).ToList() is [var only])
            MarkFigure(only, key, start: 0, firstMark: 0);
        return blocks;
    }

    private static List<(int Start, int Length)> FindOwnStretches(
        ParagraphContent paragraph,
        int start,
        List<InlineMark> inner
    )
    {
        var (own, position) = (new List<(int, int)>(), start);
        foreach (
            var (at, end) in inner
                .OrderBy(mark => mark.Start)
                .Select(mark => (mark.Start, mark.Start + mark.Length))
                .Append((paragraph.Words.Length, paragraph.Words.Length))
        )
        {
            if (!string.IsNullOrWhiteSpace(paragraph.Words.ToString(position, Math.Max(0, at - position))))
                own.Add((position, at - position));
            position = Math.Max(position, end);
        }

        return own;
    }

    private static IEnumerable<ParagraphContent> CollectParagraphs(IEnumerable<BlockContent> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                TableContent table => CollectParagraphs(
                    table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks)
                ),
                ParagraphContent paragraph => [paragraph],
                _ => [],
            }
        );

    private static bool HasVisibleText(ParagraphContent paragraph) =>
        !string.IsNullOrWhiteSpace(paragraph.Words.ToString());
}
