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

    public void Read(IElement element)
    {
        Walk(element, depth: 0);
        EndParagraph();
    }

    private void Walk(IElement element, int depth)
    {
        budget.CheckDepth(depth);
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
                Append(text);
            else if (node is IElement child && child.IsVisible() && !child.IsNamed(PageLandmarks.Around))
                Enter(child, depth + 1);
        }
    }

    private void Enter(IElement element, int depth)
    {
        if (element.LocalName == "br")
            EndParagraph();
        else if (element.LocalName == "table" && HtmlTable.Read(element, budget) is { } table)
            AddTable(table);
        else if (!element.IsBlock())
            Walk(element, depth);
        else
        {
            EndParagraph();
            var outer = (level, isPreformatted);
            (level, isPreformatted) = (
                element.HeadingLevel() ?? level,
                isPreformatted || element.LocalName == "pre"
            );
            Walk(element, depth);
            EndParagraph();
            (level, isPreformatted) = outer;
        }
    }

    private void Append(IText text)
    {
        if (words.Length == 0)
            line = text.ParentElement?.SourceReference?.Position.Line;
        budget.SpendText(text.Length);
        var lines = isPreformatted ? text.Data.Split('\n') : [text.Data];
        for (var at = 0; at < lines.Length; at++)
        {
            if (at > 0)
                EndParagraph();
            PageText.Append(words, lines[at]);
        }
    }

    private void EndParagraph()
    {
        var paragraph = PageText.Take(words);
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
