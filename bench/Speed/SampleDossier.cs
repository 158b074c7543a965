using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Reports;
using Youju.Formats.Docx.Writing;
using Youju.Formats.Html.Viewer;
using Youju.Formats.Spreadsheets.Writing;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Reporting.Package;
using Youju.Storage;

namespace Youju.Speed;

/// <summary>The sample dossier, from its facts to the files of its package, all in memory.</summary>
internal sealed class SampleDossier
{
    private readonly Dossier dossier = new FolderDossierStore()
        .ReadAsync(new(Path.Combine(Programs.Root, "samples/yunxi-2024")))
        .GetAwaiter()
        .GetResult()
        .Content;
    private readonly Pack pack;
    private readonly FigureReader figures;

    public SampleDossier()
    {
        pack = PackLibrary.LoadPack(dossier.Packs);
        figures = new(pack.Figures);
    }

    public ReportPackage Compose() =>
        PackageComposer.Compose(dossier, pack, dossier.ComputeFacts(pack.Formulas));

    /// <summary>Writes every file of a package, one after another into the same memory; gives how many.</summary>
    public int Write(ReportPackage package, MemoryStream target)
    {
        var office = WriteOffice(package, target);
        target.SetLength(0);
        ViewerWriter.WriteViewer(package, figures, gap => string.Join("，", gap.Values), target);
        return office + 1;
    }

    /// <param name="written">Called when the memory holds a whole file.</param>
    public static int WriteOffice(ReportPackage package, MemoryStream target, Action? written = null)
    {
        foreach (var document in package.Documents)
            Take(stream => DocxWriter.WriteDocument(document.Document, stream, new("报告", "中心")));
        var tables = package
            .Documents.Where(document => document.Kind != PackageDocumentKind.Report)
            .ToList();
        Take(stream =>
            WorkbookWriter.WriteDocuments(
                [.. tables.Select((table, at) => new Sheet($"{at + 1}", table.Document))],
                stream
            )
        );
        return package.Documents.Count + 1;

        void Take(Action<Stream> write)
        {
            target.SetLength(0);
            write(target);
            written?.Invoke();
        }
    }

    /// <summary>The parts of the package's Office files.</summary>
    public static ZippedParts Parts(ReportPackage package)
    {
        var parts = new ZippedParts();
        using var target = new MemoryStream();
        WriteOffice(package, target, () => parts.Add(target.ToArray()));
        return parts;
    }
}
