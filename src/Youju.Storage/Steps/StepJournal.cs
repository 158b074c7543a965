using System.Globalization;
using Youju.Storage.Files;
using Youju.Text.Files;

namespace Youju.Storage.Steps;

/// <summary>日志: the steps of a dossier, as folders below journal/.</summary>
/// <remarks>
/// journal/0001 keeps the files as they were before step 1. While a step is under way its folder ends with .open: then what it keeps is
/// the whole state. What ends with .part was never begun.
/// </remarks>
internal sealed class StepJournal(DossierPlace place)
{
    public const string Folder = FolderLock.JournalFolder;
    private const string Open = ".open";
    private const string Part = ".part";
    private const string Kept = ".kept";
    private const int MostSteps = 1_000_000;

    /// <summary>The finished steps, the first one first.</summary>
    public IReadOnlyList<int> ListNumbers() =>
        [.. ListFolders().Select(ParseNumber).Where(number => number > 0).Order()];

    /// <summary>The number of the last finished step; 0 where there is none.</summary>
    public int FindLastNumber() => ListNumbers() is [.., var last] ? last : 0;

    /// <summary>The folders of steps that were begun and not finished; at most one, unless several programs wrote without a lock.</summary>
    public IReadOnlyList<string> ListOpenFolders() =>
        [.. ListFolders().Where(name => name.EndsWith(Open, StringComparison.Ordinal)).Select(BuildPath)];

    /// <summary>Something that changes whenever a step begins, ends or is taken back.</summary>
    public string ComputeSignature() =>
        string.Join(
            '\n',
            ListFolders()
                .Where(name => !name.EndsWith(Part, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .TakeLast(3)
                .Select(name =>
                    $"{name} {File.GetLastWriteTimeUtc(place.BuildFullPath($"{BuildPath(name)}/{StepFile.Name}")).Ticks}"
                )
        );

    public static string BuildStepPath(int number) => BuildPath(FormatNumber(number));

    public static string BuildPartPath(int number) => BuildStepPath(number) + Part;

    public static string BuildOpenPath(int number) => BuildStepPath(number) + Open;

    /// <summary>Puts the old files back where a step was broken off. Only to be called under the lock.</summary>
    /// <exception cref="DossierException">A copy is lost or damaged, or the system refuses.</exception>
    public void RecoverBrokenSteps()
    {
        DeleteParts();
        foreach (var open in ListOpenFolders().OrderDescending(StringComparer.Ordinal))
        {
            var step = StepFile.ReadFromFolder(place, open);
            step.RequireSoundBackups(place, open);
            RestoreStep(open, step);
        }

        DeleteParts();
    }

    /// <summary>Makes every file what it was before an open step, and closes the step.</summary>
    public void RestoreStep(string open, StepFile step)
    {
        var end = step.Changed.Any(IsChangedByHand) ? FindFreeKeptEnd(open) : Part;
        foreach (var file in step.Changed)
            RestoreFile(open, file);
        place.MoveFolder(open, open[..^Open.Length] + end);
    }

    /// <summary>Deletes what was prepared for a step that did not come to be. Where it cannot be deleted it does no harm.</summary>
    public void DeleteParts()
    {
        foreach (var part in ListFolders().Where(name => name.EndsWith(Part, StringComparison.Ordinal)))
            place.DeleteFolderIfPossible(BuildPath(part));
    }

    // Somebody worked on a file after the program was killed: what he made of it stays in the step's folder, as undone/.
    private bool IsChangedByHand(ChangedFile file) =>
        place.HashContent(file.Path) is { } standing && standing != file.Before && standing != file.After;

    private string FindFreeKeptEnd(string open)
    {
        var (stem, end) = (open[..^Open.Length], Kept);
        for (var number = 2; place.FindKind(stem + end) is not EntryKind.Absent; number++)
            end = string.Create(CultureInfo.InvariantCulture, $"{Kept}{number}");
        return end;
    }

    /// <summary>Makes a file what it was before a step; what stood there since is kept in the step's folder.</summary>
    private void RestoreFile(string open, ChangedFile file)
    {
        var standing = place.HashContent(file.Path);
        if (standing is not null && standing != file.Before)
        {
            place.DeleteFile(BuildUndonePath(open, file.Path));
            place.MoveFile(file.Path, BuildUndonePath(open, file.Path));
        }

        if (file.Before is null && file.Path.LastIndexOf('/') is var end and > 0)
            place.DeleteIfEmpty(file.Path[..end]);
        else if (file.Before is not null && standing != file.Before)
            place.MoveFile(StepFile.BuildBackupPath(open, file.Path), file.Path);
    }

    /// <summary>Takes back what <see cref="RestoreFile"/> has done.</summary>
    public void ReapplyFile(string open, ChangedFile file)
    {
        var undone = BuildUndonePath(open, file.Path);
        if (place.FindKind(undone) is EntryKind.Absent)
            return;
        if (place.FindKind(file.Path) is not EntryKind.Absent)
            place.MoveFile(file.Path, StepFile.BuildBackupPath(open, file.Path));
        place.MoveFile(undone, file.Path);
    }

    private static string BuildUndonePath(string open, string path) => $"{BuildUndoneFolder(open)}/{path}";

    public static string BuildUndoneFolder(string open) => $"{open}/undone";

    private IReadOnlyList<string> ListFolders()
    {
        switch (place.FindKind(Folder))
        {
            case EntryKind.Link:
                throw new DossierException(
                    $"{Folder} 是链接，可能指向档案之外，不能读写。请换成文件夹本身。"
                );
            case not EntryKind.Folder:
                return [];
        }

        try
        {
            return
            [
                .. Directory
                    .GetDirectories(place.BuildFullPath(Folder))
                    .Select(path => Path.GetFileName(path)!)
                    .Where(IsStepName),
            ];
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            throw new DossierException(SystemRefusal.ExplainReadRefusal(Folder, wrong));
        }
    }

    private static bool IsStepName(string name) =>
        name.EndsWith(Open, StringComparison.Ordinal)
        || name.EndsWith(Part, StringComparison.Ordinal)
        || ParseNumber(name) > 0;

    private static int ParseNumber(string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number < MostSteps
            ? number
            : 0;

    private static string BuildPath(string name) => $"{Folder}/{name}";

    private static string FormatNumber(int number) => number.ToString("0000", CultureInfo.InvariantCulture);
}
