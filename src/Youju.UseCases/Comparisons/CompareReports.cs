using Youju.Domain.Comparisons;
using Youju.Formats;
using Youju.Formats.Findings;
using Youju.Formats.Reading;
using Youju.Reading;
using Youju.Reading.Comparisons;
using Youju.Reading.Outline;
using Youju.UseCases.Checks;

namespace Youju.UseCases.Comparisons;

/// <summary>Two reports of any years, units or printings.</summary>
/// <param name="Pack">An id or a folder; null to choose by each report.</param>
/// <param name="ShowsPersonalData">Whether identity, telephone and card numbers are repeated in full.</param>
public sealed record CompareReportsRequest(
    SourceFile Left,
    SourceFile Right,
    string? Pack,
    bool ShowsPersonalData
);

/// <summary>Holds two reports against each other; no dossier is needed.</summary>
public static class CompareReports
{
    /// <exception cref="UnreadableFileException">One of them cannot be read.</exception>
    public static ReportComparison CompareFiles(CompareReportsRequest request, CancellationToken cancel)
    {
        var packs = new PackChoice(request.Pack);
        return ReportComparison.CompareReports(
            ReadReport(request.Left, packs, request.ShowsPersonalData, cancel),
            ReadReport(request.Right, packs, request.ShowsPersonalData, cancel)
        );
    }

    /// <summary>What of one report can be held against others.</summary>
    /// <exception cref="UnreadableFileException">It cannot be read.</exception>
    internal static ComparableReport ReadReport(
        SourceFile file,
        PackChoice packs,
        bool showsPersonal,
        CancellationToken cancel
    )
    {
        var read = DocumentReader.ReadDocument(file, cancel: cancel);
        // What is masked before it is read is masked in every name, place and figure that comes of it.
        var text = new ReportText(
            showsPersonal ? read.Document : PersonalData.MaskDocument(read.Document),
            year: null
        );
        return ComparableReader.ReadReport(
            new ReportContent(text, packs.ChoosePack(text).Pack),
            showsPersonal ? file.Name : PersonalData.MaskWords(file.Name),
            read.Sha256
        );
    }
}
