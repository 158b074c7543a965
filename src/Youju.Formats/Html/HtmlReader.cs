using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Youju.Domain.Documents;
using Youju.Formats.Reading;
using Document = Youju.Domain.Documents.Document;

namespace Youju.Formats.Html;

/// <summary>Reads the article of a web page: no script is run and nothing is fetched.</summary>
public sealed class HtmlReader : IFormatReader
{
    public IReadOnlyList<FileKind> Kinds => [FileKind.Html, FileKind.WebSheet, FileKind.Mht];

    public Document ReadDocument(SourceFile file, FileKind kind, ReadingBudget budget)
    {
        var html = PageEncoding.DecodePage(
            kind == FileKind.Mht ? MimeArchive.ExtractPage(file.Content) : file.Content
        );
        if (html.Length > budget.Limits.TextLength)
            throw UnreadableFileException.TooLarge($"网页多于 {budget.Limits.TextLength} 个字符");
        MarkupGuard.CheckMarkup(html);
        return ForeignLibrary.CallWithinLimits(() => ParseDocument(html, budget), budget);
    }

    private static Document ParseDocument(string html, ReadingBudget budget)
    {
        var parser = new HtmlParser(
            new HtmlParserOptions { IsScripting = false, IsKeepingSourceReferences = true }
        );
        using var page = parser.ParseDocument(html);
        var builder = new DocumentBuilder();
        if (page.Body is not { } body)
            return builder.BuildDocument();
        HiddenByStyle.MarkHidden(page);
        var content = new MainContent(budget).FindArticle(body);
        if (FindTitle(page) is { Length: > 0 } title && !ContainsTitle(content, title))
            builder.AddParagraph(title, shape: paragraph => paragraph with { OutlineLevel = 0 });
        new ContentReader(builder, budget).ReadContent(content);
        return builder.BuildDocument();
    }

    // Pages keep the title apart from the article, in a place that each maker chooses anew, but name it in the head.
    private static string? FindTitle(IHtmlDocument page) =>
        page.Head?.Children.FirstOrDefault(meta =>
                meta.GetAttribute("name") is { } name
                && name.Equals("ArticleTitle", StringComparison.OrdinalIgnoreCase)
            )
            ?.GetAttribute("content")
            ?.Trim()
        ?? page.QuerySelector("h1")?.TextContent.Trim();

    private static bool ContainsTitle(IElement content, string title) =>
        content.TextContent.Contains(title, StringComparison.Ordinal);
}
