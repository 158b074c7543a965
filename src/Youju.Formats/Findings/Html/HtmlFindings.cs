using Youju.Domain.Findings;
using Youju.Formats.Html.Writing;
using Youju.Formats.Writing;

namespace Youju.Formats.Findings.Html;

/// <summary>The result as one page that needs nothing but itself: the report on the left, what was found on the right.</summary>
public sealed class HtmlFindings : IFindingsWriter
{
    private static readonly Lazy<SelfContainedPage> Page = new(() => new("Findings.Html.page"));

    public void WriteCheckResult(CheckResult result, CheckedFile file, Stream output) =>
        Page.Value.WritePage(output, $"体检结果 · {file.Name}", page =>
        {
            WriteSummary(page, file, Tally.FromResult(result));
            page.WriteRaw("<main>\n<article aria-label=\"报告\">\n");
            new ReportView(result, page).WriteReport();
            page.WriteRaw("</article>\n<aside aria-label=\"检查结果\">\n");
            WriteResults(page, result);
            page.WriteRaw("</aside>\n</main>\n");
            WriteStamp(page, result, file);
        });

    private static void WriteSummary(Markup page, CheckedFile file, Tally tally)
    {
        page.WriteRaw("<header>\n<div class=\"name\">")
            .WriteElement("p", "报告体检", "class=\"brand\"")
            .WriteElement("h1", file.Name)
            .WriteRaw("</div>\n<div class=\"counts\">");
        WriteCount(page, Severity.Error, tally.Errors);
        WriteCount(page, Severity.Warning, tally.Warnings);
        WriteCount(page, Severity.Info, tally.Infos);
        page.WriteRaw("</div>\n<div class=\"coverage\"><p>");
        page.WriteElement("b", $"{tally.Coverage:0.#}%")
            .WriteEscaped($" 的数字核算过或有来源（{tally.Figures - tally.Unsourced}/{tally.Figures}）")
            .WriteRaw("</p>");
        page.WriteMarkup(
            $"<div class=\"bar\" role=\"img\" aria-label=\"核算覆盖率 "
                + $"{tally.Coverage:0.#}%\"><i style=\"width:{tally.Coverage:0.#}%\"></i></div>"
        );
        page.WriteElement("p", $"{tally.Claims} 条数字关系，{tally.Verified} 条成立", "class=\"small\"")
            .WriteRaw("</div>\n");
        page.WriteRaw(
            "<p class=\"legend\"><span class=\"figure verified\">已核算</span> <span class=\"figure doubted\">存疑</span> "
        );
        page.WriteRaw(
            "<span class=\"figure naked\">未核算</span> <span class=\"keys\"><kbd>j</kbd> 下一处 <kbd>k</kbd> 上一处</span></p>\n</header>\n"
        );
    }

    private static void WriteCount(Markup page, Severity severity, int count) =>
        page.WriteMarkup(
                $"<button type=\"button\" class=\"count {severity.ToCodeName()}\" data-s=\"{severity.ToCodeName()}\" aria-pressed=\"true\">"
            )
            .WriteElement("b", $"{count}")
            .WriteEscaped(severity.ChineseName())
            .WriteRaw("</button>");

    private static void WriteResults(Markup page, CheckResult result)
    {
        var cards = new FindingCards(result, page);
        page.WriteElement("h2", "检查结果");
        cards.WriteFindings();
        cards.WriteSuppressed();
        cards.WriteRelations();
        cards.WriteEvaluations();
    }

    private static void WriteStamp(Markup page, CheckResult result, CheckedFile file)
    {
        var packs = string.Join("、", result.Packs.Select(pack => $"{pack.Id} {pack.Version}"));
        page.WriteElement("footer", $"有据 {Tool.Version} · 方案包 {packs} · 原文 sha256 {file.Sha256}")
            .WriteRaw("\n");
    }
}
