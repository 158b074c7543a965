using Youju.Storage.Files;
using Youju.Storage.Texts;

namespace Youju.Storage.Steps;

/// <summary>What stands in a dossier and no step wrote: somebody has edited, added or taken away a file.</summary>
internal sealed class HandChanges(DossierPlace place, StepJournal journal)
{
    public const string Title = "手工修改（没有经过命令，没有署名）";

    private readonly StepChain chain = new(place, journal);

    /// <summary>The files that are not what the last step left; none in a dossier without steps.</summary>
    /// <param name="standing">The sha-256 of each text file now.</param>
    public IReadOnlyList<ChangedFile> FindChanges(IReadOnlyDictionary<string, string> standing)
    {
        try
        {
            return CompareWithSteps(standing);
        }
        catch (DossierException)
        {
            // A damaged journal tells nothing; who undoes a step or reads the log is told of it.
            return [];
        }
    }

    private List<ChangedFile> CompareWithSteps(IReadOnlyDictionary<string, string> standing)
    {
        if (journal.FindLastNumber() is 0)
            return [];
        var last = ReadStep(journal.FindLastNumber());
        return last.Standing.Count > 0
            ? CompareAll(
                last.Standing.ToDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal),
                standing
            )
            : CompareWritten(journal.ListNumbers().Select(ReadStep), standing);
    }

    private StepFile ReadStep(int number) =>
        StepFile.ReadFromFolder(place, StepJournal.BuildStepPath(number));

    /// <summary>Takes what a hand has changed as a step of its own, so that the next one stands on it.</summary>
    public void TakeAsStep(IReadOnlyDictionary<string, string> standing, DateTimeOffset at)
    {
        var changes = FindChanges(standing);
        if (changes.Count == 0)
            return;
        var number = journal.FindLastNumber() + 1;
        var part = StepJournal.BuildPartPath(number);
        foreach (var file in changes)
        {
            if (file.Before is { } before && chain.FindKept(file.Path, before) is { } copy)
                place.CopyToNewFile(copy, StepFile.BuildBackupPath(part, file.Path));
            if (file.After is not null)
                StepChain.KeepResult(place, part, file.Path, file.Path);
        }

        var note = new StepNote(Title, at) { SummaryLines = [.. changes.Select(DescribeChange)] };
        place.WriteNewFile($"{part}/{StepFile.Name}", file =>
            DossierFiles.WriteText(file, text =>
                text.Write(StepFile.FormatStep(note, changes, chain.HashLastStep(), standing))
            )
        );
        place.MoveFolder(part, StepJournal.BuildStepPath(number));
    }

    /// <summary>What a hand did to a file, in Chinese.</summary>
    public static string DescribeChange(ChangedFile file) =>
        (file.Before, file.After) switch
        {
            (null, _) => $"新加了 {file.Path}",
            (_, null) => $"删去了 {file.Path}",
            _ => $"改了 {file.Path}",
        };

    private static List<ChangedFile> CompareAll(
        Dictionary<string, string> before,
        IReadOnlyDictionary<string, string> now
    ) =>
        [
            .. before
                .Keys.Union(now.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(path => new ChangedFile(
                    path,
                    now.GetValueOrDefault(path),
                    before.GetValueOrDefault(path)
                ))
                .Where(file => file.After != file.Before),
        ];

    // Steps of older programs say only what they wrote themselves.
    private static List<ChangedFile> CompareWritten(
        IEnumerable<StepFile> steps,
        IReadOnlyDictionary<string, string> now
    ) =>
        [
            .. steps
                .SelectMany(step => step.Changed)
                .GroupBy(file => file.Path, StringComparer.Ordinal)
                .Select(files => new ChangedFile(
                    files.Key,
                    now.GetValueOrDefault(files.Key),
                    files.Last().After
                ))
                .Where(file => file.After != file.Before),
        ];
}
