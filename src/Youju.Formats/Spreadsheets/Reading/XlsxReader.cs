using System.Xml;
using Youju.Domain.Documents;
using Youju.Formats.Office;
using Youju.Formats.Reading;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Reads workbooks of Excel 2007 and later, sheet by sheet.</summary>
public sealed class XlsxReader : IFormatReader
{
    private const string UsualMainPart = "xl/workbook.xml";

    // Workbooks made on a Mac may count days from 1904.
    private const int DaysTo1904 = 1462;

    public IReadOnlyList<FileKind> Kinds => [FileKind.Xlsx];

    public Document Read(SourceFile file, FileKind kind, ReadingBudget budget)
    {
        using var package = Package.Open(file, budget);
        var main = Relationship.Of(package, "", budget).FirstOrDefault(link => link.Type == "officeDocument" && package.Has(link.Target))?.Target ?? UsualMainPart;
        var links = Relationship.Of(package, main, budget).Where(link => !link.IsExternal && package.Has(link.Target)).ToList();
        var strings = SharedStrings.Read(package, links.Find(link => link.Type == "sharedStrings")?.Target, budget);
        var formats = CellFormats.Read(package, links.Find(link => link.Type == "styles")?.Target, budget);
        var builder = new DocumentBuilder();
        var layout = new SheetLayout(builder, budget);
        var (sheets, dayOffset) = ReadWorkbook(package, main, budget);
        foreach (var (id, sheet) in sheets)
        {
            if (links.Find(link => link.Id == id && link.Type == "worksheet") is not { } link) continue;
            using var reader = package.OpenXml(link.Target);
            new SheetPart(strings, formats, dayOffset, budget).Read(reader, sheet);
            Sort(sheet);
            layout.Lay(sheet);
        }

        foreach (var trace in DocumentProperties.Read(package, budget)) builder.AddTrace(trace);
        return builder.Build();
    }

    private static (List<(string Id, SheetContent Sheet)> Sheets, int DayOffset) ReadWorkbook(Package package, string part, ReadingBudget budget)
    {
        var (sheets, dayOffset) = (new List<(string, SheetContent)>(), 0);
        using var reader = package.OpenXml(part);
        while (reader.Read())
        {
            budget.CheckDepth(reader.Depth);
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "workbookPr" && reader.GetAttribute("date1904") is "1" or "true") dayOffset = DaysTo1904;
            if (reader.LocalName != "sheet") continue;
            var id = Enumerable.Range(0, reader.AttributeCount).Where(at => Named(reader, at) == "id").Select(reader.GetAttribute).FirstOrDefault();
            sheets.Add((id ?? "", new(OneLine(reader.GetAttribute("name"))) { IsHidden = reader.GetAttribute("state") is "hidden" or "veryHidden" }));
        }

        return (sheets, dayOffset);
    }

    private static string Named(XmlReader reader, int at)
    {
        reader.MoveToAttribute(at);
        var name = reader.LocalName;
        reader.MoveToElement();
        return name;
    }

    private static string OneLine(string? name) => (name ?? "").Replace('\n', ' ').Replace('\t', ' ');

    // Writers keep the order, but a file need not; of two cells in one place the first counts.
    private static void Sort(SheetContent sheet)
    {
        var ordered = sheet.Cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column).DistinctBy(cell => (cell.Row, cell.Column)).ToList();
        sheet.Cells.Clear();
        sheet.Cells.AddRange(ordered);
    }
}
