using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Formats.Html.Writing;
using Youju.Formats.Writing;

namespace Youju.Formats.Findings.Html;

/// <summary>The report as it reads, with its findings and figures marked.</summary>
internal sealed class ReportView(CheckResult result, Markup page)
{
    private readonly Document document = result.Document;
    private readonly MarkedSpans marks = new(result);
    private readonly Relations relations = new(result.Claims);

    public void WriteReport() => new DocumentMarkup(document, page, WriteMarkedText).WriteDocument();

    private void WriteMarkedText(TextSpan span)
    {
        foreach (var mark in marks.SplitSpan(span))
        {
            WriteAnchors(mark);
            if (mark.Findings.Count > 0)
                WriteFinding(mark);
            else if (mark.Figure is { } figure)
                WriteFigure(mark.Span, result.Figures[figure]);
            else
                WritePlainText(mark.Span);
        }
    }

    // Numbers stand for those who do not see the colours, and on paper.
    private void WriteAnchors(MarkedSpan mark)
    {
        foreach (var number in mark.Opens)
        {
            var finding = result.Findings[number - 1];
            var kind = finding.Span.Length == 0 ? "caret" : "note";
            page.WriteMarkup(
                    $"<a class=\"{kind} {finding.Severity.ToCodeName()}\" id=\"p{number}\" href=\"#f{number}\" title=\""
                )
                .WriteEscaped($"{finding.Severity.ChineseName()}：{finding.Message}")
                .WriteMarkup($"\">{number}</a>");
        }
    }

    private void WriteFinding(MarkedSpan mark)
    {
        var gravest = mark.Findings[0];
        var severity = result.Findings[gravest - 1].Severity.ToCodeName();
        page.WriteMarkup($"<mark class=\"{severity}\" data-f=\"{string.Join(' ', mark.Findings)}\">");
        WritePlainText(mark.Span);
        page.WriteRaw("</mark>");
    }

    private void WriteFigure(TextSpan span, FigureSupport figure)
    {
        if (
            relations.FindRelationNumber(figure.Figure) is { } relation
            && figure.Status is SupportStatus.Verified or SupportStatus.Doubted
        )
        {
            page.WriteMarkup(
                $"<a class=\"figure {figure.Status.ToCodeName()}\" tabindex=\"-1\" href=\"#c{relation}\">"
            );
            WritePlainText(span);
            page.WriteRaw("</a>");
            return;
        }

        page.WriteMarkup($"<span class=\"figure {figure.Status.ToCodeName()}\">");
        WritePlainText(span);
        page.WriteRaw("</span>");
    }

    private void WritePlainText(TextSpan span) =>
        page.WriteEscaped(document.Text.AsSpan(span.Start, span.Length));
}
