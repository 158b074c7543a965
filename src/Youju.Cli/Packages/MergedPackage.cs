using Youju.Cli.Dossiers;
using Youju.Domain.Reports;
using Youju.Domain.Reports.Merging;
using Youju.Domain.Reports.Returns;
using Youju.Formats.Returns;

namespace Youju.Cli.Packages;

/// <summary>A package in which files that came back take the place of those composed, with figures of today.</summary>
/// <param name="Notes">What a person must look at; null where nothing came back.</param>
internal sealed record MergedPackage(ReportPackage Package, string? Notes, bool HasConflicts)
{
    /// <param name="returned">The paths of the returned files.</param>
    public static MergedPackage Of(OpenDossier open, ReportPackage composed, IReadOnlyList<string> returned, FigureChoice choice)
    {
        if (returned.Count == 0) return new(composed, null, HasConflicts: false);
        var files = returned.Select(path => ReturnedFile.Open(path, open, composed)).ToList();
        if (files.GroupBy(file => file.Now.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new UsageException($"有两份回稿都是“{twice.Key}”，一次只能并入一份：请先用编辑软件把两份合成一份。");
        var merged = files.ToDictionary(file => file.Now.Name, file => MergedReport.Of(file.Passport, file.Wording, file.Now.Document, choice), StringComparer.Ordinal);
        var documents = composed.Documents.Select(document => merged.TryGetValue(document.Name, out var report) ? new(document.Name, document.Kind, report.Document) : document);
        return new(
            composed with { Documents = [.. documents] },
            string.Join('\n', files.Select(file => MergeText.Write(file.Name, merged[file.Now.Name], Naked(file, open), composed.Sources, file.Wording.Asides))),
            merged.Values.Any(report => report.Conflicts.Count > 0));
    }
    private static IReadOnlyList<FigureNaked> Naked(ReturnedFile file, OpenDossier open) =>
        [.. ReturnDiff.Of(file.Passport, file.Wording, file.Passport.Wording, ReturnedFile.Figures(open)).Changes.OfType<FigureNaked>()];
}
