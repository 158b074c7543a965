using Youju.Domain.Figures;
using Youju.Domain.Remarks;
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
    /// <param name="wording">Says a gap in the words of the host.</param>
    /// <param name="output">Receives the page and stays open.</param>
    public static void WriteViewer(
        ReportPackage package,
        FigureReader figures,
        Func<Remark, string> wording,
        Stream output
    )
    {
        var index = new PackageIndex(package, PackageFigure.CollectFromPackage(package, figures));
        Page.Value.WritePage(output, ComposeTitle(package), page =>
        {
            page.WriteRaw(
                "<a class=\"skip\" href=\"#d1\">跳到正文</a><a class=\"skip\" href=\"#sources\">跳到数的来源</a>\n"
            );
            WriteHeader(page, package, index);
            page.WriteRaw("<div class=\"panes\">\n");
            var documents = new DocumentsPane(package, page);
            documents.WriteContents();
            documents.WriteDocuments(index);
            new SourcesPane(package, index, wording, page).WritePane();
            page.WriteRaw("</div>\n")
                .WriteElement(
                    "footer",
                    $"{Tool.ChineseName} {Tool.Version} · {package.Documents.Count} 份文书"
                )
                .WriteRaw("\n");
        });
    }

    private static string ComposeTitle(ReportPackage package) =>
        $"{package.Unit}{package.Year}年度绩效自评报告包";

    private static void WriteHeader(Markup page, ReportPackage package, PackageIndex index)
    {
        page.WriteRaw("<header>\n<div class=\"name\">")
            .WriteElement("p", "报告包", "class=\"brand\"")
            .WriteElement("h1", ComposeTitle(package))
            .WriteRaw("</div>\n<ul class=\"counts\">");
        WriteCount(page, "", index.Figures.Count, "个数");
        WriteCount(page, "traced", index.Figures.Count - index.Unsourced.Count, "有来源");
        WriteCount(page, "naked", index.Unsourced.Count, "无来源");
        WriteCount(page, "gaps", package.Gaps.Count, "待补");
        page.WriteRaw("</ul>\n<p class=\"search\" hidden><label for=\"search\">查数</label> ");
        page.WriteRaw(
            "<input id=\"search\" type=\"search\" autocomplete=\"off\" placeholder=\"名称、数值或数据项\" aria-controls=\"index\"></p>\n"
        );
        page.WriteRaw(
            "<p class=\"legend\"><span class=\"figure\">有来源</span> <span class=\"figure naked\">无来源</span> "
        );
        page.WriteRaw(
            "<span class=\"keys\"><kbd>←</kbd> <kbd>→</kbd> 换一个数 <kbd>Enter</kbd> 看来源 "
                + "<kbd>Esc</kbd> 返回 <kbd>/</kbd> 查数</span></p>\n</header>\n"
        );
    }

    private static void WriteCount(Markup page, string kind, int count, string words) =>
        page.WriteMarkup($"<li class=\"count {kind}\"><b>{count}</b> {words}</li>");
}
