using Youju.Packs.Definitions;
using Youju.Publishing.Pages;

namespace Youju.Publishing.Portals;

/// <summary>Where the portal stands, and what it shows.</summary>
/// <param name="Editions">By unit, year and number.</param>
public sealed record PortalSite(IReadOnlyList<PortalEdition> Editions)
{
    /// <summary>How links lead to its root: <c>/public/</c> from a server; null for files, whose links are relative.</summary>
    public string? Root { get; init; }

    /// <summary>The whole address of the root, for what readers of feeds need; empty where nobody knows it.</summary>
    public string Address { get; init; } = "";

    /// <summary>What was asked and answered.</summary>
    public IReadOnlyList<PortalQuestion> Questions { get; init; } = [];

    /// <summary>What was published elsewhere, or was not and why.</summary>
    public IReadOnlyList<PortalDisclosure> Disclosures { get; init; } = [];

    /// <summary>Whether somebody answers forms: a search, a check, a code.</summary>
    public bool IsServed => Root is not null;

    /// <summary>The terms of use, where they are the same for all.</summary>
    public PublicationLicence Licence { get; init; } = new();

    /// <summary>The last edition of every year, the newest year first.</summary>
    public IEnumerable<PortalEdition> Latest =>
        Editions
            .Where(edition => edition.IsLatest)
            .OrderByDescending(edition => edition.Manifest.Year)
            .ThenBy(edition => edition.Manifest.Unit, StringComparer.Ordinal);

    /// <summary>How a page leads to the root.</summary>
    /// <param name="depth">How many folders below the root the page lies.</param>
    internal string LinkToRoot(int depth) => Root ?? string.Concat(Enumerable.Repeat("../", depth));

    /// <summary>A page of the portal.</summary>
    internal PublicPage CreatePage(string title, int depth = 0)
    {
        var root = LinkToRoot(depth);
        (string Link, string Label)[] always =
        [
            ($"{root}index.html", "单位和年度"),
            ($"{root}compare.html", "比较"),
            ($"{root}data/index.html", "数据"),
            ($"{root}register.html", "公开登记"),
            ($"{root}questions.html", "问答"),
            ($"{root}about.html", "怎么来的"),
            (IsServed ? $"{root}verify" : $"{root}about.html#verify", "验真"),
        ];
        return new PublicPage(title, root)
        {
            Links = IsServed ? [.. always, ($"{root}check", "体检台")] : always,
            Where = "预算绩效公开",
            Head =
                $"<link rel=\"alternate\" type=\"application/atom+xml\" title=\"新公开的\" href=\"{root}feed.xml\">\n",
        };
    }
}
