using Youju.Domain.Evidence;
using Youju.Storage;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>The place in a stored file that proves something.</summary>
/// <param name="Of">What it proves: <c>events/blossom/visitors</c>.</param>
/// <param name="Page">As it was written, from 1.</param>
/// <param name="Region">Left, top, width and height, with commas between; null for the whole page.</param>
public sealed record AnchorEvidenceRequest(
    DossierId Folder,
    string Sha256,
    string Of,
    string Page,
    string? Region,
    DateTimeOffset At
);

/// <summary>Says where in a stored file something is shown.</summary>
public static class AnchorEvidence
{
    /// <exception cref="UsageException">There is no such file, nothing of that name to prove, or the place is none.</exception>
    public static void AnchorFile(AnchorEvidenceRequest request) =>
        DossierEdit.RepeatOnConflict(() => AnchorOnce(request));

    private static bool AnchorOnce(AnchorEvidenceRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var place = request.Page.Trim() + (request.Region is null ? "" : $":{request.Region}");
        if (open.Dossier.Evidence.GetValueOrDefault(request.Sha256) is not { } file)
            throw new UsageException(DossierRemarks.EvidenceMissing, [request.Sha256]);
        if (open.Provable.FindTarget(request.Of) is not { } target)
            throw new UsageException(DossierRemarks.FactUnknown, [request.Of, ""]);
        if (EvidenceAnchor.Parse(place) is not { } anchor)
            throw new UsageException(DossierRemarks.AnchorUnfit, [place]);
        // A place takes that of the whole file; several places of one file may stand beside each other.
        var proves = file.Proves.Remove(target.Key).Add($"{target.Key}{EvidenceAnchor.Mark}{anchor}");
        if (proves.SetEquals(file.Proves))
            return false;
        DossierEdit.SaveChange(
            request.Folder,
            open.Seen,
            new(
                open.Dossier with
                {
                    Evidence = open.Dossier.Evidence.SetItem(file.Sha256, file with { Proves = proves }),
                },
                new($"在“{file.Name}”上指明{target.Label}：{anchor.ToChineseText()}", request.At)
            )
        );
        return true;
    }
}
