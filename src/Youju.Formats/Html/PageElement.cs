using AngleSharp.Dom;

namespace Youju.Formats.Html;

/// <summary>What the reader asks of an element.</summary>
internal static class PageElement
{
    /// <summary>Whether a visitor of the page sees it.</summary>
    public static bool IsVisible(this IElement element)
    {
        if (PageLandmarks.Silent.Contains(element.LocalName) || element.HasAttribute("hidden"))
            return false;
        // Of a list to choose from what was chosen is seen.
        if (element.LocalName == "option" && !element.HasAttribute("selected"))
            return false;
        if (element.GetAttribute("style") is not { } style)
            return true;
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return !plain.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            && !plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsBlockElement(this IElement element) =>
        PageLandmarks.Blocks.Contains(element.LocalName);

    public static bool HasNameAmong(this IElement element, IReadOnlySet<string> names) =>
        (element.Id is { } id && names.Contains(id.ToLowerInvariant()))
        || (
            element.ClassName is { Length: < 1000 } classes
            && classes.ToLowerInvariant().Split(' ').Any(names.Contains)
        );

    public static int ReadNumber(this IElement element, string attribute, int otherwise, int most) =>
        int.TryParse(element.GetAttribute(attribute), out var number)
            ? Math.Clamp(number, 1, most)
            : otherwise;

    public static int? ReadHeadingLevel(this IElement element) =>
        element.LocalName is ['h', >= '1' and <= '6' and var level] ? level - '0' : null;
}
