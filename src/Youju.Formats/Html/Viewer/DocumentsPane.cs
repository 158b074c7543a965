using Youju.Domain.Documents;
using Youju.Domain.Reports;
using Youju.Formats.Html.Writing;
using Youju.Formats.Layout;
using Youju.Formats.Writing;

namespace Youju.Formats.Html.Viewer;

/// <summary>The documents one after another, and the list of their chapters that leads to them.</summary>
internal sealed class DocumentsPane
{
    private readonly ReportPackage package;
    private readonly Markup page;
    private readonly IReadOnlyList<Dictionary<Paragraph, string>> chapters;

    public DocumentsPane(ReportPackage package, Markup page)
    {
        this.package = package;
        this.page = page;
        chapters = [.. package.Documents.Select((entry, place) => AnchorChapters(entry.Document, place + 1))];
    }

    public void WriteContents()
    {
        page.WriteRaw("<nav aria-label=\"目录\"><ol>\n");
        for (var place = 0; place < package.Documents.Count; place++)
        {
            page.WriteMarkup($"<li><a href=\"#d{place + 1}\">{package.Documents[place].Name}</a>");
            WriteChapters(package.Documents[place].Document, chapters[place]);
            page.WriteRaw("</li>\n");
        }

        page.WriteRaw("</ol></nav>\n");
    }

    public void WriteDocuments(PackageIndex index)
    {
        page.WriteRaw("<main tabindex=\"-1\">\n");
        for (var place = 0; place < package.Documents.Count; place++)
        {
            var (name, document) = (package.Documents[place].Name, package.Documents[place].Document);
            page.WriteMarkup(
                $"<article id=\"d{place + 1}\" aria-label=\"{name}\">\n<p class=\"file\">{name}</p>\n"
            );
            new DocumentMarkup(document, page, new FigureLinks(document, index, place, page).WriteLinkedText)
            {
                Anchors = chapters[place],
            }.WriteDocument();
            page.WriteRaw("</article>\n");
        }

        page.WriteRaw("</main>\n");
    }

    private void WriteChapters(Document document, Dictionary<Paragraph, string> anchors)
    {
        if (anchors.Count == 0)
            return;
        page.WriteRaw("<ol>");
        foreach (var (chapter, anchor) in anchors)
            page.WriteMarkup($"<li><a href=\"#{anchor}\">{document.SliceText(chapter.Span).Trim()}</a></li>");
        page.WriteRaw("</ol>");
    }

    private static Dictionary<Paragraph, string> AnchorChapters(Document document, int number)
    {
        var levels = new HeadingLevels(document);
        var anchors = new Dictionary<Paragraph, string>(ReferenceEqualityComparer.Instance);
        foreach (
            var chapter in document
                .Blocks.OfType<Paragraph>()
                .Where(paragraph => levels.FindLevel(paragraph) == 1)
        )
            anchors.Add(chapter, $"d{number}c{anchors.Count + 1}");
        return anchors;
    }
}
