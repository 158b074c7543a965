using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Reports;
using Youju.Formats;
using Youju.Formats.Docx.Writing;
using Youju.Formats.Html.Viewer;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Writing;

namespace Youju.EndToEnd.Tests;

/// <summary>The files of a package, read again as anybody's files are.</summary>
internal static class WrittenFiles
{
    private static readonly FigureReader Figures = new(ConsistentDossiers.Pack.Figures);

    public static IEnumerable<(string Name, Document Document)> Of(ReportPackage package)
    {
        foreach (var document in package.Documents)
            yield return Read($"{document.Name}.docx", stream =>
                DocxWriter.WriteDocument(document.Document, stream, new(document.Name, Creator: ""))
            );
        var tables = package.Documents.Where(document => document.Kind != PackageDocumentKind.Report);
        yield return Read("附表.xlsx", stream =>
            WorkbookWriter.WriteDocuments(
                [.. tables.Select((table, at) => new Sheet($"表{at + 1}", table.Document))],
                stream
            )
        );
        yield return Read("报告包.html", stream =>
            ViewerWriter.WriteViewer(package, Figures, gap => string.Join("，", gap.Values), stream)
        );
    }

    private static (string Name, Document Document) Read(string name, Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        return (name, DocumentReader.ReadDocument(new SourceFile(name, content.ToArray())).Document);
    }
}
