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
        page.Raw("<aside id=\"sources\" aria-label=\"数的来源\" tabindex=\"-1\">\n<p id=\"said\" class=\"unseen\" role=\"status\"></p>\n");
        page.Raw("<button type=\"button\" id=\"back\">← 全部的数</button>\n<div class=\"overview\">\n");
        WriteGaps();
        WriteNaked();
        WriteIndex();
        page.Raw("</div>\n");
        foreach (var source in index.Sources) WriteSource(source);
        page.Raw("</aside>\n");
    }

    private void WriteGaps()
    {
        if (package.Gaps.Count == 0) return;
        page.Raw("<section id=\"gaps\" class=\"gaps\">").Element("h2", $"还要补 {package.Gaps.Count} 项").Raw("<ul>\n");
        foreach (var gap in package.Gaps) page.Element("li", gap).Raw("\n");
        page.Raw("</ul></section>\n");
    }

    private void WriteNaked()
    {
        if (index.Naked.Count == 0) return;
        page.Raw("<section id=\"naked\" class=\"bare\">").Element("h2", $"没有来源的数 {index.Naked.Count} 个").Raw("<ol class=\"places\">\n");
        foreach (var figure in index.Naked) WritePlace(figure, $" id=\"n{figure.Number}\"");
        page.Raw("</ol></section>\n");
    }

    private void WriteIndex()
    {
        page.Raw("<section class=\"index\">").Element("h2", $"有来源的数 {index.Sources.Count} 个");
        page.Element("p", "点正文里的数，看它从哪里来；也可以在这里选。", "class=\"small\"").Raw("<ol id=\"index\">\n");
        foreach (var source in index.Sources)
        {
            page.Raw("<li data-k=\"").Text(string.Join(' ', source.Figures.Select(index.Words).Distinct(StringComparer.Ordinal)));
            page.Raw("\"><a href=\"#s").Number(source.Number).Raw("\">").Text(source.Trace.Text).Raw("</a> ");
            page.Element("span", $"{source.Figures.Count} 处", "class=\"small\"").Raw("</li>\n");
        }

        page.Raw("</ol></section>\n");
    }

    private void WriteSource(Source source)
    {
        page.Write($"<section class=\"source\" id=\"s{source.Number}\" tabindex=\"-1\" aria-labelledby=\"t{source.Number}\">");
        page.Write($"<h2 id=\"t{source.Number}\" title=\"").Text(source.Key).Write($"\"><b>{source.Number}</b> ").Text(source.Trace.Text).Raw("</h2>\n");
        page.Element("h3", $"写在 {source.Figures.Count} 处").Raw("<ol class=\"places\">\n");
        foreach (var figure in source.Figures) WritePlace(figure, "");
        page.Raw("</ol>\n").Element("h3", "来自");
        if (source.Trace.Grounds.Count == 0) page.Element("p", "没有更早的来源。", "class=\"small\"");
        else WriteGrounds(source.Trace.Grounds);
        page.Raw("</section>\n");
    }

    private void WritePlace(NumberedFigure figure, string id)
    {
        var sentence = index.Sentence(figure);
        page.Raw("<li").Raw(id).Raw("><a href=\"#g").Number(figure.Number).Raw("\">");
        page.Element("span", index.DocumentOf(figure).Name, "class=\"small\"").Raw(" ");
        page.Text(sentence.Before).Element("b", sentence.Marked).Text(sentence.After).Raw("</a></li>\n");
    }

    private void WriteGrounds(IReadOnlyList<FactTrace> grounds)
    {
        page.Raw("<ul class=\"chain\">");
        foreach (var ground in grounds.Take(MostGrounds))
        {
            page.Raw("<li>").Element("span", ground.Text);
            if (ground.Grounds.Count > 0) WriteGrounds(ground.Grounds);
            page.Raw("</li>\n");
        }

        if (grounds.Count > MostGrounds) page.Element("li", $"另有 {grounds.Count - MostGrounds} 条");
        page.Raw("</ul>");
    }
}
