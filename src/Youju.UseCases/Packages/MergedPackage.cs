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

    /// <summary>Those of them that came back now; the dossier keeps the words of the others.</summary>
    public IReadOnlySet<string> Brought { get; init; } = new HashSet<string>();

    /// <param name="returned">The paths of the returned files.</param>
    public static MergedPackage FromReturnedFiles(
        OpenDossier open,
        ReportPackage composed,
        IReadOnlyList<string> returned,
        MergeChoice choice
    )
    {
        var kept = KeptReturns.ListFiles(open, composed);
        if (returned.Count == 0 && kept.Count == 0)
            return new(composed, null, HasConflicts: false);
        var files = returned.Select(path => ReturnedFile.ReadFromPath(path, open, composed)).ToList();
        var merged = kept.Concat(files)
            .GroupBy(file => file.Now.Name, StringComparer.Ordinal)
            .Select(copies => new MergedCopies([.. copies], choice))
            .ToDictionary(copies => copies.Document, StringComparer.Ordinal);
        var guide = ReturnedFile.CreateFigureGuide(open);
        return new(
            ReplaceDocuments(composed, merged),
            // Of what the dossier keeps it was decided when it went in; what was typed in it stands among the gaps.
            returned.Count == 0
                ? null
                : string.Join('\n', merged.Values.Select(copies => copies.DescribeMerge(open, guide))),
            returned.Count > 0 && merged.Values.Any(copies => copies.Report.Conflicts.Count > 0)
        )
        {
            Conflicts = [.. merged.Values.SelectMany(copies => copies.Report.Conflicts)],
            Documents = merged.Keys.ToHashSet(StringComparer.Ordinal),
            Brought = files.Select(file => file.Now.Name).ToHashSet(StringComparer.Ordinal),
        };
    }

    private static ReportPackage ReplaceDocuments(
        ReportPackage composed,
        Dictionary<string, MergedCopies> merged
    ) =>
        composed with
        {
            Documents =
            [
                .. composed.Documents.Select(document =>
                    merged.TryGetValue(document.Name, out var copies)
                        ? document with
                        {
                            Document = copies.Report.Document,
                            Composed = document.Document,
                            UnsourcedFigures = null,
                        }
                        : document
                ),
            ],
        };
}
