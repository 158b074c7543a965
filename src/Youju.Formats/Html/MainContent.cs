using AngleSharp.Dom;
using Youju.Formats.Reading;

namespace Youju.Formats.Html;

/// <summary>Finds the element of a page that holds the article.</summary>
internal sealed class MainContent(ReadingBudget budget)
{
    // An element that holds less than this share of its parent's words leaves something of the article outside.
    private const int HoldsPercent = 80;
    private const int FewestCharacters = 50;

    private readonly Dictionary<IElement, int> weights = [];

    public IElement FindArticle(IElement body)
    {
        var total = WeighText(body, depth: 0);
        var named = weights
            .Where(entry => entry.Key.HasNameAmong(PageLandmarks.Article) || entry.Key.LocalName == "article")
            .Where(entry => entry.Value >= FewestCharacters && entry.Value * 10L >= total)
            .OrderByDescending(entry => entry.Value)
            .Select(entry => entry.Key)
            .FirstOrDefault();
        return named is null ? FindDensest(body) : IncludeSiblings(named);
    }

    // A page of several documents, as our own page of a package is: they belong together.
    private static IElement IncludeSiblings(IElement article) =>
        article.LocalName == "article"
        && article.ParentElement is { LocalName: "main" } all
        && all.Children.Count(child => child.LocalName == "article") > 1
            ? all
            : article;

    private IElement FindDensest(IElement element)
    {
        while (element.Children.FirstOrDefault(child => HoldsMostText(element, child)) is { } child)
            element = child;
        return element;
    }

    private bool HoldsMostText(IElement parent, IElement child) =>
        PageLandmarks.Holders.Contains(child.LocalName)
        && weights.GetValueOrDefault(child) is >= FewestCharacters and var held
        && held * 100L >= weights[parent] * (long)HoldsPercent;

    // Words in links are rather the page's than the article's.
    private static bool MayHoldArticle(IElement element) =>
        element.IsVisible() && element.LocalName != "a" && !element.HasNameAmong(PageLandmarks.Around);

    private int WeighText(IElement element, int depth)
    {
        budget.CheckDepth(depth);
        var weight = 0;
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
                weight += text.Data.AsSpan().Trim().Length;
            else if (node is IElement child && MayHoldArticle(child))
                weight += WeighText(child, depth + 1);
        }

        return weights[element] = weight;
    }
}
