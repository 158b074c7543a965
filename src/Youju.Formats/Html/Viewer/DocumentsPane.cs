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
        chapters = [.. package.Documents.Select((entry, place) => Chapters(entry.Document, place + 1))];
    }

    public void WriteContents()
    {
        page.Raw("<nav aria-label=\"目录\"><ol>\n");
        for (var place = 0; place < package.Documents.Count; place++)
        {
            page.Write($"<li><a href=\"#d{place + 1}\">{package.Documents[place].Name}</a>");
            WriteChapters(package.Documents[place].Document, chapters[place]);
            page.Raw("</li>\n");
        }

        page.Raw("</ol></nav>\n");
    }

    public void WriteDocuments(PackageIndex index)
    {
        page.Raw("<main tabindex=\"-1\">\n");
        for (var place = 0; place < package.Documents.Count; place++)
        {
            var (name, document) = (package.Documents[place].Name, package.Documents[place].Document);
            page.Write(
                $"<article id=\"d{place + 1}\" aria-label=\"{name}\">\n<p class=\"file\">{name}</p>\n"
            );
            new DocumentMarkup(document, page, new FigureLinks(document, index, place, page).Write)
            {
                Anchors = chapters[place],
            }.Write();
            page.Raw("</article>\n");
        }

        page.Raw("</main>\n");
    }

    private void WriteChapters(Document document, Dictionary<Paragraph, string> anchors)
    {
        if (anchors.Count == 0)
            return;
        page.Raw("<ol>");
        foreach (var (chapter, anchor) in anchors)
            page.Write($"<li><a href=\"#{anchor}\">{document.Slice(chapter.Span).Trim()}</a></li>");
        page.Raw("</ol>");
    }

    private static Dictionary<Paragraph, string> Chapters(Document document, int number)
    {
        var levels = new HeadingLevels(document);
        var anchors = new Dictionary<Paragraph, string>(ReferenceEqualityComparer.Instance);
        foreach (
            var chapter in document.Blocks.OfType<Paragraph>().Where(paragraph => levels.Of(paragraph) == 1)
        )
            anchors.Add(chapter, $"d{number}c{anchors.Count + 1}");
        return anchors;
    }
}
