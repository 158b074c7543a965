using Youju.Domain.Reports;
using Youju.Domain.Reports.Merging;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Packages;

/// <summary>A package in which files that came back take the place of those composed, with figures of today.</summary>
/// <param name="Notes">What a person must look at; null where nothing came back.</param>
internal sealed record MergedPackage(ReportPackage Package, string? Notes, bool HasConflicts)
{
    /// <summary>Where a hand and the dossier say different things of one place.</summary>
    public IReadOnlyList<WordingConflict> Conflicts { get; init; } = [];

    /// <summary>The names of the documents that took in the words of a hand.</summary>
    public IReadOnlySet<string> Documents { get; init; } = new HashSet<string>();

    /// <param name="returned">The paths of the returned files.</param>
    public static MergedPackage FromReturnedFiles(
        OpenDossier open,
        ReportPackage composed,
        IReadOnlyList<string> returned,
        FigureChoice choice
    )
    {
        if (returned.Count == 0)
            return new(composed, null, HasConflicts: false);
        var files = returned.Select(path => ReturnedFile.ReadFromPath(path, open, composed)).ToList();
        var merged = files
            .GroupBy(file => file.Now.Name, StringComparer.Ordinal)
            .Select(copies => new MergedCopies([.. copies], choice))
            .ToDictionary(copies => copies.Document, StringComparer.Ordinal);
        var documents = composed.Documents.Select(document =>
            merged.TryGetValue(document.Name, out var copies)
                ? document with
                {
                    Document = copies.Report.Document,
                    UnsourcedFigures = null,
                }
                : document
        );
        var guide = ReturnedFile.CreateFigureGuide(open);
        return new(
            composed with
            {
                Documents = [.. documents],
            },
            string.Join('\n', merged.Values.Select(copies => copies.DescribeMerge(open, guide))),
            merged.Values.Any(copies => copies.Report.Conflicts.Count > 0)
        )
        {
            Conflicts = [.. merged.Values.SelectMany(copies => copies.Report.Conflicts)],
            Documents = merged.Keys.ToHashSet(StringComparer.Ordinal),
        };
    }
}
