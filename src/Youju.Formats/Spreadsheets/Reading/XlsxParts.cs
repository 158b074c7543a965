using System.Xml;
using Youju.Formats.Office;
using Youju.Formats.Reading;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>The parts of an xlsx: its sheets, and the words and formats that they share.</summary>
internal sealed class XlsxParts : IDisposable
{
    private const string UsualMainPart = "xl/workbook.xml";

    // Workbooks made on a Mac may count days from 1904.
    private const int DaysTo1904 = 1462;

    private readonly ReadingBudget budget;
    private readonly IReadOnlyList<string> strings;
    private readonly CellFormats formats;
    private readonly int dayOffset;

    private XlsxParts(Package package, ReadingBudget budget)
    {
        (Package, this.budget) = (package, budget);
        var main = Relationship
            .ReadRelationships(package, "", budget)
            .FirstOrDefault(link => link.Type == "officeDocument" && package.ContainsPart(link.Target))
            ?.Target
            ?? UsualMainPart;
        var links = Relationship
            .ReadRelationships(package, main, budget)
            .Where(link => !link.IsExternal && package.ContainsPart(link.Target))
            .ToList();
        strings = SharedStrings.ReadStrings(
            package,
            links.Find(link => link.Type == "sharedStrings")?.Target,
            budget
        );
        formats = CellFormats.ReadFormats(package, links.Find(link => link.Type == "styles")?.Target, budget);
        (Sheets, dayOffset) = ReadWorkbook(main, links);
    }

    public Package Package { get; }

    public IReadOnlyList<XlsxSheet> Sheets { get; }

    public static XlsxParts OpenWorkbook(SourceFile file, ReadingBudget budget)
    {
        var package = Package.OpenArchive(file, budget);
        try
        {
            return new(package, budget);
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    /// <inheritdoc cref="SheetPart.ReadCells"/>
    public IEnumerable<SheetCell> ReadCells(XlsxSheet sheet, List<CellRange> merges)
    {
        using var reader = Package.OpenXmlPart(sheet.Part);
        foreach (var cell in new SheetPart(strings, formats, dayOffset, budget).ReadCells(reader, merges))
            yield return cell;
    }

    public void Dispose() => Package.Dispose();

    private (List<XlsxSheet> Sheets, int DayOffset) ReadWorkbook(string part, List<Relationship> links)
    {
        var (sheets, offset) = (new List<XlsxSheet>(), 0);
        using var reader = Package.OpenXmlPart(part);
        foreach (var name in reader.ReadElements(budget))
        {
            if (name == "workbookPr" && reader.GetAttribute("date1904") is "1" or "true")
                offset = DaysTo1904;
            if (name == "sheet" && FindSheetLink(reader, links) is { } link)
                sheets.Add(
                    new(
                        ToOneLine(reader.ReadWords("name")),
                        reader.GetAttribute("state") is "hidden" or "veryHidden",
                        link.Target
                    )
                );
        }

        return (sheets, offset);
    }

    private static Relationship? FindSheetLink(XmlReader reader, List<Relationship> links)
    {
        var id = Enumerable
            .Range(0, reader.AttributeCount)
            .Where(at => ReadAttributeName(reader, at) == "id")
            .Select(reader.GetAttribute)
            .FirstOrDefault()
            ?? "";
        return links.Find(link => link.Id == id && link.Type == "worksheet");
    }

    private static string ReadAttributeName(XmlReader reader, int at)
    {
        reader.MoveToAttribute(at);
        var name = reader.LocalName;
        reader.MoveToElement();
        return name;
    }

    private static string ToOneLine(string name) => name.Replace('\n', ' ').Replace('\t', ' ');
}

/// <param name="Part">The part of the package that holds its cells.</param>
internal sealed record XlsxSheet(string Name, bool IsHidden, string Part);
