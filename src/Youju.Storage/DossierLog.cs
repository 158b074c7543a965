using Youju.Storage.Files;
using Youju.Storage.Steps;
using Youju.Storage.Texts;
using Youju.Text.Files;

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
            throw new DossierException(DossierAudit.DescribeMissing(folder));
        var place = new DossierPlace(folder);
        var journal = new StepJournal(place);
        if (journal.ListNumbers().Count == 0 && place.FindKind(DossierFile.Path) is EntryKind.Absent)
            throw new DossierException($"“{folder}”里没有 {DossierFile.Path}，不是年度档案。");
        var chain = new StepChain(place, journal);
        var standing = new WholeState(place, journal).HashFilesAsync(default).GetAwaiter().GetResult();
        var pending = new HandChanges(place, journal).FindChanges(standing);
        return [.. ReadFinished(place, journal, chain), .. DescribePending(place, chain, pending, now)];
    }

    private static IEnumerable<LoggedStep> ReadFinished(
        DossierPlace place,
        StepJournal journal,
        StepChain chain
    )
    {
        int? before = null;
        foreach (var number in journal.ListNumbers())
        {
            var step = StepFile.ReadFromFolder(place, StepJournal.BuildStepPath(number));
            var isChained =
                before is null || step.Previous is null || step.Previous == chain.HashStep(before.Value);
            yield return new(number, step.Note, DescribeFiles(place, chain, step.Changed), isChained);
            before = number;
        }
    }

    private static IEnumerable<LoggedStep> DescribePending(
        DossierPlace place,
        StepChain chain,
        IReadOnlyList<ChangedFile> pending,
        DateTimeOffset now
    )
    {
        if (pending.Count == 0)
            yield break;
        var note = new StepNote(HandChanges.Title, now)
        {
            SummaryLines = [.. pending.Select(HandChanges.DescribeChange)],
        };
        yield return new(0, note, DescribeFiles(place, chain, pending), IsChained: true);
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
