using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Formats.Findings.Html;

/// <summary>The report as it reads, with its findings and figures marked.</summary>
internal sealed class ReportView(CheckResult result, Markup page)
{
    private readonly Document document = result.Document;
    private readonly Marks marks = new(result);
    private readonly Relations relations = new(result.Claims);
    private readonly HeadingLevels headings = new(result.Document);
    private int? pageNumber;

    public void Write()
    {
        foreach (var block in document.Blocks)
        {
            WritePageBreak(block.Place.Page);
            if (block is Table table) WriteTable(table);
            else if (block is Paragraph paragraph) WriteParagraph(paragraph);
        }
    }

    private void WritePageBreak(int? number)
    {
        if (number is null || number == pageNumber) return;
        if (pageNumber is not null || number > 1) page.Element("div", $"第 {number} 页", "class=\"page\"");
        pageNumber = number;
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        var words = document.Slice(paragraph.Span);
        var (tag, style) = Shape(paragraph, words);
        page.Raw(style.Length == 0 ? $"<{tag}>" : $"<{tag} class=\"{style}\">");
        WriteMarks(paragraph.Span);
        page.Raw($"</{tag}>\n");
    }

    private (string Tag, string Style) Shape(Paragraph paragraph, string words)
    {
        if (paragraph.Region != Region.Body) return ("p", "aside");
        if (string.IsNullOrWhiteSpace(words)) return ("p", "empty");
        return headings.Of(paragraph) switch
        {
            HeadingLevels.Title => ("h2", "title"),
            1 => ("h3", ""),
            2 => ("h4", ""),
            not null => ("h5", ""),
            null => ("p", char.IsWhiteSpace(words[0]) ? "spaced" : ""),
        };
    }

    private void WriteTable(Table table)
    {
        page.Raw("<div class=\"table\"><table>");
        foreach (var row in table.Rows)
        {
            page.Raw("<tr>");
            foreach (var cell in row.Cells) WriteCell(cell);
            page.Raw("</tr>\n");
        }

        page.Raw("</table></div>\n");
    }

    private void WriteCell(Cell cell)
    {
        page.Raw("<td");
        if (IsFigure(document.Text.AsSpan(cell.Span.Start, cell.Span.Length))) page.Raw(" class=\"number\"");
        if (cell.ColumnSpan > 1) page.Raw($" colspan=\"{Math.Min(cell.ColumnSpan, 1000)}\"");
        if (cell.RowSpan > 1) page.Raw($" rowspan=\"{Math.Min(cell.RowSpan, 65534)}\"");
        page.Raw(">");
        WriteMarks(cell.Span);
        page.Raw("</td>");
    }

    private static bool IsFigure(ReadOnlySpan<char> words) =>
        decimal.TryParse(words.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out _);

    private void WriteMarks(TextSpan span)
    {
        foreach (var mark in marks.Within(span))
        {
            WriteAnchors(mark);
            if (mark.Findings.Count > 0) WriteFinding(mark);
            else if (mark.Figure is { } figure) WriteFigure(mark.Span, result.Figures[figure]);
            else WriteWords(mark.Span);
        }
    }

    // Numbers stand for those who do not see the colours, and on paper.
    private void WriteAnchors(Mark mark)
    {
        foreach (var number in mark.Opens)
        {
            var finding = result.Findings[number - 1];
            var kind = finding.Span.Length == 0 ? "caret" : "note";
            page.Raw($"<a class=\"{kind} {finding.Severity.CodeName()}\" id=\"p{number}\" href=\"#f{number}\" title=\"")
                .Text($"{finding.Severity.ChineseName()}：{finding.Message}").Raw($"\">{number}</a>");
        }
    }

    private void WriteFinding(Mark mark)
    {
        var gravest = mark.Findings[0];
        var severity = result.Findings[gravest - 1].Severity.CodeName();
        page.Raw($"<mark class=\"{severity}\" data-f=\"{string.Join(' ', mark.Findings)}\">");
        WriteWords(mark.Span);
        page.Raw("</mark>");
    }

    private void WriteFigure(TextSpan span, FigureStanding figure)
    {
        if (relations.Of(figure.Figure) is { } relation && figure.Standing != Standing.Naked)
        {
            page.Raw($"<a class=\"figure {figure.Standing.CodeName()}\" tabindex=\"-1\" href=\"#c{relation}\">");
            WriteWords(span);
            page.Raw("</a>");
            return;
        }

        page.Raw($"<span class=\"figure {figure.Standing.CodeName()}\">");
        WriteWords(span);
        page.Raw("</span>");
    }

    private void WriteWords(TextSpan span) => page.Text(document.Text.AsSpan(span.Start, span.Length));
}
