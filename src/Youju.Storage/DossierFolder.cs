using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Packs.Library;
using Youju.Storage.Steps;
using Youju.Storage.Texts;
using Youju.Text.Files;

namespace Youju.Storage;

/// <summary>年度档案文件夹: reads and writes a dossier where people can see, copy and compare it.</summary>
public static class DossierFolder
{
    private const string EvidenceFolder = "evidence";

    // Deeper than any folder of a dossier; a link that leads back up is not followed for ever.
    private const int DeepestFolder = 4;

    /// <exception cref="DossierException">The folder is no dossier, or something in it does not fit.</exception>
    public static Dossier ReadDossier(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DossierException(
                File.Exists(folder)
                    ? $"“{folder}”是文件，不是年度档案的文件夹。"
                    : $"找不到文件夹“{folder}”。"
            );
        DossierSteps.RecoverBrokenSteps(folder);
        RefuseStrays(folder);
        var files = FindDossierFiles(folder)
            .ToDictionary(
                path => path,
                path => DossierFiles.ReadTextFile(folder, path),
                StringComparer.Ordinal
            );
        try
        {
            return DossierText.ParseDossier(files, packs => PackLibrary.LoadPack(packs).Registers);
        }
        catch (FileException wrong) when (wrong.Errors.Count == 0)
        {
            throw new DossierException($"{DossierFile.Path} 里的方案包不能用：{wrong.Message}");
        }
    }

    /// <summary>Writes what has changed. Every file is first written beside its place and then moved there, so that none is ever half written.</summary>
    public static void WriteDossier(string folder, Dossier dossier)
    {
        foreach (
            var part in DossierText
                .EnumerateParts(dossier)
                .Where(part => DossierFiles.StageFile(folder, part) is not null)
                .ToList()
        )
            DossierFiles.CommitStagedFile(Path.Combine(folder, part.Path));
    }

    /// <summary>Stores the content of a file that the dossier is yet to be told of; an altered copy becomes again what it was.</summary>
    public static void StoreEvidence(string folder, EvidenceFile file, byte[] content)
    {
        var name = Path.Combine(EvidenceFolder, file.StoredName);
        if (DossierFiles.HashFileContent(folder, name) == file.Sha256)
            return;
        DossierFiles.GuardFileWrite(name, () =>
            WriteAtomically(Path.Combine(folder, name), copy => File.WriteAllBytes(copy, content))
        );
    }

    /// <summary>Copies the stored files of another copy of the dossier that this folder does not have yet.</summary>
    public static void CopyMissingEvidence(string folder, string other, Dossier merged)
    {
        foreach (
            var name in merged.Evidence.Values.Select(file => Path.Combine(EvidenceFolder, file.StoredName))
        )
        {
            var (from, to) = (Path.Combine(other, name), Path.Combine(folder, name));
            if (!File.Exists(to) && File.Exists(from))
                WriteAtomically(to, copy => File.Copy(from, copy, overwrite: true));
        }
    }

    /// <summary>Evidence that is missing, altered or used without being listed, in Chinese.</summary>
    public static IReadOnlyList<string> VerifyEvidence(string folder, Dossier dossier) =>
        [
            .. dossier.Evidence.Values.SelectMany(file => VerifyStoredFile(folder, file)),
            .. dossier
                .EvidenceUsed.Where(use => !dossier.Evidence.ContainsKey(use.Sha256))
                .Select(use =>
                    $"{use.Place}引用的佐证 {use.Sha256[..12]}… 没有登记在 {EvidenceManifest.Path} 里"
                ),
        ];

    private static IEnumerable<string> VerifyStoredFile(string folder, EvidenceFile file)
    {
        var path = Path.Combine(folder, EvidenceFolder, file.StoredName);
        if (!File.Exists(path))
            return
            [
                $"佐证“{file.Name}”的文件 {EvidenceFolder}/{file.StoredName} 不见了，请放回原文件或删除登记",
            ];
        return DossierFiles.HashFileContent(path) == file.Sha256
            ? []
            : [$"佐证“{file.Name}”的内容与登记时不同，请放回原文件，或作为新的佐证登记"];
    }

    private static IEnumerable<string> FindDossierFiles(string folder) =>
        ListFilesUnder(folder).Where(DossierText.IsDossierFile).Order(StringComparer.Ordinal);

    // A workbook beside the registers holds work that would go unread.
    private static void RefuseStrays(string folder)
    {
        var strays = ListFilesUnder(folder)
            .Where(DossierText.IsStrayWorkbook)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (strays.Count > 0)
            throw new DossierException(
                $"档案里有不是 CSV 的账或台账：{string.Join('、', strays)}。请在表格软件里另存为“CSV UTF-8（逗号分隔）”，再把原文件移出档案；或用 youju import 导入。"
            );
    }

    private static IEnumerable<string> ListFilesUnder(string folder) =>
        Directory
            .EnumerateFiles(
                folder,
                "*",
                new EnumerationOptions
                {
                    RecurseSubdirectories = true,
                    MaxRecursionDepth = DeepestFolder,
                    AttributesToSkip = FileAttributes.None,
                    IgnoreInaccessible = false,
                }
            )
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

    private static void WriteAtomically(string place, Action<string> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        write(place + DossierFiles.Part);
        File.Move(place + DossierFiles.Part, place, overwrite: true);
    }
}
