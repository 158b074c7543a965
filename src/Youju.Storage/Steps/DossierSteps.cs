using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Storage.Texts;

namespace Youju.Storage.Steps;

/// <summary>日志: changes of a dossier's folder that happen whole or not at all, and can be taken back.</summary>
/// <remarks>
/// journal/0001 keeps the files as they were before step 1. While a step is under way its folder ends with .open: whoever finds it so
/// puts the old files back. Undoing a step is opening it again.
/// </remarks>
public static class DossierSteps
{
    private const string Journal = "journal";
    private const string Open = ".open";
    private const string Part = DossierFiles.Part;
    private const int MostSteps = 1_000_000;

    /// <summary>Writes what has changed as one step; nothing where nothing has.</summary>
    /// <param name="other">The folder of another copy that was merged in; the comments in its files are kept too.</param>
    /// <returns>The number of the step; null where nothing has changed.</returns>
    /// <exception cref="DossierException">A file cannot be written; the dossier is what it was.</exception>
    public static int? WriteAsStep(string folder, Dossier after, StepNote note, string? other = null)
    {
        DossierFiles.GuardFileWrite(folder, () => Directory.CreateDirectory(folder));
        RecoverBrokenSteps(folder);
        try
        {
            return WriteWholeStep(folder, after, note, other);
        }
        catch (DossierException)
        {
            RecoverBrokenSteps(folder);
            foreach (
                var staged in DossierText
                    .EnumerateParts(after)
                    .Select(part => Path.Combine(folder, part.Path + Part))
                    .Where(File.Exists)
            )
                File.Delete(staged);
            throw;
        }
    }

    private static int? WriteWholeStep(string folder, Dossier after, StepNote note, string? other)
    {
        var number = ListStepNumbers(folder).LastOrDefault() + 1;
        var step = BuildStepPath(folder, number) + Part;
        var changed = DossierText
            .EnumerateParts(after)
            .Select(part => StageAndBackUp(folder, step, part, other))
            .OfType<ChangedFile>()
            .ToList();
        if (changed.Count == 0)
            return null;
        DossierFiles.CommitStagedFile(
            DossierFiles.StageFile(step, StepFile.Name, text =>
                text.Write(StepFile.FormatStep(note, changed))
            )
        );
        Directory.Move(BuildStepPath(folder, number) + Part, BuildStepPath(folder, number) + Open);
        foreach (var file in changed)
            DossierFiles.CommitStagedFile(Path.Combine(folder, file.Path));
        Directory.Move(BuildStepPath(folder, number) + Open, BuildStepPath(folder, number));
        return number;
    }

    /// <summary>The steps taken, the first one first.</summary>
    public static IReadOnlyList<StepNote> ReadStepNotes(string folder) =>
        [
            .. ListStepNumbers(folder)
                .Select(number => StepFile.ReadFromFolder(BuildStepPath(folder, number)).Note),
        ];

    /// <summary>Takes the last step back: every file it changed is again what it was.</summary>
    /// <exception cref="DossierException">There is no step, or a file was changed after it.</exception>
    public static StepNote UndoLastStep(string folder)
    {
        RecoverBrokenSteps(folder);
        var last = ListStepNumbers(folder).LastOrDefault();
        if (last == 0)
            throw new DossierException($"“{folder}”里没有可以撤销的导入。");
        var step = StepFile.ReadFromFolder(BuildStepPath(folder, last));
        var touched = step
            .Changed.Where(file => DossierFiles.HashFileContent(folder, file.Path) != file.After)
            .Select(file => file.Path)
            .ToList();
        if (touched.Count > 0)
            throw new DossierException(
                $"“{step.Title}”之后又改过 {string.Join("、", touched)}，撤销会丢掉这些改动。"
                    + $"导入前的原件在 {Journal}/{FormatStepNumber(last)}/before 里，请自行比对。"
            );
        Directory.Move(BuildStepPath(folder, last), BuildStepPath(folder, last) + Open);
        RecoverBrokenSteps(folder);
        return step.Note;
    }

    /// <summary>Puts the old files back where a step was broken off.</summary>
    internal static void RecoverBrokenSteps(string folder)
    {
        var journal = Path.Combine(folder, Journal);
        if (!Directory.Exists(journal))
            return;
        foreach (var open in Directory.GetDirectories(journal, "*" + Open))
        {
            foreach (var file in StepFile.ReadFromFolder(open).Changed)
                RestoreFile(folder, open, file);
            Directory.Move(open, open[..^Open.Length] + Part);
        }

        foreach (var part in Directory.GetDirectories(journal, "*" + Part))
            Directory.Delete(part, recursive: true);
        DossierFiles.DeleteIfEmpty(journal);
    }

    /// <summary>Writes a part beside its place and keeps what stands there; null where it says the same.</summary>
    private static ChangedFile? StageAndBackUp(string folder, string step, DossierPart part, string? other)
    {
        if (DossierFiles.StageFile(folder, part, other) is not { } after)
            return null;
        var before = DossierFiles.HashFileContent(folder, part.Path);
        if (before is not null)
            DossierFiles.CopyAndFlush(
                Path.Combine(folder, part.Path),
                StepFile.BuildBackupPath(step, part.Path)
            );
        return new(part.Path, after, before);
    }

    private static void RestoreFile(string folder, string step, ChangedFile file)
    {
        var place = Path.Combine(folder, file.Path);
        if (file.Before is not null)
        {
            DossierFiles.CopyAndFlush(StepFile.BuildBackupPath(step, file.Path), place + Part);
            DossierFiles.CommitStagedFile(place);
            return;
        }

        File.Delete(place);
        File.Delete(place + Part);
        DossierFiles.DeleteIfEmpty(Path.GetDirectoryName(place)!);
    }

    private static IEnumerable<int> ListStepNumbers(string folder)
    {
        var journal = Path.Combine(folder, Journal);
        return !Directory.Exists(journal)
            ? []
            : Directory
                .GetDirectories(journal)
                .Select(step =>
                    int.TryParse(
                        Path.GetFileName(step),
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out var number
                    )
                        ? number
                        : 0
                )
                .Where(number => number is > 0 and < MostSteps)
                .Order();
    }

    private static string BuildStepPath(string folder, int number) =>
        Path.Combine(folder, Journal, FormatStepNumber(number));

    private static string FormatStepNumber(int number) =>
        number.ToString("0000", CultureInfo.InvariantCulture);
}
