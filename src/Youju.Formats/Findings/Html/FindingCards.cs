using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Formats.Layout;
using Youju.Formats.Writing;

namespace Youju.Formats.Findings.Html;

/// <summary>The findings beside the report, then the relations behind the figures.</summary>
internal sealed class FindingCards(CheckResult result, Markup page)
{
    private static readonly Dictionary<Verdict, string> Standings = new()
    {
        [Verdict.Exact] = "holds",
        [Verdict.Rounding] = "holds",
        [Verdict.Undecidable] = "open",
    };

    private readonly LineIndex lines = new(result.Document.Text);

    /// <summary>Whether a card leads to where its finding can be accepted with a reason.</summary>
    public bool OffersAcceptance { get; init; }

    public void WriteFindings()
    {
        if (result.Findings.Count == 0)
            page.WriteElement("p", "没有发现问题。", "class=\"nothing\"");
        var chapters = Chapter.FindChapters(result.Document);
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
            page.WriteRaw("</ol>\n");
    }

    /// <summary>What the report says of its own merit; those without support come to the eye first.</summary>
    public void WriteEvaluations()
    {
        if (result.Evaluations.Count == 0)
            return;
        var bare = result.Evaluations.Count(one => one.Support == EvaluationSupport.None);
        page.WriteRaw("<details class=\"relations\"><summary>")
            .WriteEscaped($"评价性说法 {result.Evaluations.Count} 处，没有依据的 {bare} 处")
            .WriteRaw("</summary><ol>\n");
        foreach (var evaluation in result.Evaluations.OrderBy(one => one.Support))
            page.WriteElement(
                    "li",
                    $"{DescribeSupport(evaluation.Support)}：{result.Document.SliceText(evaluation.Sentence).Trim()}"
                )
                .WriteRaw("\n");
        page.WriteRaw("</ol></details>\n");
    }

    private static string DescribeSupport(EvaluationSupport support) =>
        support switch
        {
            EvaluationSupport.Figure => "有数字",
            EvaluationSupport.Record => "有记录",
            _ => "没有依据",
        };

    public void WriteRelations()
    {
        if (result.Claims.Count == 0)
            return;
        page.WriteRaw("<details class=\"relations\"><summary>")
            .WriteEscaped($"数字关系 {result.Claims.Count} 条")
            .WriteRaw("</summary><ol>\n");
        for (var index = 0; index < result.Claims.Count; index++)
            WriteRelation(result.Claims[index], index + 1);
        page.WriteRaw("</ol></details>\n");
    }

    public void WriteSuppressed()
    {
        if (result.Suppressed.Count == 0)
            return;
        page.WriteRaw("<details class=\"suppressed\"><summary>")
            .WriteEscaped($"已说明理由、不再提示 {result.Suppressed.Count} 处")
            .WriteRaw("</summary><ul>\n");
        foreach (var (finding, reason) in result.Suppressed)
        {
            page.WriteRaw("<li>")
                .WriteEscaped(finding.Message.ToString())
                .WriteElement("p", $"理由：{reason}")
                .WriteRaw("</li>\n");
        }

        page.WriteRaw("</ul></details>\n");
    }

    private void OpenChapter(string heading, bool isFirst)
    {
        if (!isFirst)
            page.WriteRaw("</ol>\n");
        page.WriteElement("h3", heading.Length > 0 ? heading : "开头").WriteRaw("<ol>\n");
    }

    private void WriteCard(Finding finding, int number)
    {
        var severity = finding.Severity.ToCodeName();
        page.WriteMarkup(
            $"<li class=\"card {severity}\" id=\"f{number}\" data-s=\"{severity}\"><a class=\"go\" href=\"#p{number}\">"
        );
        page.WriteElement("b", $"{number}")
            .WriteElement("span", finding.Severity.ChineseName(), "class=\"severity\"")
            .WriteRaw(" ");
        page.WriteElement("span", finding.Message.ToString(), "class=\"message\"").WriteRaw("</a>");
        WriteProof([.. finding.Proof.Select(line => line.ToString())]);
        if (finding.Fix is { } fix)
            WriteFix(fix);
        page.WriteElement("p", DescribePlace(finding), "class=\"where\"");
        if (OffersAcceptance)
            page.WriteMarkup(
                $"<a class=\"accept\" href=\"?accept={number}\">说明理由，不再提示</a> <a class=\"accept\" href=\"?mistaken={number}\">标为误报</a>"
            );
        page.WriteRaw("</li>\n");
    }

    private string DescribePlace(Finding finding)
    {
        var place = result
            .Document.FindPlaceAt(finding.Span.Start)
            .ToChineseName(lines.LocateOffset(finding.Span.Start).Line);
        var verdict = finding.Verdict is { } known ? $" · {known.ChineseName()}" : "";
        return $"{place} · {finding.FormatRuleLabel()}{verdict}";
    }

    private void WriteProof(IReadOnlyList<string> proof)
    {
        if (proof.Count == 0)
            return;
        page.WriteRaw("<div class=\"proof\">");
        foreach (var line in proof)
            page.WriteElement("p", line);
        page.WriteRaw("</div>");
    }

    private void WriteFix(Fix fix)
    {
        page.WriteRaw("<p class=\"fix\">").WriteEscaped(fix.Description.ToString());
        if (fix.Replacement is { } replacement && (fix.Span.Length > 0 || replacement.Length > 0))
        {
            page.WriteRaw("<span class=\"change\">");
            if (fix.Span.Length > 0)
                page.WriteElement("del", result.Document.SliceText(fix.Span));
            if (replacement.Length > 0)
                page.WriteElement("ins", replacement);
            page.WriteRaw("</span>");
        }

        page.WriteRaw("</p>");
    }

    private void WriteRelation(Claim claim, int number)
    {
        var standing = Standings.GetValueOrDefault(claim.Verdict, "fails");
        page.WriteMarkup($"<li id=\"c{number}\" class=\"{standing}\">");
        page.WriteElement(
            "span",
            $"{claim.Kind.ChineseName()} · {claim.Verdict.ChineseName()}",
            "class=\"kind\""
        );
        page.WriteElement("q", Excerpt.CreateAround(result.Document, claim.Span, reach: 0).Marked);
        WriteProof(claim.Proof);
        page.WriteRaw("</li>\n");
    }
}
