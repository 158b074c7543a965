using Youju.Domain.Dossiers;
using Youju.Packs.Library;
using Youju.Storage.Files;
using Youju.Storage.Steps;
using Youju.Storage.Texts;
using Youju.Text.Files;

namespace Youju.Storage;

/// <summary>Dossiers as folders that people can see, copy and compare.</summary>
/// <remarks>
/// One lock for each folder, held while it is written; under it the texts must still be those that were seen. Steps that were broken
/// off are put right under it too; whoever only reads sees the last whole state and changes nothing.
/// </remarks>
public sealed class FolderDossierStore : IDossierStore
{
    private readonly Action<string>? beforeWrite;

    /// <summary>How often the lock is asked for, 25 ms apart, before the writer is refused.</summary>
    internal int LockAttempts { get; init; } = FolderLock.MostAttempts;

    public FolderDossierStore() { }

    /// <param name="beforeWrite">Called before every change of the disc, with what is changed.</param>
    internal FolderDossierStore(Action<string> beforeWrite) => this.beforeWrite = beforeWrite;

    public async Task<Stored<Dossier>> ReadAsync(DossierId id, CancellationToken cancel = default)
    {
        RequireFolder(id.Folder);
        var place = new DossierPlace(id.Folder);
        RefuseStrays(place);
        var journal = new StepJournal(place);
        var files = await new WholeState(place, journal)
            .ReadFilesAsync(
                (path, bytes) =>
                    (path, text: DossierFiles.DecodeText(path, bytes), hash: WholeState.HashBytes(bytes)),
                cancel
            )
            .ConfigureAwait(false);
        var texts = files.ToDictionary(file => file.path, file => file.text, StringComparer.Ordinal);
        var version = DossierVersion.ComputeFrom(
            files.Select(file => KeyValuePair.Create(file.path, file.hash))
        );
        var hashes = files.ToDictionary(file => file.path, file => file.hash, StringComparer.Ordinal);
        return new(ParseTexts(texts), version)
        {
            HandChanges =
            [
                .. new HandChanges(place, journal).FindChanges(hashes).Select(HandChanges.DescribeChange),
            ],
        };
    }

    public async Task<DossierVersion> ReadVersionAsync(DossierId id, CancellationToken cancel = default)
    {
        if (!Directory.Exists(id.Folder))
            return DossierVersion.None;
        var place = new DossierPlace(id.Folder);
        return DossierVersion.ComputeFrom(
            await new WholeState(place, new(place)).HashFilesAsync(cancel).ConfigureAwait(false)
        );
    }

    public async Task<DossierVersion> SaveAsync(
        DossierId id,
        DossierChange change,
        DossierVersion seen,
        CancellationToken cancel = default
    )
    {
        var place = new DossierPlace(id.Folder, beforeWrite);
        using var held = await FolderLock.AcquireAsync(place, LockAttempts, cancel).ConfigureAwait(false);
        var (journal, standing) = await RecoverAndCompareAsync(place, seen, cancel).ConfigureAwait(false);
        if (seen == DossierVersion.None && !new WholeState(place, journal).IsBlank())
            throw new DossierConflictException();
        new HandChanges(place, journal).TakeAsStep(standing, change.Note.At);
        FormatCopy.KeepOlder(place, standing.Keys);
        var changed = new StepWriter(place, journal, standing).WriteStep(change);
        if (changed.Count > 0)
            StepTally.CountStep();
        return DossierVersion.ComputeFrom(StepChain.Apply(standing, changed));
    }

    /// <summary>Takes back what was changed by hand since the last step: every such file is again what the step left.</summary>
    /// <param name="at">When that was asked.</param>
    /// <returns>What was taken back, a line each; none where no hand has changed anything.</returns>
    public async Task<IReadOnlyList<string>> UndoHandAsync(
        DossierId id,
        DateTimeOffset at,
        CancellationToken cancel = default
    )
    {
        RequireFolder(id.Folder);
        var place = new DossierPlace(id.Folder, beforeWrite);
        using var held = await FolderLock.AcquireAsync(place, LockAttempts, cancel).ConfigureAwait(false);
        FormatCopy.RefuseLater(place);
        var journal = new StepJournal(place);
        journal.RecoverBrokenSteps();
        var standing = await new WholeState(place, journal).HashFilesAsync(cancel).ConfigureAwait(false);
        var hand = new HandChanges(place, journal);
        var changes = hand.FindChanges(standing);
        if (changes.Count == 0)
            return [];
        hand.TakeAsStep(standing, at);
        new StepWriter(place, journal, standing).UndoLastStep();
        return [.. changes.Select(HandChanges.DescribeChange)];
    }

    public async Task<StepNote> UndoAsync(
        DossierId id,
        DossierVersion seen,
        CancellationToken cancel = default
    )
    {
        RequireFolder(id.Folder);
        var place = new DossierPlace(id.Folder, beforeWrite);
        using var held = await FolderLock.AcquireAsync(place, LockAttempts, cancel).ConfigureAwait(false);
        var (journal, standing) = await RecoverAndCompareAsync(place, seen, cancel).ConfigureAwait(false);
        var note = new StepWriter(place, journal, standing).UndoLastStep().Note;
        StepTally.CountStep();
        return note;
    }

    public bool IsBlank(DossierId id)
    {
        var place = new DossierPlace(id.Folder);
        return new WholeState(place, new(place)).IsBlank();
    }

    public IReadOnlyList<string> VerifyEvidence(DossierId id, Dossier dossier) =>
        DossierFolder.VerifyEvidence(id.Folder, dossier);

    private static async Task<(
        StepJournal Journal,
        IReadOnlyDictionary<string, string> Standing
    )> RecoverAndCompareAsync(DossierPlace place, DossierVersion seen, CancellationToken cancel)
    {
        FormatCopy.RefuseLater(place);
        var journal = new StepJournal(place);
        journal.RecoverBrokenSteps();
        var standing = await new WholeState(place, journal).HashFilesAsync(cancel).ConfigureAwait(false);
        return DossierVersion.ComputeFrom(standing) == seen
            ? (journal, standing)
            : throw new DossierConflictException();
    }

    private static void RequireFolder(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DossierException(
                File.Exists(folder)
                    ? $"“{folder}”是文件，不是年度档案的文件夹。"
                    : $"找不到文件夹“{folder}”。"
            );
    }

    // A workbook beside the registers holds work that would go unread.
    private static void RefuseStrays(DossierPlace place)
    {
        var strays = FolderListing
            .ListFiles(place, WholeState.DeepestFolder)
            .Where(DossierText.IsStrayWorkbook)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (strays.Count > 0)
            throw new DossierException(
                $"档案里有不是 CSV 的账或台账：{string.Join('、', strays)}。"
                    + "请在表格软件里另存为“CSV UTF-8（逗号分隔）”，再把原文件移出档案；或用 youju import 导入。"
            );
    }

    private static Dossier ParseTexts(Dictionary<string, string> texts)
    {
        try
        {
            return DossierText.ParseDossier(texts, PackLibrary.LoadPack);
        }
        catch (FileException wrong) when (wrong.Errors.Count == 0)
        {
            throw new DossierException($"{DossierFile.Path} 里的方案包不能用：{wrong.Message}");
        }
    }
}
