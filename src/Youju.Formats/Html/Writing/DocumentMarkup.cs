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

    private readonly HeadingLevels headings = new(document);
    private readonly TableMarkup tables = new(document, page, writeWords);
    private readonly Stack<int> above = new();
    private int? pageNumber;

    /// <summary>Where links to a paragraph lead, for those that have any.</summary>
    public IReadOnlyDictionary<Paragraph, string> Anchors { get; init; } =
        new Dictionary<Paragraph, string>();

    public void Write()
    {
        var heading = "";
        foreach (var block in document.Blocks)
        {
            WritePageBreak(block.Place.Page);
            if (block is Table table)
                tables.Write(table, heading);
            else if (block is Paragraph paragraph && WriteParagraph(paragraph) is { } words)
                heading = words;
        }
    }

    private void WritePageBreak(int? number)
    {
        if (number is null || number == pageNumber)
            return;
        if (pageNumber is not null || number > 1)
            page.Element("div", $"第 {number} 页", "class=\"page\"");
        pageNumber = number;
    }

    /// <summary>Gives the words of a heading, null for running text.</summary>
    private string? WriteParagraph(Paragraph paragraph)
    {
        var words = document.Slice(paragraph.Span);
        var (tag, style) = Shape(paragraph, words);
        page.Raw("<").Raw(tag);
        if (style.Length > 0)
            page.Raw(" class=\"").Raw(style).Raw("\"");
        if (Anchors.TryGetValue(paragraph, out var anchor))
            page.Raw(" id=\"").Raw(anchor).Raw("\"");
        page.Raw(">");
        writeWords(paragraph.Span);
        page.Raw("</").Raw(tag).Raw(">\n");
        return tag == "p" ? null : words.Trim();
    }

    private (string Tag, string Style) Shape(Paragraph paragraph, string words)
    {
        if (paragraph.Region != Region.Body)
            return ("p", "aside");
        if (string.IsNullOrWhiteSpace(words))
            return ("p", "empty");
        return headings.Of(paragraph) switch
        {
            HeadingLevels.Title => (Heading(HeadingLevels.Title), "title"),
            { } level => (Heading(level), $"level{Math.Min(level, DeepestStyle)}"),
            null => ("p", Side(paragraph.Format?.Alignment) ?? (char.IsWhiteSpace(words[0]) ? "spaced" : "")),
        };
    }

    // Reports leave levels out; the headings of a page must not, or those who hear it lose their way.
    private string Heading(int level)
    {
        while (above.TryPeek(out var open) && open >= level)
            above.Pop();
        above.Push(level);
        return $"h{Math.Min(above.Count + 1, DeepestHeading)}";
    }

    private static string? Side(Alignment? alignment) =>
        alignment switch
        {
            Alignment.Centre => "centre",
            Alignment.End => "end",
            _ => null,
        };
}
