using Youju.Domain.Comparisons;
using Youju.Domain.Reports.Returns;
using Youju.Formats.Findings;
using Youju.Formats.Html.Writing;
using Youju.Formats.Writing;

namespace Youju.Formats.Comparisons;

/// <summary>The comparison of two reports as one page that needs nothing but itself.</summary>
public static class ComparisonPage
{
    private static readonly Lazy<SelfContainedPage> Page = new(() => new("Comparisons.page"));

    /// <param name="output">Receives the page and stays open.</param>
    public static void WritePage(ReportComparison comparison, Stream output) =>
        Page.Value.WritePage(output, $"对比 · {comparison.Left.File} · {comparison.Right.File}", page =>
        {
            WriteHeader(page, comparison);
            page.WriteRaw("<main>\n");
            WriteFigures(page, comparison);
            WriteChapters(page, comparison);
            WriteSentences(page, comparison);
            page.WriteRaw("</main>\n");
            page.WriteElement(
                    "footer",
                    $"有据 {Tool.Version} · 甲 sha256 {comparison.Left.Sha256} · 乙 sha256 {comparison.Right.Sha256}"
                )
                .WriteRaw("\n");
        });

    private static void WriteHeader(Markup page, ReportComparison comparison)
    {
        page.WriteRaw("<header>\n<div class=\"name\">")
            .WriteElement("p", "两份报告对比", "class=\"brand\"")
            .WriteElement(
                "h1",
                $"甲 {ComparisonWords.DescribeReport(comparison.Left)} · 乙 {ComparisonWords.DescribeReport(comparison.Right)}"
            )
            .WriteRaw("</div>\n<div class=\"counts\">");
        foreach (var state in Enum.GetValues<ComparedState>())
            page.WriteMarkup($"<span class=\"count {ComparisonWords.CodeState(state)}\">")
                .WriteElement("b", $"{comparison.CountFigures(state)}")
                .WriteEscaped($"数{ComparisonWords.NameState(state)}")
                .WriteRaw("</span>");
        page.WriteRaw("</div>\n")
            .WriteRaw(
                "<p><label><input type=\"checkbox\" id=\"same\"> 相同的也显示</label></p>\n</header>\n"
            );
    }

    private static void WriteFigures(Markup page, ReportComparison comparison)
    {
        page.WriteRaw(
            "<section>\n<h2>数字</h2>\n<div class=\"table\"><table>\n<thead><tr><th></th><th>是什么</th><th class=\"number\">甲</th>"
                + "<th class=\"number\">乙</th><th>变化</th><th>在哪里</th></tr></thead>\n<tbody>\n"
        );
        foreach (var figure in comparison.Figures)
        {
            OpenRow(page, figure.State);
            page.WriteElement("td", figure.Name)
                .WriteElement("td", figure.Left?.Words ?? "—", "class=\"number\"")
                .WriteElement("td", figure.Right?.Words ?? "—", "class=\"number\"")
                .WriteElement("td", ComparisonWords.DescribeMovement(figure))
                .WriteElement("td", (figure.Right ?? figure.Left)!.Place)
                .WriteRaw("</tr>\n");
        }

        page.WriteRaw("</tbody>\n</table></div>\n</section>\n");
    }

    private static void WriteChapters(Markup page, ReportComparison comparison)
    {
        page.WriteRaw(
            "<section>\n<h2>章节</h2>\n<div class=\"table\"><table>\n<thead><tr><th></th><th>甲</th><th>乙</th></tr></thead>\n<tbody>\n"
        );
        foreach (var chapter in comparison.Chapters)
        {
            OpenRow(page, chapter.State);
            page.WriteElement("td", chapter.Left?.Title ?? "—")
                .WriteElement("td", chapter.Right?.Title ?? "—")
                .WriteRaw("</tr>\n");
        }

        page.WriteRaw("</tbody>\n</table></div>\n</section>\n");
    }

    private static void WriteSentences(Markup page, ReportComparison comparison)
    {
        page.WriteRaw(
            "<section>\n<h2>句子</h2>\n<div class=\"table\"><table>\n<thead><tr><th></th><th>文字</th><th>在哪里</th></tr></thead>\n<tbody>\n"
        );
        foreach (var sentence in comparison.Sentences)
        {
            OpenRow(page, sentence.State);
            page.WriteRaw("<td>");
            WriteWords(page, sentence);
            page.WriteRaw("</td>")
                .WriteElement("td", (sentence.Right ?? sentence.Left)!.Chapter)
                .WriteRaw("</tr>\n");
        }

        page.WriteRaw("</tbody>\n</table></div>\n</section>\n");
    }

    private static void OpenRow(Markup page, ComparedState state) =>
        page.WriteMarkup($"<tr class=\"{ComparisonWords.CodeState(state)}\">")
            .WriteElement("td", ComparisonWords.NameState(state), "class=\"state\"");

    private static void WriteWords(Markup page, ComparedSentence sentence)
    {
        if (sentence.Pieces.Count == 0)
        {
            page.WriteEscaped((sentence.Right ?? sentence.Left)!.Words);
            return;
        }

        foreach (var piece in sentence.Pieces)
        {
            if (piece.Kind == DiffKind.Same)
                page.WriteEscaped(piece.Words);
            else
                page.WriteElement(piece.Kind == DiffKind.Removed ? "del" : "ins", piece.Words);
        }
    }
}
