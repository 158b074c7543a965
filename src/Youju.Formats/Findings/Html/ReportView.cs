using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Formats.Html.Writing;
using Youju.Formats.Writing;

namespace Youju.Formats.Findings.Html;

/// <summary>The report as it reads, with its findings and figures marked.</summary>
internal sealed class ReportView(CheckResult result, Markup page)
{
    private readonly Document document = result.Document;
    private readonly Marks marks = new(result);
    private readonly Relations relations = new(result.Claims);

    public void Write() => new DocumentMarkup(document, page, WriteMarks).Write();

    private void WriteMarks(TextSpan span)
    {
        foreach (var mark in marks.Within(span))
        {
            WriteAnchors(mark);
            if (mark.Findings.Count > 0)
                WriteFinding(mark);
            else if (mark.Figure is { } figure)
                WriteFigure(mark.Span, result.Figures[figure]);
            else
                WriteWords(mark.Span);
        }
    }

    // Numbers stand for those who do not see the colours, and on paper.
    private void WriteAnchors(Mark mark)
    {
        foreach (var number in mark.Opens)
        {
            var finding = result.Findings[number - 1];
            var kind = finding.Span.Length == 0 ? "caret" : "note";
            page.Write(
                    $"<a class=\"{kind} {finding.Severity.CodeName()}\" id=\"p{number}\" href=\"#f{number}\" title=\""
                )
                .Text($"{finding.Severity.ChineseName()}：{finding.Message}")
                .Write($"\">{number}</a>");
        }
    }

    private void WriteFinding(Mark mark)
    {
        var gravest = mark.Findings[0];
        var severity = result.Findings[gravest - 1].Severity.CodeName();
        page.Write($"<mark class=\"{severity}\" data-f=\"{string.Join(' ', mark.Findings)}\">");
        WriteWords(mark.Span);
        page.Raw("</mark>");
    }

    private void WriteFigure(TextSpan span, FigureStanding figure)
    {
        if (
            relations.Of(figure.Figure) is { } relation
            && figure.Standing is Standing.Verified or Standing.Doubted
        )
        {
            page.Write(
                $"<a class=\"figure {figure.Standing.CodeName()}\" tabindex=\"-1\" href=\"#c{relation}\">"
            );
            WriteWords(span);
            page.Raw("</a>");
            return;
        }

        page.Write($"<span class=\"figure {figure.Standing.CodeName()}\">");
        WriteWords(span);
        page.Raw("</span>");
    }

    private void WriteWords(TextSpan span) => page.Text(document.Text.AsSpan(span.Start, span.Length));
}
