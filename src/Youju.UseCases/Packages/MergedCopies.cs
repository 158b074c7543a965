using System.Globalization;
using Youju.Domain.Reports;
using Youju.Domain.Reports.Merging;
using Youju.Domain.Reports.Returns;
using Youju.Formats.Returns;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Packages;

/// <summary>The returned copies of one document, brought together.</summary>
internal sealed class MergedCopies(IReadOnlyList<ReturnedFile> files, MergeChoice choice)
{
    /// <summary>The document's name in its package.</summary>
    public string Document => files[0].Now.Name;

    public MergedReport Report { get; } =
        MergedReport.MergeCopies(
            [.. files.Select(file => (file.Passport, file.Wording))],
            files[0].Now.Document,
            choice
        );

    /// <summary>What a person must look at.</summary>
    public string DescribeMerge(OpenDossier open, FigureGuide guide) =>
        MergeText.DescribeMerge(
            ListFileNames(files),
            Report,
            [.. files.Select(file => new MergeAsides(FindUnsourcedFigures(file, open), file.Wording.Asides))],
            guide
        );

    /// <summary>Where the copies say different things of one place.</summary>
    public string DescribeDisagreements() => MergeText.DescribeDisagreements(ListFileNames(files), Report);

    /// <summary>The names of returned files; those of one name, from several folders, are numbered.</summary>
    private static IReadOnlyList<string> ListFileNames(IReadOnlyList<ReturnedFile> files) =>
        files.DistinctBy(file => file.Name).Count() == files.Count
            ? [.. files.Select(file => file.Name)]
            :
            [
                .. files.Select(
                    (file, at) => string.Create(CultureInfo.InvariantCulture, $"{file.Name}（第{at + 1}份）")
                ),
            ];

    private static List<FigureUnsourced> FindUnsourcedFigures(ReturnedFile file, OpenDossier open) =>
        [
            .. ReturnDiff
                .CompareReturned(
                    file.Passport,
                    file.Wording,
                    file.Passport.Wording,
                    ReturnedFile.CreateFigureFinder(open)
                )
                .Changes.OfType<FigureUnsourced>(),
        ];
}
