using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Storage;
using Youju.Storage.Steps;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>Two copies of one dossier.</summary>
/// <param name="Folder">The one that stays.</param>
/// <param name="Other">The one that is taken in.</param>
public sealed record MergeDossiersRequest(DossierId Folder, string Other, DateTimeOffset At);

/// <summary>What the two say differently, and what of them probably is one.</summary>
public sealed record MergeDossiersResult(MergeResult Merged)
{
    /// <summary>Whether a person must look at nothing.</summary>
    public bool IsClean => Merged.Conflicts.Count + Merged.Duplicates.Count == 0;
}

/// <summary>Takes another copy of a dossier into this one; no record of either is lost.</summary>
public static class MergeDossiers
{
    /// <exception cref="UsageException">They are not of one unit and year, or a folder is no dossier.</exception>
    public static MergeDossiersResult MergeCopies(MergeDossiersRequest request) =>
        DossierEdit.RepeatOnConflict(() => MergeOnce(request));

    private static MergeDossiersResult MergeOnce(MergeDossiersRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var (mine, theirs) = (open.Dossier, OpenDossier.FromFolder(request.Other, pack: null).Dossier);
        if (!mine.IsCopyOf(theirs))
            throw new UsageException(
                HasTwoIds(mine, theirs) ? DossierRemarks.NotSameId : DossierRemarks.NotSameDossier,
                [
                    mine.Unit.Name,
                    FormatYear(mine),
                    theirs.Unit.Name,
                    FormatYear(theirs),
                    .. ExplainIds(mine, theirs),
                ]
            );

        var merged = DossierMerge.MergeDossiers(mine, theirs);
        var note = new StepNote($"合并 {Path.GetFileName(Path.GetFullPath(request.Other))}", request.At);
        DossierEdit.SaveChange(
            request.Folder,
            open.Seen,
            new(merged.Dossier, note)
            {
                Originals = DossierFolder.CollectOriginals(request.Other, merged.Dossier),
                OtherFolder = request.Other,
            }
        );
        return new(merged);
    }

    // One name with two ids is one unit that was given an id twice, or two units of one name.
    private static bool HasTwoIds(Dossier mine, Dossier theirs) =>
        mine.Unit.Name == theirs.Unit.Name && mine.Unit.Id != theirs.Unit.Id;

    private static IEnumerable<string> ExplainIds(Dossier mine, Dossier theirs) =>
        HasTwoIds(mine, theirs) ? [$"{mine.Unit.Identity}", $"{theirs.Unit.Identity}"] : [];

    private static string FormatYear(Dossier dossier) => dossier.Year.ToString(CultureInfo.InvariantCulture);
}
