using Youju.Domain.Facts;
using Youju.Domain.Remarks;
using Youju.Domain.Reports;
using Youju.Formats.Writing;

namespace Youju.Formats.Html.Viewer;

/// <summary>Beside the documents: all figures to choose from, what is missing, and the chain behind each figure.</summary>
internal sealed class SourcesPane(
    ReportPackage package,
    PackageIndex index,
    Func<Remark, string> wording,
    Markup page
)
{
    // A sum over thousands of records is told by its first ones.
    private const int MostGrounds = 40;

    public void WritePane()
    {
        page.WriteRaw(
            "<aside id=\"sources\" aria-label=\"数的来源\" tabindex=\"-1\">\n<p id=\"said\" class=\"unseen\" role=\"status\"></p>\n"
        );
        page.WriteRaw("<button type=\"button\" id=\"back\">← 全部的数</button>\n<div class=\"overview\">\n");
        WriteGaps();
        WriteUnsourced();
        WriteIndex();
        page.WriteRaw("</div>\n");
        foreach (var source in index.Sources)
            WriteSource(source);
        page.WriteRaw("</aside>\n");
    }

    private void WriteGaps()
    {
        if (package.Gaps.Count == 0)
            return;
        page.WriteMarkup(
            $"<section id=\"gaps\" class=\"gaps\"><h2>还要补 {package.Gaps.Count} 项</h2><ul>\n"
        );
        foreach (var gap in package.Gaps)
            page.WriteMarkup($"<li>{wording(gap)}</li>\n");
        page.WriteRaw("</ul></section>\n");
    }

    private void WriteUnsourced()
    {
        if (index.Unsourced.Count == 0)
            return;
        page.WriteMarkup(
            $"<section id=\"naked\" class=\"bare\"><h2>没有来源的数 {index.Unsourced.Count} 个</h2><ol class=\"places\">\n"
        );
        foreach (var figure in index.Unsourced)
        {
            page.WriteMarkup($"<li id=\"n{figure.Number}\">");
            WritePlace(figure);
        }

        page.WriteRaw("</ol></section>\n");
    }

    private void WriteIndex()
    {
        page.WriteMarkup($"<section class=\"index\"><h2>有来源的数 {index.Sources.Count} 个</h2>");
        page.WriteRaw(
            "<p class=\"small\">点正文里的数，看它从哪里来；也可以在这里选。</p><ol id=\"index\">\n"
        );
        foreach (var source in index.Sources)
        {
            page.WriteMarkup(
                $"<li data-k=\"{source.Key} {index.QuoteFigures(source)}\"><a "
                    + $"href=\"#s{source.Number}\">{source.Trace.Text}</a> <span "
                    + $"class=\"small\">{source.Figures.Count} 处</span></li>\n"
            );
        }

        page.WriteRaw("</ol></section>\n");
    }

    private void WriteSource(Source source)
    {
        var (number, trace) = (source.Number, source.Trace);
        page.WriteMarkup(
            $"<section class=\"source\" id=\"s{number}\" tabindex=\"-1\" aria-labelledby=\"t{number}\">"
        );
        page.WriteMarkup(
            $"<h2 id=\"t{number}\" title=\"{source.Key}\"><b>{number}</b> "
                + $"{trace.Text}</h2>\n<h3>写在 {source.Figures.Count} 处</h3><ol "
                + $"class=\"places\">\n"
        );
        foreach (var figure in source.Figures)
        {
            page.WriteRaw("<li>");
            WritePlace(figure);
        }

        page.WriteRaw("</ol>\n<h3>来自</h3>");
        if (trace.Grounds.Count == 0)
            page.WriteRaw("<p class=\"small\">没有更早的来源。</p>");
        else
            WriteGrounds(trace.Grounds);
        page.WriteRaw("</section>\n");
    }

    private void WritePlace(NumberedFigure figure)
    {
        var (before, marked, after) = index.QuoteSentence(figure);
        page.WriteMarkup(
            $"<a href=\"#g{figure.Number}\"><span "
                + $"class=\"small\">{index.FindDocument(figure).Name}</span> "
                + $"{before}<b>{marked}</b>{after}</a></li>\n"
        );
    }

    private void WriteGrounds(IReadOnlyList<FactTrace> grounds)
    {
        page.WriteRaw("<ul class=\"chain\">");
        for (var at = 0; at < grounds.Count && at < MostGrounds; at++)
        {
            page.WriteMarkup($"<li><span>{grounds[at].Text}</span>");
            if (grounds[at].Grounds.Count > 0)
                WriteGrounds(grounds[at].Grounds);
            page.WriteRaw("</li>\n");
        }

        if (grounds.Count > MostGrounds)
            page.WriteMarkup($"<li>另有 {grounds.Count - MostGrounds} 条</li>");
        page.WriteRaw("</ul>");
    }
}
