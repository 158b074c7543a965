using Youju.Domain.Documents;
using Youju.Formats.Writing;

namespace Youju.Formats.Html.Viewer;

/// <summary>Writes the words of one document with a link on every figure; spans must come in the order of the text.</summary>
internal sealed class FigureLinks(Document document, PackageIndex index, int place, Markup page)
{
    private readonly NumberedFigure[] figures = [.. index.ListFigures(place)];
    private int next;

    public void WriteLinkedText(TextSpan span)
    {
        var at = span.Start;
        for (; next < figures.Length && figures[next].Figure.Span.Start < span.End; next++)
        {
            var figure = figures[next].Figure.Span;
            if (figure.Start < at || figure.End > span.End)
                continue;
            WritePlainText(TextSpan.FromBounds(at, figure.Start));
            WriteFigure(figures[next]);
            at = figure.End;
        }

        WritePlainText(TextSpan.FromBounds(at, span.End));
    }

    private void WriteFigure(NumberedFigure figure)
    {
        if (index.FindSource(figure) is { } source)
            page.WriteMarkup(
                $"<a class=\"figure\" id=\"g{figure.Number}\" href=\"#s{source.Number}\" data-s=\"{source.Number}\">"
            );
        else
            page.WriteMarkup(
                $"<a class=\"figure naked\" title=\"没有来源的数\" id=\"g{figure.Number}\" href=\"#n{figure.Number}\">"
            );
        WritePlainText(figure.Figure.Span);
        page.WriteRaw("</a>");
    }

    private void WritePlainText(TextSpan span) =>
        page.WriteEscaped(document.Text.AsSpan(span.Start, span.Length));
}
