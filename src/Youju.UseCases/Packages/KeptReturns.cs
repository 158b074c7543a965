using Youju.Domain.Reports;
using Youju.Domain.Reports.Merging;
using Youju.Domain.Reports.Returns;
using Youju.Formats.Docx.Passports;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Packages;

/// <summary>What people made of documents in an editor and the dossier keeps, as if it came back now.</summary>
internal static class KeptReturns
{
    private const string Name = "已并入的改动";

    /// <param name="composed">The package as the dossier alone gives it.</param>
    /// <exception cref="UsageException">What is kept cannot be read.</exception>
    public static IReadOnlyList<ReturnedFile> ListFiles(OpenDossier open, ReportPackage composed) =>
        [
            .. from kept in open.Dossier.Returned
            let text = KeptReturnText.ParseText(kept.Value)
                ?? throw new UsageException(PackageRemarks.KeptReturnUnreadable, [kept.Key])
            let now = composed.Documents.FirstOrDefault(document => document.Name == text.Composed.Document)
            // A project that is no more has no document either; its words wait in the dossier.
            where now is not null
            select new ReturnedFile(
                Name,
                "",
                text.Composed,
                IsRecomposed: false,
                ReturnedWording.FromWording(text.Hand, text.Composed, ReturnedFile.CreateFigureFinder(open)),
                now
            ),
        ];

    /// <summary>The package with the kept words in the place of those composed, and with what was typed in them among its gaps.</summary>
    public static ReportPackage LayOver(OpenDossier open, ReportPackage composed)
    {
        if (open.Dossier.Returned.IsEmpty)
            return composed;
        var merged = MergedPackage.FromReturnedFiles(open, composed, [], new(FigureChoice.Hand));
        return new PackageCheck(open, merged.Package, merged.Documents).AddHandFindings();
    }
}
