using System.Xml;
using Youju.Formats.Reading;

namespace Youju.Formats.Ofd;

/// <summary>One document of a file: where its pages and the templates below them lie, and how large they are.</summary>
internal sealed class OfdBook
{
    private const int MostPages = 3000;

    private readonly List<string> pages = [];
    private readonly Dictionary<string, string> templates = new(StringComparer.Ordinal);

    /// <summary>The parts of the pages, in order.</summary>
    public IReadOnlyList<string> Pages => pages;

    /// <summary>The parts of the templates, by their ids.</summary>
    public IReadOnlyDictionary<string, string> Templates => templates;

    /// <summary>The sheet that pages are printed on unless they say otherwise; A4 where the file does not tell.</summary>
    public OfdBox Sheet { get; private set; } = new(0, 0, 210, 297);

    public static IReadOnlyList<OfdBook> ReadBooks(Package package, ReadingBudget budget)
    {
        var roots = new List<string>();
        using var reader = package.OpenXmlPart("OFD.xml");
        while (!reader.EOF)
        {
            budget.CheckDepth(reader.Depth);
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "DocRoot" })
                roots.Add(ResolvePart("", reader.ReadElementContentAsString()));
            else
                reader.Read();
        }

        return [.. roots.Select(root => ReadBook(package, root, budget))];
    }

    /// <summary>The name of a part that another part in that folder points at.</summary>
    public static string ResolvePart(string folder, string location)
    {
        var plain = location.Trim();
        return plain.StartsWith('/') ? plain[1..] : folder + plain;
    }

    private static OfdBook ReadBook(Package package, string root, ReadingBudget budget)
    {
        var book = new OfdBook();
        var folder = root[..(root.LastIndexOf('/') + 1)];
        using var reader = package.OpenXmlPart(root);
        while (!reader.EOF)
        {
            budget.CheckDepth(reader.Depth);
            if (reader.NodeType != XmlNodeType.Element || !book.TakeElement(reader, folder))
                reader.Read();
        }

        return book;
    }

    /// <returns>Whether the reader stands behind the element.</returns>
    private bool TakeElement(XmlReader reader, string folder)
    {
        var location = reader.GetAttribute("BaseLoc");
        switch (reader.LocalName)
        {
            case "Page" when location is not null:
                pages.Add(ResolvePart(folder, location));
                break;
            case "TemplatePage" when location is not null:
                templates[reader.GetAttribute("ID") ?? ""] = ResolvePart(folder, location);
                break;
            case "PhysicalBox":
                Sheet = OfdBox.ParseNumbers(reader.ReadElementContentAsString()) ?? Sheet;
                return true;
        }

        return pages.Count > MostPages
            ? throw UnreadableFileException.TooLarge($"页数多于 {MostPages} 页")
            : false;
    }
}
