using Youju.Domain.Reports.Merging;
using Youju.Formats.Returns;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Packages;

/// <summary>What came back, compared with what left and with the dossier, and laid into the package.</summary>
/// <param name="Told">What people changed, as a colleague would tell it, one of each file.</param>
/// <param name="Conflicts">Where a hand and the dossier say different things of one place.</param>
public sealed record MergeReturnedResult(
    IReadOnlyList<string> Told,
    IReadOnlyList<WordingConflict> Conflicts,
    string? Notes
)
{
    /// <summary>Whether nobody changed anything.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>The files of the package that they are merged into.</summary>
    public required IReadOnlyList<(string Name, byte[] Content)> Files { get; init; }
}

/// <summary>Merges files that came back into the package as it is composed now.</summary>
public static class MergeReturned
{
    /// <param name="paths">Of the files that came back.</param>
    /// <param name="choice">Which figure stays where a hand has changed one.</param>
    /// <exception cref="Refusals.UsageException">A file belongs to another dossier, or no package can be composed.</exception>
    /// <exception cref="Formats.Reading.UnreadableFileException">A file cannot be read, or nothing tells what it said.</exception>
    public static MergeReturnedResult MergeFiles(
        OpenDossier open,
        IReadOnlyList<string> paths,
        FigureChoice choice
    ) => MergeFiles(open, paths, new MergeChoice(choice));

    /// <inheritdoc cref="MergeFiles(OpenDossier, IReadOnlyList{string}, FigureChoice)"/>
    public static MergeReturnedResult MergeFiles(
        OpenDossier open,
        IReadOnlyList<string> paths,
        MergeChoice choice
    )
    {
        var compared = CompareReturned.CompareFiles(new(open, paths, []));
        var composed = ComposePackage.ComposeFromDossier(open, new());
        var merged = MergedPackage.FromReturnedFiles(open, composed, paths, choice);
        return new(
            [.. compared.Compared.Select(ReturnText.DescribeReturn), .. compared.Disagreements],
            merged.Conflicts,
            merged.Notes
        )
        {
            IsUnchanged = compared.IsUnchanged,
            Files = new PackageFiles(
                merged.Package,
                open.Dossier,
                ReturnedFile.CreatePassports(composed, open)
            )
                .AddOfficeFiles()
                .AddMergeNotes(merged.Notes)
                .All,
        };
    }
}
