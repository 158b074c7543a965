using Youju.Storage.Files;
using Youju.Storage.Steps;
using Youju.Storage.Texts;

namespace Youju.Storage;

/// <summary>A step as the log tells it.</summary>
/// <param name="Number">Its place in the chain; 0 for what a hand changed and no step has taken in yet.</param>
/// <param name="IsChained">Whether it names the step before it as that stands.</param>
public sealed record LoggedStep(int Number, StepNote Note, IReadOnlyList<LoggedFile> Files, bool IsChained);

/// <summary>A file that a step changed.</summary>
/// <param name="Changes">What was there before and after; null where no copy was kept.</param>
public sealed record LoggedFile(string Path, IReadOnlyList<TextChange>? Changes);

/// <summary>Who did what to a dossier, step by step.</summary>
public static class DossierLog
{
    /// <summary>All steps, the first one first, and last what a hand has changed since.</summary>
    /// <exception cref="DossierException">The folder is no dossier, or its journal cannot be read.</exception>
    public static IReadOnlyList<LoggedStep> ReadSteps(string folder, DateTimeOffset now)
    {
        if (!Directory.Exists(folder))
            throw new DossierException($"找不到文件夹“{folder}”。");
        var place = new DossierPlace(folder);
        var journal = new StepJournal(place);
        var chain = new StepChain(place, journal);
        var standing = new WholeState(place, journal).HashFilesAsync(default).GetAwaiter().GetResult();
        var steps = journal
            .ListNumbers()
            .Select(number =>
                (number, step: StepFile.ReadFromFolder(place, StepJournal.BuildStepPath(number)))
            )
            .ToList();
        var pending = new HandChanges(place, journal).FindChanges(standing);
        return
        [
            .. steps.Select(
                (one, at) =>
                    new LoggedStep(
                        one.number,
                        one.step.Note,
                        DescribeFiles(place, chain, one.step.Changed),
                        at == 0
                            || one.step.Previous is null
                            || one.step.Previous == chain.HashStep(steps[at - 1].number)
                    )
            ),
            .. pending.Count == 0
                ? Array.Empty<LoggedStep>()
                :
                [
                    new(
                        0,
                        new(HandChanges.Title, now)
                        {
                            SummaryLines = [.. pending.Select(HandChanges.DescribeChange)],
                        },
                        DescribeFiles(place, chain, pending),
                        IsChained: true
                    ),
                ],
        ];
    }

    private static List<LoggedFile> DescribeFiles(
        DossierPlace place,
        StepChain chain,
        IEnumerable<ChangedFile> changed
    ) => [.. changed.Select(file => new LoggedFile(file.Path, CompareFile(place, chain, file)))];

    private static IReadOnlyList<TextChange>? CompareFile(
        DossierPlace place,
        StepChain chain,
        ChangedFile file
    )
    {
        var before = ReadState(place, chain, file.Path, file.Before);
        var after = ReadState(place, chain, file.Path, file.After);
        return before is null || after is null ? null : TextComparison.Compare(file.Path, before, after);
    }

    // What was not there says nothing; what nobody kept is not known.
    private static string? ReadState(DossierPlace place, StepChain chain, string path, string? hash)
    {
        if (hash is null)
            return "";
        var copy = place.HashContent(path) == hash ? path : chain.FindKept(path, hash);
        return copy is null ? null : FileText.DecodeBytes(place.ReadBytes(copy)!);
    }
}
