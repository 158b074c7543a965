using System.Globalization;
using Youju.Formats.Writing;
using Youju.Publishing.Years;

namespace Youju.Publishing.Portals;

/// <summary>Editions as tables.</summary>
internal static class PortalTables
{
    private static readonly (string Key, string Label)[] Headlines =
    [
        ("expenditure.adjusted", "全年预算"),
        ("expenditure.executed", "全年支出"),
        ("execution-rate", "执行率"),
        ("three-public.executed", "“三公”经费"),
        ("staff.in-service", "在职人数"),
    ];

    /// <summary>The headline figures of the last edition of each year.</summary>
    /// <param name="root">How links lead to the root of the portal.</param>
    public static void WriteHeadlines(Markup page, string root, IReadOnlyList<PortalEdition> editions)
    {
        page.WriteRaw(
            "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"单位和年度\">"
                + "<table>\n<thead><tr><th scope=\"col\">单位</th><th scope=\"col\">年度</th>"
        );
        foreach (var (_, label) in Headlines)
            page.WriteMarkup($"<th scope=\"col\" class=\"n\">{label}</th>");
        page.WriteRaw("<th scope=\"col\">版次</th></tr></thead>\n<tbody>\n");
        foreach (var edition in editions)
        {
            var manifest = edition.Manifest;
            page.WriteMarkup(
                $"<tr><th scope=\"row\"><a href=\"{root}units/{edition.Place}/index.html\">"
                    + $"{manifest.Unit}</a>{(manifest.Terms.IsExample ? "（示例）" : "")}</th>"
            );
            page.WriteMarkup(
                $"<td><a href=\"{root}{edition.YearPath}index.html\">{manifest.Year}年度</a></td>"
            );
            foreach (var (key, _) in Headlines)
                page.WriteMarkup($"<td class=\"n\">{FormatFact(edition.Facts.GetValueOrDefault(key))}</td>");
            page.WriteMarkup($"<td>{YearWords.DescribeEdition(manifest.Terms)}</td></tr>\n");
        }

        page.WriteRaw("</tbody></table></div>\n");
    }

    /// <summary>Every edition: when it was published, what it corrects, where it stands, its code.</summary>
    public static void WriteEditions(Markup page, string root, IReadOnlyList<PortalEdition> editions)
    {
        page.WriteRaw(
            "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"公开过的各版\"><table>"
                + "\n<thead><tr><th scope=\"col\">单位</th><th scope=\"col\">年度</th><th scope=\"col\">版次</th>"
        );
        page.WriteRaw(
            "<th scope=\"col\">公开日期</th><th scope=\"col\" class=\"n\">公开金额</th>"
                + "<th scope=\"col\">说明</th><th scope=\"col\">验真码</th></tr></thead>\n<tbody>\n"
        );
        foreach (var edition in editions)
        {
            var (manifest, terms) = (edition.Manifest, edition.Manifest.Terms);
            page.WriteMarkup(
                $"<tr><th scope=\"row\">{manifest.Unit}{(terms.IsExample ? "（示例）" : "")}</th><td>{manifest.Year}</td>"
            );
            page.WriteMarkup(
                $"<td><a href=\"{root}{edition.EditionPath}index.html\">第 {terms.Number} 版</a>{(edition.IsLatest ? "，现行" : "")}</td>"
            );
            page.WriteMarkup(
                $"<td>{(terms.Date is { } day ? YearWords.FormatDate(day) : "")}</td><td class=\"n\">{manifest.Spent}</td>"
            );
            page.WriteMarkup(
                $"<td>{terms.Correction ?? "首次公开"}</td><td><code>{YearWords.FormatCode(manifest.Code)}</code></td></tr>\n"
            );
        }

        page.WriteRaw("</tbody></table></div>\n");
    }

    /// <summary>What was published elsewhere, or was not and why.</summary>
    public static void WriteDisclosures(Markup page, IReadOnlyList<PortalDisclosure> lines)
    {
        if (lines.Count == 0)
            return;
        page.WriteRaw(
            "<h2>在别处公开的，和不公开的</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" "
        );
        page.WriteRaw("aria-label=\"在别处公开的\"><table>\n<thead><tr><th scope=\"col\">单位</th>");
        page.WriteRaw("<th scope=\"col\">年度</th><th scope=\"col\">公开</th><th scope=\"col\">日期</th>");
        page.WriteRaw(
            "<th scope=\"col\" class=\"n\">金额</th><th scope=\"col\">地址</th><th scope=\"col\">说明</th></tr></thead>\n"
        );
        page.WriteRaw("<tbody>\n");
        foreach (var line in lines)
        {
            page.WriteMarkup($"<tr><th scope=\"row\">{line.Unit}</th><td>{line.Year}</td>");
            page.WriteMarkup(
                $"<td>{(line.IsOpen ? "是" : "否")}</td><td>{YearWords.FormatDate(line.Date)}</td>"
            );
            page.WriteMarkup($"<td class=\"n\">{line.Amount}</td><td>");
            if (line.IsOpen)
                page.WriteMarkup($"<a href=\"{line.Address}\" rel=\"noopener\">{line.Address}</a>");
            page.WriteMarkup($"</td><td>{line.Reason}</td></tr>\n");
        }

        page.WriteRaw("</tbody></table></div>\n");
    }

    /// <summary>All figures that two editions share.</summary>
    public static void WritePair(Markup page, PortalEdition one, PortalEdition other)
    {
        page.WriteRaw(
            "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"逐项比较\"><table>\n<thead><tr><th scope=\"col\">数</th>"
        );
        foreach (var edition in new[] { one, other })
            page.WriteMarkup(
                $"<th scope=\"col\" class=\"n\">{edition.Manifest.Unit} {edition.Manifest.Year}</th>"
            );
        page.WriteRaw("<th scope=\"col\" class=\"n\">相差</th></tr></thead>\n<tbody>\n");
        foreach (var (key, left) in one.Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal))
        {
            if (
                !other.Facts.TryGetValue(key, out var right)
                || left.Unit != right.Unit
                || (left.Value == 0 && right.Value == 0)
            )
                continue;
            page.WriteMarkup(
                $"<tr><th scope=\"row\">{left.Label}</th><td class=\"n\">{FormatFact(left)}</td><td class=\"n\">"
                    + $"{FormatFact(right)}</td><td class=\"n\">{FormatDifference(left, right)}</td></tr>\n"
            );
        }

        page.WriteRaw("</tbody></table></div>\n");
    }

    private static string FormatFact(PortalFact? fact) =>
        fact is null ? ""
        : fact is { Unit: "元", Value: { } yuan } ? YearWords.FormatTenThousands(yuan)
        : fact.Text;

    private static string FormatDifference(PortalFact one, PortalFact other)
    {
        if (one.Value is not { } left || other.Value is not { } right)
            return "";
        var difference = right - left;
        return one.Unit == "元"
            ? YearWords.FormatTenThousands(difference)
            : difference.ToString("0.##", CultureInfo.InvariantCulture);
    }
}
