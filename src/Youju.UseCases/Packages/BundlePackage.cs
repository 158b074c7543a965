using System.IO.Compression;
using Youju.Domain.Findings;
using Youju.Domain.Remarks;
using Youju.Formats.Conversion;
using Youju.Storage.Files;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Packages;

/// <summary>A package that is to be composed, checked and packed into one file.</summary>
/// <param name="WantsPdf">Whether a PDF is made of every Word file.</param>
/// <param name="Wording">Says a gap in the words of the host.</param>
public sealed record BundleRequest(OpenDossier Open, bool WantsPdf, Func<Remark, string> Wording);

/// <summary>A package in one file.</summary>
/// <param name="Content">A zip archive; equal dossiers give equal bytes.</param>
/// <param name="Files">The names of the files in it.</param>
/// <param name="Gaps">How much is still open in it, with what the check of it found.</param>
/// <param name="Errors">How much of that is wrong.</param>
public sealed record PackageBundle(byte[] Content, IReadOnlyList<string> Files, int Gaps, int Errors);

/// <summary>Composes the package of a dossier, checks it, and packs its files into one.</summary>
public static class BundlePackage
{
    /// <param name="onStep">Told after each of the three steps: composed, checked, converted.</param>
    /// <exception cref="UsageException">It cannot be composed, or a PDF is wanted where nothing makes one.</exception>
    /// <exception cref="Youju.Formats.Reading.UnreadableFileException">The PDF could not be made this time.</exception>
    public static PackageBundle Compose(BundleRequest request, Action<int> onStep, CancellationToken cancel)
    {
        var open = request.Open;
        var composed = ComposePackage.ComposeReport(open, new());
        var passports = ReturnedFile.CreatePassports(composed, open);
        onStep(1);
        cancel.ThrowIfCancellationRequested();
        var package = new PackageCheck(open, composed, new HashSet<string>()).AddFindings();
        onStep(2);
        cancel.ThrowIfCancellationRequested();
        var files = new PackageFiles(package, open.Dossier, passports)
            .AddOfficeFiles()
            .AddViewerPage(new(open.Pack.Figures), request.Wording);
        if (request.WantsPdf)
            files.AddPdfFiles(FindOffice(), cancel);
        onStep(3);
        return new(
            PackedFiles.Pack(files.All, CompressionLevel.Fastest),
            [.. files.All.Select(file => file.Name)],
            package.Gaps.Count,
            package.Gaps.Count(gap => gap.Severity == Severity.Error)
        );
    }

    private static string FindOffice() =>
        OfficeProgram.FindExecutable() ?? throw new UsageException(PackageRemarks.PdfProgramMissing, []);
}
