using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Storage.Files;
using Youju.Storage.Steps;
using Youju.Storage.Texts;

namespace Youju.Storage;

/// <summary>年度档案文件夹: what is read of a dossier's folder beside its texts.</summary>
public static class DossierFolder
{
    /// <summary>The stored files of another copy of the dossier, to be kept here too where they are not yet.</summary>
    public static IReadOnlyList<EvidenceOriginal> CollectOriginals(string other, Dossier merged)
    {
        var theirs = new DossierPlace(other);
        return
        [
            .. merged
                .Evidence.Values.Select(file => new EvidenceOriginal(file, () =>
                    theirs.ReadBytes(BuildStoredPath(file), DossierPlace.LargestFile)!
                ))
                .Where(original => HoldsOriginal(theirs, original.File)),
        ];
    }

    /// <summary>Evidence that is missing, altered or used without being listed, in Chinese.</summary>
    public static IReadOnlyList<string> VerifyEvidence(string folder, Dossier dossier)
    {
        var place = new DossierPlace(folder);
        return
        [
            .. dossier.Evidence.Values.Select(file => DescribeStoredFile(place, file)).OfType<string>(),
            .. dossier
                .EvidenceUsed.Where(use => !dossier.Evidence.ContainsKey(use.Sha256))
                .Select(use =>
                    $"{use.Place}引用的佐证 {use.Sha256[..12]}… 没有登记在 {EvidenceManifest.Path} 里"
                ),
        ];
    }

    internal static string? DescribeStoredFile(DossierPlace place, EvidenceFile file)
    {
        var path = BuildStoredPath(file);
        try
        {
            var hash = place.HashContent(path);
            if (hash is null)
                return $"佐证“{file.Name}”的文件 {path} 不见了，请放回原文件或删除登记";
            return hash == file.Sha256
                ? null
                : $"佐证“{file.Name}”的内容与登记时不同，请放回原文件，或作为新的佐证登记";
        }
        catch (DossierException wrong)
        {
            return $"佐证“{file.Name}”没有核对：{wrong.Message.TrimEnd('。')}";
        }
    }

    // What another desk's folder calls a stored file may be a link, or hold something else.
    private static bool HoldsOriginal(DossierPlace place, EvidenceFile file)
    {
        try
        {
            return place.HashContent(BuildStoredPath(file)) == file.Sha256;
        }
        catch (DossierException)
        {
            return false;
        }
    }

    private static string BuildStoredPath(EvidenceFile file) =>
        $"{EvidenceOriginal.Folder}/{file.StoredName}";
}
