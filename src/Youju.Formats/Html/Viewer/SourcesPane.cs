using Youju.Domain.Facts;
using Youju.Domain.Reports;
using Youju.Formats.Writing;

namespace Youju.Formats.Html.Viewer;

/// <summary>Beside the documents: all figures to choose from, what is missing, and the chain behind each figure.</summary>
internal sealed class SourcesPane(ReportPackage package, PackageIndex index, Markup page)
{
    // A sum over thousands of records is told by its first ones.
    private const int MostGrounds = 40;

    public void Write()
    {
        page.Raw(
            "<aside id=\"sources\" aria-label=\"数的来源\" tabindex=\"-1\">\n<p id=\"said\" class=\"unseen\" role=\"status\"></p>\n"
        );
        page.Raw("<button type=\"button\" id=\"back\">← 全部的数</button>\n<div class=\"overview\">\n");
        WriteGaps();
        WriteNaked();
        WriteIndex();
        page.Raw("</div>\n");
        foreach (var source in index.Sources)
            WriteSource(source);
        page.Raw("</aside>\n");
    }

    private void WriteGaps()
    {
        if (package.Gaps.Count == 0)
            return;
        page.Write($"<section id=\"gaps\" class=\"gaps\"><h2>还要补 {package.Gaps.Count} 项</h2><ul>\n");
        foreach (var gap in package.Gaps)
            page.Write($"<li>{gap}</li>\n");
        page.Raw("</ul></section>\n");
    }

    private void WriteNaked()
    {
        if (index.Naked.Count == 0)
            return;
        page.Write(
            $"<section id=\"naked\" class=\"bare\"><h2>没有来源的数 {index.Naked.Count} 个</h2><ol class=\"places\">\n"
        );
        foreach (var figure in index.Naked)
        {
            page.Write($"<li id=\"n{figure.Number}\">");
            WritePlace(figure);
        }

        page.Raw("</ol></section>\n");
    }

    private void WriteIndex()
    {
        page.Write($"<section class=\"index\"><h2>有来源的数 {index.Sources.Count} 个</h2>");
        page.Raw("<p class=\"small\">点正文里的数，看它从哪里来；也可以在这里选。</p><ol id=\"index\">\n");
        foreach (var source in index.Sources)
        {
            page.Write(
                $"<li data-k=\"{source.Key} {index.Words(source)}\"><a href=\"#s{source.Number}\">{source.Trace.Text}</a> <span class=\"small\">{source.Figures.Count} 处</span></li>\n"
            );
        }

        page.Raw("</ol></section>\n");
    }

    private void WriteSource(Source source)
    {
        var (number, trace) = (source.Number, source.Trace);
        page.Write(
            $"<section class=\"source\" id=\"s{number}\" tabindex=\"-1\" aria-labelledby=\"t{number}\">"
        );
        page.Write(
            $"<h2 id=\"t{number}\" title=\"{source.Key}\"><b>{number}</b> {trace.Text}</h2>\n<h3>写在 {source.Figures.Count} 处</h3><ol class=\"places\">\n"
        );
        foreach (var figure in source.Figures)
        {
            page.Raw("<li>");
            WritePlace(figure);
        }

        page.Raw("</ol>\n<h3>来自</h3>");
        if (trace.Grounds.Count == 0)
            page.Raw("<p class=\"small\">没有更早的来源。</p>");
        else
            WriteGrounds(trace.Grounds);
        page.Raw("</section>\n");
    }

    private void WritePlace(NumberedFigure figure)
    {
        var (before, marked, after) = index.Sentence(figure);
        page.Write(
            $"<a href=\"#g{figure.Number}\"><span class=\"small\">{index.DocumentOf(figure).Name}</span> {before}<b>{marked}</b>{after}</a></li>\n"
        );
    }

    private void WriteGrounds(IReadOnlyList<FactTrace> grounds)
    {
        page.Raw("<ul class=\"chain\">");
        for (var at = 0; at < grounds.Count && at < MostGrounds; at++)
        {
            page.Write($"<li><span>{grounds[at].Text}</span>");
            if (grounds[at].Grounds.Count > 0)
                WriteGrounds(grounds[at].Grounds);
            page.Raw("</li>\n");
        }

        if (grounds.Count > MostGrounds)
            page.Write($"<li>另有 {grounds.Count - MostGrounds} 条</li>");
        page.Raw("</ul>");
    }
}
