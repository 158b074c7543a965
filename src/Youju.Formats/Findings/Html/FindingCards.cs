using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Formats.Layout;
using Youju.Formats.Writing;

namespace Youju.Formats.Findings.Html;

/// <summary>The findings beside the report, then the relations behind the figures.</summary>
internal sealed class FindingCards(CheckResult result, Markup page)
{
    private readonly LineIndex lines = new(result.Document.Text);

    public void WriteFindings()
    {
        if (result.Findings.Count == 0)
            page.Element("p", "没有发现问题。", "class=\"nothing\"");
        var chapters = Chapter.Of(result.Document);
        var open = -1;
        for (int index = 0, chapter = 0; index < result.Findings.Count; index++)
        {
            while (
                chapter < chapters.Count - 1
                && result.Findings[index].Span.Start >= chapters[chapter].Span.End
            )
                chapter++;
            if (chapter != open)
                OpenChapter(chapters.Count == 0 ? "" : chapters[chapter].Heading, isFirst: open < 0);
            open = chapter;
            WriteCard(result.Findings[index], index + 1);
        }

        if (open >= 0)
            page.Raw("</ol>\n");
    }

    public void WriteRelations()
    {
        if (result.Claims.Count == 0)
            return;
        page.Raw("<details class=\"relations\"><summary>")
            .Text($"数字关系 {result.Claims.Count} 条")
            .Raw("</summary><ol>\n");
        for (var index = 0; index < result.Claims.Count; index++)
            WriteRelation(result.Claims[index], index + 1);
        page.Raw("</ol></details>\n");
    }

    public void WriteSuppressed()
    {
        if (result.Suppressed.Count == 0)
            return;
        page.Raw("<details class=\"suppressed\"><summary>")
            .Text($"已说明理由、不再提示 {result.Suppressed.Count} 处")
            .Raw("</summary><ul>\n");
        foreach (var (finding, reason) in result.Suppressed)
        {
            page.Raw("<li>").Text(finding.Message).Element("p", $"理由：{reason}").Raw("</li>\n");
        }

        page.Raw("</ul></details>\n");
    }

    private void OpenChapter(string heading, bool isFirst)
    {
        if (!isFirst)
            page.Raw("</ol>\n");
        page.Element("h3", heading.Length > 0 ? heading : "开头").Raw("<ol>\n");
    }

    private void WriteCard(Finding finding, int number)
    {
        var severity = finding.Severity.CodeName();
        page.Write(
            $"<li class=\"card {severity}\" id=\"f{number}\" data-s=\"{severity}\"><a class=\"go\" href=\"#p{number}\">"
        );
        page.Element("b", $"{number}")
            .Element("span", finding.Severity.ChineseName(), "class=\"severity\"")
            .Raw(" ");
        page.Element("span", finding.Message, "class=\"message\"").Raw("</a>");
        WriteProof(finding.Proof);
        if (finding.Fix is { } fix)
            WriteFix(fix);
        page.Element("p", Where(finding), "class=\"where\"").Raw("</li>\n");
    }

    private string Where(Finding finding)
    {
        var place = result
            .Document.PlaceAt(finding.Span.Start)
            .ChineseName(lines.At(finding.Span.Start).Line);
        var verdict = finding.Verdict is { } known ? $" · {known.ChineseName()}" : "";
        return $"{place} · {finding.RuleLabel()}{verdict}";
    }

    private void WriteProof(IReadOnlyList<string> proof)
    {
        if (proof.Count == 0)
            return;
        page.Raw("<div class=\"proof\">");
        foreach (var line in proof)
            page.Element("p", line);
        page.Raw("</div>");
    }

    private void WriteFix(Fix fix)
    {
        page.Raw("<p class=\"fix\">").Text(fix.Description);
        if (fix.Replacement is { } replacement && (fix.Span.Length > 0 || replacement.Length > 0))
        {
            page.Raw("<span class=\"change\">");
            if (fix.Span.Length > 0)
                page.Element("del", result.Document.Slice(fix.Span));
            if (replacement.Length > 0)
                page.Element("ins", replacement);
            page.Raw("</span>");
        }

        page.Raw("</p>");
    }

    private void WriteRelation(Claim claim, int number)
    {
        var standing = claim.Verdict switch
        {
            Verdict.Exact or Verdict.Rounding => "holds",
            Verdict.Undecidable => "open",
            _ => "fails",
        };
        page.Write($"<li id=\"c{number}\" class=\"{standing}\">");
        page.Element("span", $"{claim.Kind.ChineseName()} · {claim.Verdict.ChineseName()}", "class=\"kind\"");
        page.Element("q", Excerpt.Around(result.Document, claim.Span, reach: 0).Marked);
        WriteProof(claim.Proof);
        page.Raw("</li>\n");
    }
}
