using System.Security.Cryptography;
using Youju.Storage.Files;
using Youju.Storage.Texts;

namespace Youju.Storage.Steps;

/// <summary>The text files of a dossier as the last finished step left them: never half of one step and half of another.</summary>
/// <remarks>
/// Nothing is locked or written. Where a step is under way its copies
/// are read; where one ends meanwhile, all is read again.
/// </remarks>
internal sealed class WholeState(DossierPlace place, StepJournal journal)
{
    // Deeper than any folder of a dossier.
    public const int DeepestFolder = 4;
    private const int MostAttempts = 100;
    private static readonly string[] Folders =
    [
        "registers",
        "narrative",
        "returned",
        EvidenceOriginal.Folder,
    ];
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Reads every text file, in the order of their paths.</summary>
    /// <param name="take">Given a path and the content; may be called again for all files where the first reading was disturbed.</param>
    /// <exception cref="DossierException">A file cannot be read, or somebody writes all the time.</exception>
    public async Task<IReadOnlyList<T>> ReadFilesAsync<T>(
        Func<string, byte[], T> take,
        CancellationToken cancel
    )
    {
        DossierException? wrong = null;
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var before = journal.ComputeSignature();
            try
            {
                wrong = null;
                var files = ReadFiles(take);
                if (journal.ComputeSignature() == before)
                    return files;
            }
            catch (DossierException e)
            {
                wrong = e;
            }

            if (wrong is not null && !MayPass(before, attempt))
                throw wrong;
            await Task.Delay(Pause, cancel).ConfigureAwait(false);
        }

        throw wrong ?? new DossierException("档案正在被另一个命令写，请稍后再试。");
    }

    /// <summary>The sha-256 of each text file, by its path.</summary>
    public async Task<IReadOnlyDictionary<string, string>> HashFilesAsync(CancellationToken cancel) =>
        (
            await ReadFilesAsync((path, bytes) => (path, hash: HashBytes(bytes)), cancel)
                .ConfigureAwait(false)
        ).ToDictionary(file => file.path, file => file.hash, StringComparer.Ordinal);

    /// <summary>Whether nothing stands there but what a first step may have left unfinished.</summary>
    public bool IsBlank()
    {
        if (!Directory.Exists(place.Folder))
            return !File.Exists(place.Folder);
        if (journal.ListNumbers().Count > 0)
            return false;
        var leftBehind = journal
            .ListOpenFolders()
            .SelectMany(open => StepFile.ReadFromFolder(place, open).Changed)
            .Where(file => file.Before is null)
            .Select(file => file.Path.Split('/')[0])
            .Append(StepJournal.Folder)
            .ToHashSet(StringComparer.Ordinal);
        return FolderListing.ListNames(place).All(leftBehind.Contains);
    }

    public static string HashBytes(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    // A step that ended while it was read explains whatever was missing; one that stays open does after a few looks no more.
    private bool MayPass(string before, int attempt) =>
        journal.ComputeSignature() != before || (attempt < 5 && journal.ListOpenFolders().Count > 0);

    private List<T> ReadFiles<T>(Func<string, byte[], T> take)
    {
        var open = FindOpenFiles();
        foreach (var folder in Folders)
            place.RequireNoLink(folder);
        return
        [
            .. FolderListing
                .ListFiles(place, DeepestFolder)
                .Where(DossierText.IsDossierFile)
                .Union(open.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(path => (path, bytes: ReadFile(path, open.GetValueOrDefault(path))))
                .Where(file => file.bytes is not null)
                .Select(file => take(file.path, file.bytes!)),
        ];
    }

    private Dictionary<string, (string Folder, ChangedFile File)> FindOpenFiles()
    {
        var found = new Dictionary<string, (string Folder, ChangedFile File)>(StringComparer.Ordinal);
        foreach (var folder in journal.ListOpenFolders().OrderDescending(StringComparer.Ordinal))
        foreach (var file in StepFile.ReadFromFolder(place, folder).Changed)
            found[file.Path] = (folder, file);
        return found;
    }

    private byte[]? ReadFile(string path, (string Folder, ChangedFile File) open)
    {
        if (open.File is null)
            return place.ReadBytes(path)
                ?? throw new DossierException($"读不了 {path}：它刚被移走或改名，请再试。");
        if (open.File.Before is null)
            return null;
        if (place.ReadBytes(path) is { } standing && HashBytes(standing) == open.File.Before)
            return standing;
        var copy = place.ReadBytes(StepFile.BuildBackupPath(open.Folder, path));
        StepFile.RequireSoundCopy(copy is null ? null : HashBytes(copy), open.File, open.Folder);
        return copy;
    }
}
