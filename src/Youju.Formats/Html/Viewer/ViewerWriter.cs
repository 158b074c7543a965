using Youju.Domain.Figures;
using Youju.Domain.Reports;
using Youju.Formats.Findings;
using Youju.Formats.Html.Writing;
using Youju.Formats.Writing;

namespace Youju.Formats.Html.Viewer;

/// <summary>A report package as one page to read without a server: a click on a figure shows the chain down to its evidence.</summary>
public static class ViewerWriter
{
    private static readonly Lazy<SelfContainedPage> Page = new(() => new("Html.Viewer.page"));

    /// <param name="figures">Finds the figures that no fact stands behind.</param>
    /// <param name="output">Receives the page and stays open.</param>
    public static void Write(ReportPackage package, FigureReader figures, Stream output)
    {
        var index = new PackageIndex(package, PackageFigure.AllOf(package, figures));
        Page.Value.Write(output, Title(package), page =>
        {
            page.Raw(
                "<a class=\"skip\" href=\"#d1\">跳到正文</a><a class=\"skip\" href=\"#sources\">跳到数的来源</a>\n"
            );
            WriteHead(page, package, index);
            page.Raw("<div class=\"panes\">\n");
            var documents = new DocumentsPane(package, page);
            documents.WriteContents();
            documents.WriteDocuments(index);
            new SourcesPane(package, index, page).Write();
            page.Raw("</div>\n")
                .Element("footer", $"{Tool.ChineseName} {Tool.Version} · {package.Documents.Count} 份文书")
                .Raw("\n");
        });
    }

    private static string Title(ReportPackage package) => $"{package.Unit}{package.Year}年度绩效自评报告包";

    private static void WriteHead(Markup page, ReportPackage package, PackageIndex index)
    {
        page.Raw("<header>\n<div class=\"name\">")
            .Element("p", "报告包", "class=\"brand\"")
            .Element("h1", Title(package))
            .Raw("</div>\n<ul class=\"counts\">");
        WriteCount(page, "", index.Figures.Count, "个数");
        WriteCount(page, "traced", index.Figures.Count - index.Naked.Count, "有来源");
        WriteCount(page, "naked", index.Naked.Count, "无来源");
        WriteCount(page, "gaps", package.Gaps.Count, "待补");
        page.Raw("</ul>\n<p class=\"search\" hidden><label for=\"search\">查数</label> ");
        page.Raw(
            "<input id=\"search\" type=\"search\" autocomplete=\"off\" placeholder=\"名称、数值或数据项\" aria-controls=\"index\"></p>\n"
        );
        page.Raw(
            "<p class=\"legend\"><span class=\"figure\">有来源</span> <span class=\"figure naked\">无来源</span> "
        );
        page.Raw(
            "<span class=\"keys\"><kbd>←</kbd> <kbd>→</kbd> 换一个数 <kbd>Enter</kbd> 看来源 <kbd>Esc</kbd> 返回 <kbd>/</kbd> 查数</span></p>\n</header>\n"
        );
    }

    private static void WriteCount(Markup page, string kind, int count, string words) =>
        page.Write($"<li class=\"count {kind}\"><b>{count}</b> {words}</li>");
}
