using Youju.Domain.Findings;
using Youju.Domain.Remarks;
using Youju.Domain.Reports;
using Youju.Domain.Reports.Merging;
using Youju.Formats.Conversion;
using Youju.Formats.Reading;
using Youju.Reporting.Limits;
using Youju.Reporting.Package;
using Youju.Storage.Files;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Packages;

/// <summary>A package that is to be composed and written.</summary>
/// <param name="Target">The folder for its files.</param>
public sealed record ComposePackageRequest(OpenDossier Open, string Target)
{
    /// <summary>Says a gap in the words of the host; without one its code and values stand on the page.</summary>
    public Func<Remark, string> Wording { get; init; } =
        gap => $"{gap.Code}：{string.Join("、", gap.Values)}";

    /// <summary>Tables besides those that every package has.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Paths of files that came back and whose words are to stay.</summary>
    public IReadOnlyList<string> Returned { get; init; } = [];

    /// <summary>Which figure stays where a hand has changed one.</summary>
    public FigureChoice Choice { get; init; } = FigureChoice.Hand;

    /// <summary>Whether a PDF is made of every Word file.</summary>
    public bool WantsPdf { get; init; }
}

/// <summary>A package that was written.</summary>
/// <param name="Files">The names of its files.</param>
/// <param name="OutdatedPdfs">PDFs in the folder that an earlier run made of files written now.</param>
/// <param name="Notes">What a person must look at of the merge; null where nothing came back.</param>
public sealed record ComposePackageResult(
    ReportPackage Package,
    IReadOnlyList<string> Files,
    IReadOnlyList<string> OutdatedPdfs,
    string? Notes,
    bool HasConflicts
)
{
    /// <summary>Whether nothing is left to do in it.</summary>
    public bool IsComplete => Package.Gaps.Count == 0 && !HasConflicts;
}

/// <summary>Composes the report package of a dossier, takes in what came back, and writes it as files.</summary>
public static class ComposePackage
{
    /// <param name="tell">Told of PDFs: that they are being made, or why they are not.</param>
    /// <exception cref="UsageException">It cannot be composed or written, or what stands there would be lost.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; the folder is as it was.</exception>
    public static ComposePackageResult WritePackage(
        ComposePackageRequest request,
        Action<Remark> tell,
        CancellationToken cancel
    )
    {
        var (open, target) = (request.Open, request.Target);
        var composed = ComposeFromDossier(open, new() { With = request.With });
        var merged = MergedPackage.FromReturnedFiles(open, composed, request.Returned, new(request.Choice));
        merged = merged with
        {
            Package = new PackageCheck(open, merged.Package, merged.Documents).AddFindings(),
        };
        var passports = ReturnedFile.CreatePassports(composed, open);
        BlankDossier.CheckFolderName(target);
        ResultFolder.RecoverFolder(target);
        HandEdits.RefuseIfEdited(target, merged.Package, passports, ReturnedFile.CreateFigureFinder(open));
        var files = new PackageFiles(merged.Package, open.Dossier, passports)
            .AddOfficeFiles()
            .RefuseUnreadable()
            .AddViewerPage(new(open.Pack.Figures), request.Wording)
            .AddMergeNotes(merged.Notes);
        if (request.WantsPdf)
            AddPdfIfPossible(files, tell, cancel);
        return new(
            merged.Package,
            files.WriteFiles(target, cancel, isReadForEdits: true),
            files.FindOutdatedPdfs(target),
            merged.Notes,
            merged.HasConflicts
        );
    }

    /// <summary>Composes the documents alone, with the words of people that the dossier keeps of files that came back.</summary>
    /// <exception cref="UsageException">The packs do not say how to compose the package.</exception>
    public static ReportPackage ComposeReport(OpenDossier open, PackageOptions options) =>
        KeptReturns.LayOver(open, ComposeFromDossier(open, options));

    /// <summary>Composes the documents as the records alone give them: what files that come back are compared with.</summary>
    internal static ReportPackage ComposeFromDossier(OpenDossier open, PackageOptions options)
    {
        try
        {
            return PackageComposer.Compose(open.Dossier, open.Pack, open.Facts, options);
        }
        catch (CannotComposeException missing)
        {
            throw new UsageException(missing.Remark.Code, missing.Remark.Values);
        }
    }

    private static void AddPdfIfPossible(PackageFiles files, Action<Remark> tell, CancellationToken cancel)
    {
        if (OfficeProgram.FindExecutable() is not { } program)
        {
            tell(new(PackageRemarks.PdfProgramMissing, Severity.Warning, null, []));
            return;
        }

        tell(new(PackageRemarks.PdfBegins, Severity.Info, null, []));
        try
        {
            files.AddPdfFiles(program, cancel);
        }
        catch (UnreadableFileException failed) when (!cancel.IsCancellationRequested)
        {
            // The Word files are whole without it.
            tell(new(PackageRemarks.PdfFailed, Severity.Warning, null, [failed.Message]));
        }
    }
}
