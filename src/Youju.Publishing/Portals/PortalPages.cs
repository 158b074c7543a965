using System.Globalization;
using System.Text;
using Youju.Formats.Writing;
using Youju.Publishing.Pages;

namespace Youju.Publishing.Portals;

/// <summary>The pages of the portal beside the editions themselves.</summary>
public sealed class PortalPages(PortalSite site)
{
    /// <summary>The style sheet of all pages.</summary>
    public static byte[] ReadStyle() => PublicPage.ReadStyle();

    /// <summary>The first page: every unit and year, and a search where somebody answers it.</summary>
    /// <param name="query">Words that somebody looks for; empty for all.</param>
    public byte[] WriteIndex(string query = "") =>
        site.CreatePage("预算绩效公开")
            .WritePage(page =>
            {
                page.WriteRaw(
                    "<h1>花了多少，办成了什么</h1>\n<p>这里是各单位公开的部门整体支出绩效自评。每个数都可以点开看来源，每个文件都可以验真。</p>\n"
                );
                if (site.IsServed)
                    page.WriteMarkup(
                        $"<form class=\"ask\" method=\"get\" action=\"{site.Root}index.html\" role=\"search\"><label for=\"q\">"
                            + $"查单位、年度、指标、数<input id=\"q\" name=\"q\" size=\"28\" value=\"{query}\"></label><button>查找</button></form>\n"
                    );
                var found = FindEditions(query);
                if (query.Length > 0)
                    page.WriteMarkup($"<p role=\"status\">“{query}”找到 {found.Count} 个年度。</p>\n");
                WriteUnits(page, found);
                if (query.Length > 0)
                    WriteFacts(page, query);
            });

    /// <summary>Every year of a unit, with every edition.</summary>
    /// <param name="place">The unit in addresses.</param>
    public byte[]? WriteUnit(string place)
    {
        var own = site.Editions.Where(edition => edition.Place == place).ToList();
        if (own.Count == 0)
            return null;
        return site.CreatePage(own[^1].Manifest.Unit, 2)
            .WritePage(page =>
            {
                page.WriteMarkup($"<h1>{own[^1].Manifest.Unit}</h1>\n");
                PortalTables.WriteEditions(page, site.LinkToRoot(2), own);
            });
    }

    /// <summary>What was published where, every edition with its number, date and reason.</summary>
    public byte[] WriteRegister() =>
        site.CreatePage("公开登记")
            .WritePage(page =>
            {
                page.WriteRaw(
                    "<h1>公开登记</h1>\n<p>公开过的每一版都在，不改、不撤。更正另编一版，写明更正了什么。</p>\n"
                );
                PortalTables.WriteEditions(page, site.LinkToRoot(0), site.Editions);
                PortalTables.WriteDisclosures(page, site.Disclosures);
            });

    /// <summary>How the figures are collected and checked, and how files are verified.</summary>
    public byte[] WriteAbout() =>
        site.CreatePage("数是怎么来的")
            .WritePage(page => page.WriteRaw(Encoding.UTF8.GetString(PublicPage.ReadResource("about.html"))));

    /// <summary>Units and years side by side.</summary>
    /// <param name="one">A unit and year of <see cref="PortalEdition.Id"/>; null for the table of all.</param>
    public byte[] WriteComparison(string? one = null, string? other = null) =>
        site.CreatePage("比较")
            .WritePage(page =>
            {
                page.WriteRaw("<h1>比较</h1>\n");
                var latest = site.Latest.ToList();
                if (site.IsServed && latest.Count > 1)
                    WriteChoice(page, latest, one, other);
                if (FindById(one) is { } left && FindById(other) is { } right)
                    PortalTables.WritePair(page, left, right);
                else
                    PortalTables.WriteHeadlines(page, site.LinkToRoot(0), latest);
            });

    private PortalEdition? FindById(string? id) => site.Latest.FirstOrDefault(edition => edition.Id == id);

    private void WriteChoice(Markup page, List<PortalEdition> latest, string? one, string? other)
    {
        page.WriteMarkup($"<form class=\"ask\" method=\"get\" action=\"{site.Root}compare.html\">");
        foreach (var (name, label, chosen) in new[] { ("a", "这一个", one), ("b", "那一个", other) })
        {
            page.WriteMarkup($"<label for=\"{name}\">{label}<select id=\"{name}\" name=\"{name}\">");
            foreach (var edition in latest)
                page.WriteMarkup($"<option value=\"{edition.Id}\"")
                    .WriteRaw(edition.Id == chosen ? " selected" : "")
                    .WriteMarkup($">{edition.Manifest.Unit} {edition.Manifest.Year}</option>");
            page.WriteRaw("</select></label>");
        }

        page.WriteRaw("<button>比较</button></form>\n");
    }

    private IReadOnlyList<PortalEdition> FindEditions(string query) =>
        [
            .. site.Latest.Where(edition =>
                query.Length == 0
                || edition.Manifest.Unit.Contains(query, StringComparison.OrdinalIgnoreCase)
                || edition.Manifest.Year.ToString(CultureInfo.InvariantCulture) == query.TrimEnd('年', '度')
                || ListFound(edition, query).Any()
            ),
        ];

    private static IEnumerable<PortalFact> ListFound(PortalEdition edition, string query) =>
        edition.Facts.Values.Where(fact =>
            fact.Label.Contains(query, StringComparison.OrdinalIgnoreCase)
            || fact.Text.Contains(query, StringComparison.OrdinalIgnoreCase)
        );

    private void WriteUnits(Markup page, IReadOnlyList<PortalEdition> editions)
    {
        if (editions.Count == 0)
        {
            page.WriteRaw(site.Editions.Count == 0 ? "<p>还没有公开的年度。</p>\n" : "<p>没有找到。</p>\n");
            return;
        }

        PortalTables.WriteHeadlines(page, site.LinkToRoot(0), editions);
    }

    private void WriteFacts(Markup page, string query)
    {
        const int most = 100;
        var found = site
            .Latest.SelectMany(edition => ListFound(edition, query).Select(fact => (edition, fact)))
            .Take(most)
            .ToList();
        if (found.Count == 0)
            return;
        page.WriteRaw(
            "<h2>找到的数</h2>\n<table><thead><tr><th scope=\"col\">单位</th><th scope=\"col\">年度</th>"
                + "<th scope=\"col\">名称</th><th scope=\"col\" class=\"n\">数</th></tr></thead><tbody>\n"
        );
        foreach (var (edition, fact) in found)
            page.WriteMarkup(
                $"<tr><td><a href=\"{site.LinkToRoot(0)}{edition.YearPath}index.html\">{edition.Manifest.Unit}</a>"
                    + $"</td><td>{edition.Manifest.Year}</td><td>{fact.Label}</td><td class=\"n\">{fact.Text}</td></tr>\n"
            );
        page.WriteRaw("</tbody></table>\n");
    }
}
