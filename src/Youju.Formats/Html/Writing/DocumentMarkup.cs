using Youju.Domain.Documents;
using Youju.Formats.Layout;
using Youju.Formats.Writing;

namespace Youju.Formats.Html.Writing;

/// <summary>A document as it reads: headings, paragraphs, tables and the turns of pages.</summary>
/// <param name="writeWords">Writes the words of a span, marked as the page wants them; called in the order of the text.</param>
internal sealed class DocumentMarkup(Document document, Markup page, Action<TextSpan> writeWords)
{
    private const int DeepestHeading = 6;
    private const int DeepestStyle = 3;

    // Other paragraphs are laid out as the page lays them.
    private static readonly Dictionary<Alignment, string> AlignmentNames = new()
    {
        [Alignment.Centre] = "centre",
        [Alignment.End] = "end",
    };

    private readonly HeadingLevels headings = new(document);
    private readonly TableMarkup tables = new(document, page, writeWords);
    private readonly Stack<int> above = new();
    private int? pageNumber;

    /// <summary>Where links to a paragraph lead, for those that have any.</summary>
    public IReadOnlyDictionary<Paragraph, string> Anchors { get; init; } =
        new Dictionary<Paragraph, string>();

    public void WriteDocument()
    {
        var heading = "";
        foreach (var block in document.Blocks)
        {
            WritePageBreak(block.Place.Page);
            if (block is Table table)
                tables.WriteTable(table, heading);
            else if (block is Paragraph paragraph && WriteParagraph(paragraph) is { } words)
                heading = words;
        }
    }

    private void WritePageBreak(int? number)
    {
        if (number is null || number == pageNumber)
            return;
        if (pageNumber is not null || number > 1)
            page.WriteElement("div", $"第 {number} 页", "class=\"page\"");
        pageNumber = number;
    }

    /// <summary>Gives the words of a heading, null for running text.</summary>
    private string? WriteParagraph(Paragraph paragraph)
    {
        var words = document.SliceText(paragraph.Span);
        var (tag, style) = ChooseTagAndStyle(paragraph, words);
        page.WriteRaw("<").WriteRaw(tag);
        if (style.Length > 0)
            page.WriteRaw(" class=\"").WriteRaw(style).WriteRaw("\"");
        if (Anchors.TryGetValue(paragraph, out var anchor))
            page.WriteRaw(" id=\"").WriteRaw(anchor).WriteRaw("\"");
        page.WriteRaw(">");
        writeWords(paragraph.Span);
        page.WriteRaw("</").WriteRaw(tag).WriteRaw(">\n");
        return tag == "p" ? null : words.Trim();
    }

    private (string Tag, string Style) ChooseTagAndStyle(Paragraph paragraph, string words)
    {
        if (paragraph.Region != ParagraphRegion.Body)
            return ("p", "aside");
        if (string.IsNullOrWhiteSpace(words))
            return ("p", "empty");
        return headings.FindLevel(paragraph) switch
        {
            HeadingLevels.Title => (ChooseHeadingTag(HeadingLevels.Title), "title"),
            { } level => (ChooseHeadingTag(level), $"level{Math.Min(level, DeepestStyle)}"),
            null => (
                "p",
                NameAlignment(paragraph.Format?.Alignment) ?? (char.IsWhiteSpace(words[0]) ? "spaced" : "")
            ),
        };
    }

    // Reports leave levels out; the headings of a page must not, or those who hear it lose their way.
    private string ChooseHeadingTag(int level)
    {
        while (above.TryPeek(out var open) && open >= level)
            above.Pop();
        above.Push(level);
        return $"h{Math.Min(above.Count + 1, DeepestHeading)}";
    }

    private static string? NameAlignment(Alignment? alignment) =>
        AlignmentNames.GetValueOrDefault(alignment ?? Alignment.Start);
}
