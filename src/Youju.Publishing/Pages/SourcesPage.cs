using System.Globalization;
using Youju.Domain.Facts;
using Youju.Formats.Writing;
using Youju.Publishing.Years;

namespace Youju.Publishing.Pages;

/// <summary>The public chain of every figure: what it is computed from, down to account, record and digest of the evidence.</summary>
internal static class SourcesPage
{
    // A sum over thousands of records is told by its first ones.
    private const int MostGrounds = 40;
    private const int DeepestGround = 12;

    public static byte[] WritePage(PublicYear year, YearFigures figures) =>
        new PublicPage(string.Create(CultureInfo.InvariantCulture, $"数的来源 {year.Unit} {year.Year}年度"))
        {
            Links = [("index.html", "回到首页"), ("report.html", "自评报告")],
        }.WritePage(page =>
        {
            page.WriteMarkup(
                $"<h1>数的来源</h1>\n<p>{figures.Sources.Count} 个数，每一个都写明从哪里来。佐证原件留在单位，这里只公开它的校验值的开头。</p>\n"
            );
            for (var at = 0; at < figures.Sources.Count; at++)
                WriteSource(page, at + 1, figures.Sources[at].Key, figures.Sources[at].Trace);
        });

    private static void WriteSource(Markup page, int number, string key, FactTrace trace)
    {
        page.WriteMarkup(
            $"<section class=\"chain\" id=\"f{number}\" data-key=\"{key}\"><h2>{trace.Text}</h2>"
        );
        if (trace.Grounds.Count == 0)
            page.WriteRaw("<p class=\"small\">没有更早的来源。</p>");
        else
            WriteGrounds(page, trace.Grounds, 1);
        page.WriteRaw("</section>\n");
    }

    private static void WriteGrounds(Markup page, IReadOnlyList<FactTrace> grounds, int depth)
    {
        page.WriteRaw("<ul>");
        foreach (var ground in grounds.Take(MostGrounds))
        {
            page.WriteMarkup($"<li>{ground.Text}");
            if (ground.Grounds.Count > 0 && depth < DeepestGround)
                WriteGrounds(page, ground.Grounds, depth + 1);
            page.WriteRaw("</li>");
        }

        if (grounds.Count > MostGrounds)
            page.WriteMarkup($"<li>另有 {grounds.Count - MostGrounds} 条</li>");
        page.WriteRaw("</ul>");
    }
}
