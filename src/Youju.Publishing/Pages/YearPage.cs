using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Indicators;
using Youju.Formats.Writing;
using Youju.Publishing.Years;

namespace Youju.Publishing.Pages;

/// <summary>A file that can be taken along from the page of a year.</summary>
internal sealed record OfferedFile(string Path, string Title, int Bytes);

/// <summary>The first page of an edition: what was spent, what for, what was done with it, what was not.</summary>
internal sealed class YearPage(PublicYear year, YearFigures figures, string code)
{
    private const string Spending = "expenditure";

    private static readonly (string Link, string Label)[] Links =
    [
        ("brief.html", "一页读懂"),
        ("report.html", "自评报告"),
        (YearFigures.SourcesFile, "数的来源"),
        ("#files", "下载"),
    ];

    public byte[] WritePage(IReadOnlyList<OfferedFile> files) =>
        new PublicPage(string.Create(CultureInfo.InvariantCulture, $"{year.Unit} {year.Year}年度绩效自评"))
        {
            Links = Links,
        }.WritePage(page =>
        {
            WriteTitle(page);
            WriteMoney(page);
            WriteResults(page);
            WriteShortfalls(page);
            WriteScores(page);
            WriteFiles(page, files);
        });

    private void WriteTitle(Markup page)
    {
        page.WriteMarkup(
            $"<p class=\"small\">{year.Unit}　{year.Year}年度　{YearWords.DescribeEdition(year.Terms)}</p>\n"
        );
        if (year.Terms.IsExample)
            page.WriteRaw(
                "<p class=\"said\"><b>示例。</b>这一份用来说明公开的样子，数和事都不是哪个单位的。</p>\n"
            );
        if (year.Terms.Correction is { } reason)
            page.WriteMarkup($"<p class=\"said\"><b>更正。</b>{reason}以前各版都留着，可以对照。</p>\n");
        page.WriteMarkup($"<h1>{year.Year}年花了多少，办成了什么</h1>\n");
    }

    private void WriteMoney(Markup page)
    {
        if (year.FindAmount(Spending, AmountColumn.Executed) is not { } spent)
        {
            page.WriteRaw("<p>全年支出还没有公布的数。</p>\n");
            return;
        }

        page.WriteRaw("<p class=\"figure\">");
        WriteAmount(page, Spending, AmountColumn.Executed, YearWords.FormatPlainAmount(spent));
        page.WriteRaw("<small> 万元</small></p>\n<p>");
        if (year.FindAmount(Spending, AmountColumn.Adjusted) is > 0 and var budget)
        {
            page.WriteRaw("预算 ");
            WriteAmount(page, Spending, AmountColumn.Adjusted, YearWords.FormatTenThousands(budget));
            page.WriteMarkup($"，用了 {year.PrintShare(spent / budget)}。");
        }

        WriteThreePublic(page);
        page.WriteRaw("</p>\n<h2>钱花到哪里</h2>\n");
        BarDrawing.DrawBars(page, "钱花到哪里", YearMoney.ListSpending(year));
    }

    private void WriteThreePublic(Markup page)
    {
        const string item = "three-public";
        if (year.FindAmount(item, AmountColumn.Executed) is not { } spent)
            return;
        page.WriteRaw("“三公”经费 ");
        WriteAmount(
            page,
            item,
            AmountColumn.Executed,
            spent == 0 ? "零" : YearWords.FormatTenThousands(spent)
        );
        page.WriteRaw("。");
    }

    private void WriteAmount(Markup page, string item, AmountColumn column, string words) =>
        figures.WriteFigure(page, DossierKey.FromAmount(item, column).ToString(), words);

    private void WriteResults(Markup page)
    {
        page.WriteRaw("<h2>办成了什么</h2>\n<p class=\"small\">有下划线的数都可以点开，看它从哪里来。</p>\n");
        page.WriteRaw(
            "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"指标完成情况\"><table>"
                + "\n<thead><tr><th scope=\"col\">指标</th><th scope=\"col\">要求</th><th scope=\"col\">做到</th>"
        );
        page.WriteRaw(
            "<th scope=\"col\" class=\"n\">分值</th><th scope=\"col\" class=\"n\">得分</th></tr></thead>\n<tbody>\n"
        );
        string? shown = null;
        foreach (var (project, score) in year.ListScores())
        {
            if (project != shown)
                page.WriteMarkup(
                    $"<tr class=\"part\"><th scope=\"colgroup\" colspan=\"5\">项目：{project}</th></tr>\n"
                );
            shown = project;
            WriteIndicator(page, project, score);
        }

        page.WriteRaw("</tbody></table></div>\n");
    }

    private void WriteIndicator(Markup page, string? project, IndicatorScore score)
    {
        var indicator = score.Indicator;
        page.WriteMarkup(
            $"<tr><th scope=\"row\">{indicator.Name}</th><td>{year.PrintTarget(indicator)}</td><td>"
        );
        figures.WriteFigure(page, YearFigures.FormatDoneKey(project, indicator.Id), year.PrintDone(score));
        page.WriteMarkup(
            $"</td><td class=\"n\">{YearWords.FormatPoints(indicator.Weight)}</td><td class=\"n\">"
        );
        figures.WriteFigure(
            page,
            YearFigures.FormatScoreKey(project, indicator.Id),
            YearWords.FormatPoints(score.Points)
        );
        page.WriteRaw("</td></tr>\n");
    }

    private void WriteShortfalls(Markup page)
    {
        page.WriteRaw("<h2>没办好的</h2>\n<ul>\n");
        var missed = year.ListScores().Where(row => row.Score.Points < row.Score.Indicator.Weight).ToList();
        foreach (var (project, score) in missed)
        {
            page.WriteMarkup(
                $"<li><b>{(project is null ? "" : project + "：")}{score.Indicator.Name}</b>"
                    + $"，要求 {year.PrintTarget(score.Indicator)}，做到 "
            );
            figures.WriteFigure(
                page,
                YearFigures.FormatDoneKey(project, score.Indicator.Id),
                year.PrintDone(score)
            );
            page.WriteMarkup(
                $"。{FinishSentence("原因：", score.Indicator.Deviation)}{FinishSentence("措施：", score.Indicator.Measure)}</li>\n"
            );
        }

        foreach (var problem in year.Dossier.Targets.Problems)
            WriteProblem(page, problem);
        if (missed.Count + year.Dossier.Targets.Problems.Count == 0)
            page.WriteRaw("<li>单位自评没有列出。</li>\n");
        page.WriteRaw("</ul>\n");
    }

    private static void WriteProblem(Markup page, Problem problem)
    {
        page.WriteMarkup($"<li>{FinishSentence("", problem.Text)}{FinishSentence("原因：", problem.Cause)}");
        page.WriteMarkup($"{FinishSentence("措施：", problem.Measure)}");
        if (problem.Due is { } due)
            page.WriteMarkup($"{YearWords.FormatDate(due)}以前完成。");
        page.WriteRaw("</li>\n");
    }

    private void WriteScores(Markup page)
    {
        if (year.Overall is not { } overall)
            return;
        page.WriteRaw("<h2>得分</h2>\n<p>单位自评 ");
        figures.WriteFigure(page, YearFigures.TotalKey, YearWords.FormatPoints(overall.Total));
        page.WriteMarkup($"分{(overall.Grade is { } grade ? $"，等级“{grade}”" : "")}。</p>\n");
    }

    private void WriteFiles(Markup page, IReadOnlyList<OfferedFile> files)
    {
        page.WriteMarkup(
            $"<h2 id=\"files\">核对与下载</h2>\n<p>本页和下面的文件都可以验真：<a href=\"verify.txt\">怎么验</a>。"
        );
        page.WriteMarkup(
            $"按<a href=\"{year.Licence.Address}\" rel=\"license\">{year.Licence.Title}</a>使用。</p>\n"
        );
        EditionCode.WriteCode(page, year, code);
        page.WriteRaw("<ul class=\"files\">\n");
        foreach (var file in files)
            page.WriteMarkup(
                $"<li><a href=\"{file.Path}\">{file.Title}</a> <span class=\"small\">{file.Path}，{FormatSize(file.Bytes)}</span></li>\n"
            );
        page.WriteRaw("</ul>\n");
    }

    private static string FormatSize(int bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (bytes + 1023) / 1024)} KB");

    private static string FinishSentence(string lead, string? words) =>
        string.IsNullOrWhiteSpace(words) ? "" : lead + words.TrimEnd('。', '；', ' ') + "。";
}
