using Youju.Domain.Documents;
using Youju.Domain.Reports.Passports;
using Youju.Formats.Docx.Passports;
using Youju.Formats.Office;
using Youju.Formats.Writing;

namespace Youju.Formats.Docx.Writing;

/// <summary>Writes a document as docx in the layout of GB/T 9704; the same document gives the same bytes.</summary>
public static class DocxWriter
{
    private static readonly FixedPart Styles = new(StylesPart.WriteStyles);
    private static readonly FixedPart Fonts = new(StylesPart.WriteFonts);
    private static readonly FixedPart OddFooter = new(xml => FooterPart.WriteFooter(xml, "right"));
    private static readonly FixedPart EvenFooter = new(xml => FooterPart.WriteFooter(xml, "left"));

    /// <param name="target">Receives the package and stays open.</param>
    /// <param name="properties">What the file says of itself.</param>
    /// <param name="passport">What the file carries to be compared and renewed later, or null.</param>
    /// <param name="stamp">What stands below every page, or null.</param>
    public static void WriteDocument(
        Document document,
        Stream target,
        DocxProperties properties,
        Passport? passport = null,
        DocxStamp? stamp = null
    )
    {
        using var package = new OfficePackage(target);
        package.AddPart("[Content_Types].xml", ChooseContentTypes(passport, stamp));
        package.AddPart("_rels/.rels", PackageParts.PackageRelationships);
        package.AddPart("docProps/core.xml", properties.WriteProperties);
        package.AddPart(
            "word/_rels/document.xml.rels",
            passport is null
                ? PackageParts.DocumentRelationships
                : PackageParts.DocumentRelationshipsWithPassport
        );
        package.AddPart("word/styles.xml", Styles);
        package.AddPart("word/fontTable.xml", Fonts);
        package.AddPart("word/settings.xml", PackageParts.Settings);
        AddFooters(package, stamp, document.Layout ?? OfficialLayout.Page);
        package.AddPart("word/document.xml", xml => WriteBody(xml, document, passport?.Seal));
        if (passport is null)
            return;
        package.AddPart("customXml/item1.xml", xml => PassportWriter.WritePassport(xml, passport));
        package.AddPart("customXml/itemProps1.xml", PackageParts.PassportProperties);
        package.AddPart("customXml/_rels/item1.xml.rels", PackageParts.PassportRelationships);
    }

    private static FixedPart ChooseContentTypes(Passport? passport, DocxStamp? stamp) =>
        stamp is not null ? PackageParts.ComposeStampedTypes(stamp, passport is not null)
        : passport is null ? PackageParts.ContentTypes
        : PackageParts.ContentTypesWithPassport;

    private static void AddFooters(OfficePackage package, DocxStamp? stamp, PageSetup page)
    {
        if (stamp is null)
        {
            package.AddPart("word/footer1.xml", OddFooter);
            package.AddPart("word/footer2.xml", EvenFooter);
            return;
        }

        package.AddPart("word/footer1.xml", xml => FooterPart.WriteStamped(xml, "right", stamp, page));
        package.AddPart("word/footer2.xml", xml => FooterPart.WriteStamped(xml, "left", stamp, page));
        package.AddPart("word/_rels/footer1.xml.rels", PackageParts.ComposeStampRelationships(stamp));
        package.AddPart("word/_rels/footer2.xml.rels", PackageParts.ComposeStampRelationships(stamp));
        package.AddPart(
            "word/" + PictureMarkup.NamePart(stamp.Drawing, at: 0),
            new MemoryStream(stamp.Picture)
        );
    }

    /// <summary>Writes a document with pictures on lines of their own.</summary>
    /// <param name="target">Receives the package and stays open.</param>
    /// <param name="pages">The places of blocks with which a page begins.</param>
    public static void WriteIllustrated(
        Document document,
        IReadOnlyList<DocxPicture> pictures,
        Stream target,
        DocxProperties properties,
        IReadOnlySet<int>? pages = null
    )
    {
        using var package = new OfficePackage(target);
        package.AddPart("[Content_Types].xml", PackageParts.ComposeContentTypes(pictures));
        AddCommonParts(package, properties);
        package.AddPart("word/_rels/document.xml.rels", PackageParts.ComposeRelationships(pictures));
        package.AddPart("word/document.xml", xml => WriteBody(xml, document, seal: null, pictures, pages));
        for (var at = 0; at < pictures.Count; at++)
            package.AddPart(
                "word/" + PictureMarkup.NamePart(pictures[at], at),
                new MemoryStream(pictures[at].Content)
            );
    }

    private static void AddCommonParts(OfficePackage package, DocxProperties properties)
    {
        package.AddPart("_rels/.rels", PackageParts.PackageRelationships);
        package.AddPart("docProps/core.xml", properties.WriteProperties);
        package.AddPart("word/styles.xml", Styles);
        package.AddPart("word/fontTable.xml", Fonts);
        package.AddPart("word/settings.xml", PackageParts.Settings);
        package.AddPart("word/footer1.xml", OddFooter);
        package.AddPart("word/footer2.xml", EvenFooter);
    }

    private static void WriteBody(
        Markup xml,
        Document document,
        string? seal,
        IReadOnlyList<DocxPicture>? pictures = null,
        IReadOnlySet<int>? pages = null
    )
    {
        xml.WriteMarkup(
            $"""<w:document xmlns:w="{WordMarkup.Main}" xmlns:r="{WordMarkup.Relationships}"><w:body>"""
        );
        WriteBlocks(xml, document, seal, pictures ?? [], pages);
        if (document.Blocks.Count == 0 || document.Blocks[^1] is Table)
            xml.WriteRaw("<w:p />");
        WriteSection(xml, document.Layout ?? OfficialLayout.Page);
        xml.WriteRaw("</w:body></w:document>");
    }

    private static void WriteBlocks(
        Markup xml,
        Document document,
        string? seal,
        IReadOnlyList<DocxPicture> pictures,
        IReadOnlySet<int>? pages
    )
    {
        var blocks = new BlockWriter(xml, document, seal);
        var shown = pictures
            .Select((picture, number) => (picture, number))
            .ToLookup(one => one.picture.Block);
        for (var at = 0; at < document.Blocks.Count; at++)
        {
            if (JoinsTables(document.Blocks, at))
                BlockWriter.WriteTableSeparator(xml);
            if (pages?.Contains(at) == true)
                BlockWriter.WritePageEnd(xml);
            if (shown.Contains(at))
                blocks.WritePictures(document.Blocks[at], shown[at]);
            else
                blocks.WriteBlock(document.Blocks[at]);
        }
    }

    // Without a paragraph between them two tables become one, and the lower loses its repeated heading.
    private static bool JoinsTables(IReadOnlyList<Block> blocks, int at) =>
        at > 0 && blocks[at] is Table && blocks[at - 1] is Table;

    private static void WriteSection(Markup xml, PageSetup page)
    {
        var (width, height) = (OfficialLayout.ToTwips(page.Width), OfficialLayout.ToTwips(page.Height));
        var (top, right, bottom, left) = (
            OfficialLayout.ToTwips(page.Top),
            OfficialLayout.ToTwips(page.Right),
            OfficialLayout.ToTwips(page.Bottom),
            OfficialLayout.ToTwips(page.Left)
        );
        var (header, footer) = (
            OfficialLayout.ToTwips(15),
            OfficialLayout.ToTwips(Math.Max(0, page.Bottom - OfficialLayout.FooterDrop))
        );
        xml.WriteRaw(
            """<w:sectPr><w:footerReference w:type="default" r:id="rId4" /><w:footerReference w:type="even" r:id="rId5" />"""
        );
        xml.WriteMarkup($"""<w:pgSz w:w="{width}" w:h="{height}" """)
            .WriteRaw(page.Width > page.Height ? "w:orient=\"landscape\" />" : " />");
        xml.WriteMarkup($"""<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}" """);
        xml.WriteMarkup($"""w:header="{header}" w:footer="{footer}" w:gutter="0" /></w:sectPr>""");
    }
}

/// <summary>What a docx says of itself; no names of persons belong here (R45 of docs/coverage.md).</summary>
/// <param name="Title">The report's title.</param>
/// <param name="Creator">The unit's name; left out where empty.</param>
/// <param name="Date">The day the report was made, which a caller must give: the writer has no clock.</param>
public sealed record DocxProperties(string Title, string Creator, DateOnly? Date = null)
{
    internal void WriteProperties(Markup xml)
    {
        xml.WriteRaw(
            """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" """
        );
        xml.WriteRaw(
            """xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" """
        );
        xml.WriteRaw("""xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">""");
        xml.WriteElement("dc:title", Title);
        if (Creator.Length > 0)
            xml.WriteElement("dc:creator", Creator);
        if (Date is { } date)
            xml.WriteElement(
                "dcterms:created",
                $"{date:yyyy-MM-dd}T00:00:00Z",
                "xsi:type=\"dcterms:W3CDTF\""
            );
        xml.WriteRaw("</cp:coreProperties>");
    }
}
