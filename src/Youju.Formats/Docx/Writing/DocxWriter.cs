using System.Xml;
using Youju.Domain.Documents;
using Youju.Domain.Reports.Passports;
using Youju.Formats.Docx.Passports;
using Youju.Formats.Office;

namespace Youju.Formats.Docx.Writing;

/// <summary>Writes a document as docx in the layout of GB/T 9704; the same document gives the same bytes.</summary>
public static class DocxWriter
{
    private static readonly FixedPart Styles = new(StylesPart.Write);
    private static readonly FixedPart Fonts = new(StylesPart.WriteFonts);
    private static readonly FixedPart OddFooter = new(xml => FooterPart.Write(xml, "right"));
    private static readonly FixedPart EvenFooter = new(xml => FooterPart.Write(xml, "left"));

    /// <param name="target">Receives the package and stays open.</param>
    /// <param name="properties">What the file says of itself.</param>
    /// <param name="passport">What the file carries to be compared and renewed later, or null.</param>
    public static void Write(Document document, Stream target, DocxProperties properties, Passport? passport = null)
    {
        using var package = new OfficePackage(target);
        package.Add("[Content_Types].xml", PackageParts.ContentTypes(passport is not null));
        package.Add("_rels/.rels", PackageParts.PackageRelationships);
        package.Add("docProps/core.xml", properties.Write);
        package.Add("word/_rels/document.xml.rels", PackageParts.DocumentRelationships(passport is not null));
        package.Add("word/styles.xml", Styles);
        package.Add("word/fontTable.xml", Fonts);
        package.Add("word/settings.xml", PackageParts.Settings);
        package.Add("word/footer1.xml", OddFooter);
        package.Add("word/footer2.xml", EvenFooter);
        package.Add("word/document.xml", xml => WriteBody(xml, document, passport?.Seal));
        if (passport is null) return;
        package.Add("customXml/item1.xml", xml => PassportWriter.Write(xml, passport));
        package.Add("customXml/itemProps1.xml", PackageParts.PassportProperties);
        package.Add("customXml/_rels/item1.xml.rels", PackageParts.PassportRelationships);
    }

    private static void WriteBody(XmlWriter xml, Document document, string? seal)
    {
        xml.Start("document");
        xml.WriteAttributeString("xmlns", "r", null, WordXml.Relationships);
        xml.Start("body");
        var blocks = new BlockWriter(xml, document, seal);
        for (var at = 0; at < document.Blocks.Count; at++)
        {
            // Without a paragraph between them two tables become one, and the lower loses its repeated heading.
            if (at > 0 && document.Blocks[at] is Table && document.Blocks[at - 1] is Table) BlockWriter.WriteGap(xml);
            blocks.Write(document.Blocks[at]);
        }

        if (document.Blocks.Count == 0 || document.Blocks[^1] is Table) xml.Empty("p");
        WriteSection(xml, document.Layout ?? OfficialLayout.Page);
        xml.End();
        xml.End();
    }

    private static void WriteSection(XmlWriter xml, PageLayout page)
    {
        xml.Start("sectPr");
        WriteFooterReference(xml, "default", "rId4");
        WriteFooterReference(xml, "even", "rId5");
        xml.Start("pgSz");
        xml.Attribute("w", OfficialLayout.Twips(page.Width));
        xml.Attribute("h", OfficialLayout.Twips(page.Height));
        if (page.Width > page.Height) xml.Attribute("orient", "landscape");
        xml.End();
        xml.Start("pgMar");
        xml.Attribute("top", OfficialLayout.Twips(page.Top));
        xml.Attribute("right", OfficialLayout.Twips(page.Right));
        xml.Attribute("bottom", OfficialLayout.Twips(page.Bottom));
        xml.Attribute("left", OfficialLayout.Twips(page.Left));
        xml.Attribute("header", OfficialLayout.Twips(15));
        xml.Attribute("footer", OfficialLayout.Twips(Math.Max(0, page.Bottom - OfficialLayout.FooterDrop)));
        xml.Attribute("gutter", 0);
        xml.End();
        xml.End();
    }

    private static void WriteFooterReference(XmlWriter xml, string pages, string id)
    {
        xml.Start("footerReference");
        xml.Attribute("type", pages);
        xml.WriteAttributeString("r", "id", WordXml.Relationships, id);
        xml.End();
    }
}

/// <summary>What a docx says of itself; no names of persons belong here (budget.md §6.2 R45).</summary>
/// <param name="Title">The report's title.</param>
/// <param name="Creator">The unit's name; left out where empty.</param>
/// <param name="Date">The day the report was made, which a caller must give: the writer has no clock.</param>
public sealed record DocxProperties(string Title, string Creator, DateOnly? Date = null)
{
    internal void Write(XmlWriter xml)
    {
        const string core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string dublin = "http://purl.org/dc/elements/1.1/";
        const string terms = "http://purl.org/dc/terms/";
        const string instance = "http://www.w3.org/2001/XMLSchema-instance";
        xml.WriteStartElement("cp", "coreProperties", core);
        xml.WriteElementString("dc", "title", dublin, Title);
        if (Creator.Length > 0) xml.WriteElementString("dc", "creator", dublin, Creator);
        if (Date is { } date)
        {
            xml.WriteStartElement("dcterms", "created", terms);
            xml.WriteAttributeString("xsi", "type", instance, "dcterms:W3CDTF");
            xml.WriteString($"{date:yyyy-MM-dd}T00:00:00Z");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
