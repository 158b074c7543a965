using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Youju.Formats.Html;

/// <summary>Marks what the page's own style sheet hides: hints, pop-ups, second copies for other screens.</summary>
internal static class HiddenByStyle
{
    private const int MostSelectors = 200;

    /// <summary>More than this share of the page's words is never hidden by it: a script shows it later.</summary>
    private const double LargestShare = 0.5;

    private static readonly string[] Hiding = ["display:none", "visibility:hidden"];

    public static void MarkHidden(IHtmlDocument page)
    {
        var words = page.Body?.TextContent.Length ?? 0;
        var sheets = page.QuerySelectorAll("style").Select(style => style.TextContent);
        foreach (var selector in sheets.SelectMany(ListHidingSelectors).Distinct().Take(MostSelectors))
        foreach (var element in SelectElements(page, selector))
            if (element.TextContent.Length <= words * LargestShare)
                element.SetAttribute("hidden", "");
    }

    private static IEnumerable<IElement> SelectElements(IHtmlDocument page, string selector)
    {
        try
        {
            return page.QuerySelectorAll(selector);
        }
        catch (DomException)
        {
            return [];
        }
    }

    // Rules inside @media hold for some screens only, and are passed over.
    private static IEnumerable<string> ListHidingSelectors(string sheet)
    {
        var (depth, start, selector) = (0, 0, "");
        for (var at = 0; at < sheet.Length; at++)
        {
            if (sheet[at] == '{')
            {
                if (depth++ == 0)
                    selector = sheet[start..at].Trim();
                start = at + 1;
            }
            else if (sheet[at] == '}' && depth > 0)
            {
                if (--depth == 0 && !selector.StartsWith('@') && Hides(sheet[start..at]))
                    yield return selector;
                start = at + 1;
            }
            else if (sheet[at] == ';' && depth == 0)
                start = at + 1;
        }
    }

    private static bool Hides(string declarations)
    {
        var plain = string.Concat(declarations.Where(sign => !char.IsWhiteSpace(sign)));
        return Hiding.Any(hiding => plain.Contains(hiding, StringComparison.OrdinalIgnoreCase));
    }
}
