using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Storage;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>A dossier that is to be begun.</summary>
/// <param name="Folder">A folder that is absent or empty.</param>
/// <param name="Packs">None where the unit's name is to decide.</param>
/// <param name="At">What time it is.</param>
public sealed record CreateDossierRequest(
    DossierId Folder,
    string Unit,
    int Year,
    IReadOnlyList<string> Packs,
    DateTimeOffset At
);

/// <summary>A dossier that was begun.</summary>
/// <param name="Packs">The packs that decide in it.</param>
public sealed record CreateDossierResult(string Unit, int Year, IReadOnlyList<string> Packs)
{
    /// <summary>The packs of a place that was assumed: nobody named them, and the unit's name does not tell its place.</summary>
    public IReadOnlyList<PackManifest> Assumed { get; init; } = [];
}

/// <summary>Begins a dossier with nothing but a name and a year.</summary>
public static class CreateDossier
{
    /// <exception cref="UsageException">The folder is taken, or there is no dossier of such a name or year.</exception>
    public static CreateDossierResult CreateBlank(CreateDossierRequest request) =>
        DossierEdit.RepeatOnConflict(() => CreateOnce(request));

    private static CreateDossierResult CreateOnce(CreateDossierRequest request)
    {
        var unit = request.Unit.Trim();
        BlankDossier.CheckFolderName(request.Folder.Folder);
        if (!BlankDossier.CanCreateIn(request.Folder))
            throw new UsageException(DossierRemarks.FolderTaken, [request.Folder.Folder]);
        if (unit.Length == 0)
            throw new UsageException(DossierRemarks.UnitMissing, []);
        var packs = request.Packs.Count > 0 ? request.Packs : BlankDossier.ChoosePacks(unit, request.Year);
        DossierEdit.SaveChange(
            request.Folder,
            DossierVersion.None,
            new(BlankDossier.CreateForUnit(unit, request.Year, packs), new("新开档案", request.At))
        );
        return new(unit, request.Year, packs)
        {
            Assumed =
            [
                .. packs
                    .Except(request.Packs)
                    .Where(pack => !PackLibrary.IsForPlaceIn(pack, unit))
                    .Select(PackLibrary.ReadManifest),
            ],
        };
    }
}
