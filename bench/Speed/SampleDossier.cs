using Youju.Domain.Documents;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Reports;
using Youju.Formats.Docx.Writing;
using Youju.Formats.Html.Viewer;
using Youju.Formats.Spreadsheets.Writing;
using Youju.Packs;
using Youju.Reporting.Package;
using Youju.Storage;

namespace Youju.Speed;

/// <summary>The sample dossier, from its facts to the files of its package, all in memory.</summary>
internal sealed class SampleDossier
{
    private readonly Dossier dossier = DossierFolder.Read(Path.Combine(Programs.Root, "samples/yunxi-2024"));
    private readonly Pack pack;
    private readonly FigureReader figures;

    public SampleDossier()
    {
        pack = PackLibrary.Load(dossier.Packs);
        figures = new(pack.Figures);
    }

    public ReportPackage Compose() => PackageComposer.Compose(dossier, pack, dossier.Facts(pack.Formulas));

    /// <summary>Every file of a package by its name.</summary>
    public IEnumerable<(string Name, byte[] Content)> Write(ReportPackage package)
    {
        foreach (var document in package.Documents) yield return ($"{document.Name}.docx", Docx(document.Document));
        var tables = package.Documents.Where(document => document.Kind != PackageDocumentKind.Report).ToList();
        if (tables.Count > 0) yield return ("附表.xlsx", Bytes(stream => WorkbookWriter.Write([.. tables.Select((table, at) => new Sheet($"{at + 1}", table.Document))], stream)));
        yield return ("报告包.html", Bytes(stream => ViewerWriter.Write(package, figures, stream)));
    }

    public static byte[] Docx(Document document) => Bytes(stream => DocxWriter.Write(document, stream, new("报告", "中心")));

    private static byte[] Bytes(Action<Stream> write)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        return buffer.ToArray();
    }
}
