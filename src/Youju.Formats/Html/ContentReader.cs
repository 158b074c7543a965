using System.Text;
using AngleSharp.Dom;
using Youju.Domain.Documents;
using Youju.Formats.Reading;

namespace Youju.Formats.Html;

/// <summary>Reads the blocks below one element: every block element and every line break ends a paragraph.</summary>
internal sealed class ContentReader(DocumentBuilder builder, ReadingBudget budget)
{
    private readonly StringBuilder words = new();
    private int ordinal;
    private int? line;
    private int? level;
    private bool isPreformatted;

    public void ReadContent(IElement element)
    {
        ReadChildren(element, depth: 0);
        EndParagraph();
    }

    private void ReadChildren(IElement element, int depth)
    {
        budget.CheckDepth(depth);
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
                AppendText(text);
            else if (node is IElement child && child.IsVisible() && !child.HasNameAmong(PageLandmarks.Around))
                ReadElement(child, depth + 1);
        }
    }

    private void ReadElement(IElement element, int depth)
    {
        if (element.LocalName == "br")
            EndParagraph();
        else if (element.LocalName == "table" && HtmlTable.ReadTable(element, budget) is { } table)
            AddTable(table);
        else if (!element.IsBlockElement())
            ReadChildren(element, depth);
        else
        {
            EndParagraph();
            var outer = (level, isPreformatted);
            (level, isPreformatted) = (
                element.ReadHeadingLevel() ?? level,
                isPreformatted || element.LocalName == "pre"
            );
            ReadChildren(element, depth);
            EndParagraph();
            (level, isPreformatted) = outer;
        }
    }

    private void AppendText(IText text)
    {
        if (words.Length == 0)
            line = text.ParentElement?.SourceReference?.Position.Line;
        budget.SpendText(text.Length);
        var lines = isPreformatted ? text.Data.Split('\n') : [text.Data];
        for (var at = 0; at < lines.Length; at++)
        {
            if (at > 0)
                EndParagraph();
            PageText.AppendCollapsed(words, lines[at]);
        }
    }

    private void EndParagraph()
    {
        var paragraph = PageText.ExtractText(words);
        if (paragraph.Length == 0)
            return;
        budget.SpendBlock(0);
        var outline = level;
        builder.AddParagraph(paragraph, new(Paragraph: ordinal++, Line: line), laid =>
            laid with
            {
                OutlineLevel = outline,
            }
        );
    }

    private void AddTable(HtmlTable table)
    {
        EndParagraph();
        builder.AddTable(table.Rows, new(Paragraph: ordinal++, Line: table.Line), shape: laid =>
            laid with
            {
                HeaderRows = table.HeaderRows,
            }
        );
    }
}
