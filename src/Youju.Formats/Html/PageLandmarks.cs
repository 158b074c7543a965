namespace Youju.Formats.Html;

/// <summary>Names that the makers of government pages give to the parts of a page.</summary>
internal static class PageLandmarks
{
    /// <summary>Ids and classes of the element that holds the article, lower case.</summary>
    public static IReadOnlySet<string> Article { get; } =
        CreateNameSet(
            "ucap-content trs_editor trs_ueditor trs_web zoom zoomcon fontzoom article "
                + "article-content article_content articlecontent art_con "
                + "arti_content content_detail detail_content detail-content news_content "
                + "newscontent pages_content view-content view_content "
                + "xxgk_content xl_content xxy_content v_news_content wp_articlecontent "
                + "easysite-news-text txt_con conTxt bt-content cont_text "
                + "zwgk_content gk_content info_content infocontent text-content rich_media_content"
        );

    /// <summary>Ids and classes of what stands around an article, lower case.</summary>
    public static IReadOnlySet<string> Around { get; } =
        CreateNameSet(
            "nav navbar navigation menu header footer foot top bottom crumb crumbs "
                + "breadcrumb breadcrumbs position location share bdsharebuttonbox "
                + "toolbar sidebar aside copyright print pager pagination related qrcode ewm login search banner"
        );

    /// <summary>Elements that may hold a whole article, lower case.</summary>
    public static IReadOnlySet<string> Holders { get; } =
        CreateNameSet("div section main article center form");

    /// <summary>Elements of a table that hold its rows, lower case.</summary>
    public static IReadOnlySet<string> RowGroups { get; } = CreateNameSet("thead tbody tfoot");

    /// <summary>Elements without words of the article, lower case.</summary>
    public static IReadOnlySet<string> Silent { get; } =
        CreateNameSet(
            "script style noscript template iframe object embed svg math nav aside "
                + "footer form button input textarea head audio video canvas map del s strike rt rp"
        );

    /// <summary>Elements that begin and end a paragraph, lower case.</summary>
    public static IReadOnlySet<string> Blocks { get; } =
        CreateNameSet(
            "address article blockquote body caption center dd details div dl dt "
                + "fieldset figcaption figure header h1 h2 h3 h4 h5 h6 hgroup hr html "
                + "li main ol p pre section summary ul table thead tbody tfoot tr td th"
        );

    private static HashSet<string> CreateNameSet(string names) =>
        names.Split(' ').Select(name => name.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
}
