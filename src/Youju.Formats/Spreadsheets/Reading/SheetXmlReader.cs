using System.Xml;
using Youju.Domain.Documents;
using Youju.Formats.Reading;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Reads workbooks that are one XML file (Excel 2003 XML), as platforms export them under the name xls.</summary>
public sealed class SheetXmlReader : IFormatReader
{
    private static readonly XmlReaderSettings Hardened = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public IReadOnlyList<FileKind> Kinds => [FileKind.ExcelXml];

    public Document ReadDocument(SourceFile file, FileKind kind, ReadingBudget budget)
    {
        var builder = new DocumentBuilder();
        var layout = new SheetLayout(builder, budget);
        foreach (var sheet in ReadSheets(file, budget))
            layout.AddSheet(sheet);
        return builder.BuildDocument();
    }

    internal static IReadOnlyList<SheetContent> ReadSheets(SourceFile file, ReadingBudget budget)
    {
        using var xml = XmlReader.Create(new MemoryStream(file.Content, writable: false), Hardened);
        return new SheetXmlContent(xml, budget).ReadSheets();
    }
}
