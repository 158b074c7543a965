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
    public static int? Take(string folder, Dossier after, StepNote note, string? other = null)
    {
        DossierFiles.Writing(folder, () => Directory.CreateDirectory(folder));
        Recover(folder);
        try
        {
            return TakeWhole(folder, after, note, other);
        }
        catch (DossierException)
        {
            Recover(folder);
            foreach (
                var staged in DossierText
                    .Parts(after)
                    .Select(part => Path.Combine(folder, part.Path + Part))
                    .Where(File.Exists)
            )
                File.Delete(staged);
            throw;
        }
    }

    private static int? TakeWhole(string folder, Dossier after, StepNote note, string? other)
    {
        var number = Numbers(folder).LastOrDefault() + 1;
        var step = PlaceOf(folder, number) + Part;
        var changed = DossierText
            .Parts(after)
            .Select(part => Keep(folder, step, part, other))
            .OfType<ChangedFile>()
            .ToList();
        if (changed.Count == 0)
            return null;
        DossierFiles.Finish(
            DossierFiles.Stage(step, StepFile.Name, text => text.Write(StepFile.Write(note, changed)))
        );
        Directory.Move(PlaceOf(folder, number) + Part, PlaceOf(folder, number) + Open);
        foreach (var file in changed)
            DossierFiles.Finish(Path.Combine(folder, file.Path));
        Directory.Move(PlaceOf(folder, number) + Open, PlaceOf(folder, number));
        return number;
    }

    /// <summary>The steps taken, the first one first.</summary>
    public static IReadOnlyList<StepNote> Read(string folder) =>
        [.. Numbers(folder).Select(number => StepFile.Read(PlaceOf(folder, number)).Note)];

    /// <summary>Takes the last step back: every file it changed is again what it was.</summary>
    /// <exception cref="DossierException">There is no step, or a file was changed after it.</exception>
    public static StepNote Undo(string folder)
    {
        Recover(folder);
        var last = Numbers(folder).LastOrDefault();
        if (last == 0)
            throw new DossierException($"“{folder}”里没有可以撤销的导入。");
        var step = StepFile.Read(PlaceOf(folder, last));
        var touched = step
            .Changed.Where(file => DossierFiles.Hash(folder, file.Path) != file.After)
            .Select(file => file.Path)
            .ToList();
        if (touched.Count > 0)
            throw new DossierException(
                $"“{step.Title}”之后又改过 {string.Join("、", touched)}，撤销会丢掉这些改动。"
                    + $"导入前的原件在 {Journal}/{Name(last)}/before 里，请自行比对。"
            );
        Directory.Move(PlaceOf(folder, last), PlaceOf(folder, last) + Open);
        Recover(folder);
        return step.Note;
    }

    /// <summary>Puts the old files back where a step was broken off.</summary>
    internal static void Recover(string folder)
    {
        var journal = Path.Combine(folder, Journal);
        if (!Directory.Exists(journal))
            return;
        foreach (var open in Directory.GetDirectories(journal, "*" + Open))
        {
            foreach (var file in StepFile.Read(open).Changed)
                Restore(folder, open, file);
            Directory.Move(open, open[..^Open.Length] + Part);
        }

        foreach (var part in Directory.GetDirectories(journal, "*" + Part))
            Directory.Delete(part, recursive: true);
        DossierFiles.DeleteIfEmpty(journal);
    }

    /// <summary>Writes a part beside its place and keeps what stands there; null where it says the same.</summary>
    private static ChangedFile? Keep(string folder, string step, DossierPart part, string? other)
    {
        if (DossierFiles.Stage(folder, part, other) is not { } after)
            return null;
        var before = DossierFiles.Hash(folder, part.Path);
        if (before is not null)
            DossierFiles.Copy(Path.Combine(folder, part.Path), StepFile.BeforeOf(step, part.Path));
        return new(part.Path, after, before);
    }

    private static void Restore(string folder, string step, ChangedFile file)
    {
        var place = Path.Combine(folder, file.Path);
        if (file.Before is not null)
        {
            DossierFiles.Copy(StepFile.BeforeOf(step, file.Path), place + Part);
            DossierFiles.Finish(place);
            return;
        }

        File.Delete(place);
        File.Delete(place + Part);
        DossierFiles.DeleteIfEmpty(Path.GetDirectoryName(place)!);
    }

    private static IEnumerable<int> Numbers(string folder)
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

    private static string PlaceOf(string folder, int number) => Path.Combine(folder, Journal, Name(number));

    private static string Name(int number) => number.ToString("0000", CultureInfo.InvariantCulture);
}
