using Youju.Storage.Files;

namespace Youju.Storage.Steps;

/// <summary>The steps as a chain: each names the one before it, and what stood when it was done.</summary>
internal sealed class StepChain(DossierPlace place, StepJournal journal)
{
    // Larger files are told apart by their hash alone: two copies of each would fill the disc.
    private const long LargestKept = 4 * 1024 * 1024;

    /// <summary>The sha-256 of what the last finished step says; null where there is none.</summary>
    public string? HashLastStep() => journal.FindLastNumber() is > 0 and var last ? HashStep(last) : null;

    public string? HashStep(int number) =>
        place.HashContent($"{StepJournal.BuildStepPath(number)}/{StepFile.Name}");

    /// <summary>Keeps the files beside the step as they stand, so that a hand's changes can be told and taken back.</summary>
    public void KeepResults(string step, IEnumerable<string> paths)
    {
        foreach (var path in paths)
            KeepResult(place, step, path, path);
    }

    /// <param name="from">Where the content stands now.</param>
    public static void KeepResult(DossierPlace place, string step, string from, string path)
    {
        if (new FileInfo(place.BuildFullPath(from)).Length <= LargestKept)
            place.CopyToNewFile(from, StepFile.BuildResultPath(step, path));
    }

    /// <summary>What every text file is after the changes.</summary>
    public static Dictionary<string, string> Apply(
        IReadOnlyDictionary<string, string> standing,
        IEnumerable<ChangedFile> changed
    )
    {
        var after = new Dictionary<string, string>(standing, StringComparer.Ordinal);
        foreach (var file in changed)
        {
            if (file.After is { } hash)
                after[file.Path] = hash;
            else
                after.Remove(file.Path);
        }

        return after;
    }

    /// <summary>The copy that some step kept of a file with that content; null where none did.</summary>
    public string? FindKept(string path, string hash) =>
        journal
            .ListNumbers()
            .Reverse()
            .SelectMany(number =>
                new[]
                {
                    StepFile.BuildResultPath(StepJournal.BuildStepPath(number), path),
                    StepFile.BuildBackupPath(StepJournal.BuildStepPath(number), path),
                }
            )
            .FirstOrDefault(copy => place.HashContent(copy) == hash);
}
