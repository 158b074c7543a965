using Youju.Storage.Files;
using Youju.Storage.Texts;
using Youju.Text.Files;

namespace Youju.Storage.Steps;

/// <summary>Writes changes of a dossier that happen whole or not at all, and takes them back. Only to be used under the lock.</summary>
/// <param name="standing">The sha-256 of each text file that stands in the dossier.</param>
internal sealed class StepWriter(
    DossierPlace place,
    StepJournal journal,
    IReadOnlyDictionary<string, string> standing
)
{
    private readonly List<string> placed = [];

    /// <summary>Writes what has changed as one step; no step where no text has changed.</summary>
    /// <returns>The files that were changed.</returns>
    /// <exception cref="DossierException">A file cannot be written; the dossier is what it was.</exception>
    public IReadOnlyList<ChangedFile> WriteStep(DossierChange change)
    {
        var number = journal.FindLastNumber() + 1;
        try
        {
            return WriteWholeStep(number, change);
        }
        catch
        {
            TakeBack();
            throw;
        }
    }

    /// <summary>Takes the last step back: every file it changed is again what it was.</summary>
    /// <exception cref="DossierException">
    /// There is no step, its copies are damaged, a file was changed after it, or the system refuses.
    /// </exception>
    public StepFile UndoLastStep()
    {
        var last = journal.FindLastNumber();
        if (last == 0)
            throw new DossierException($"“{place.Folder}”里没有可以撤销的导入。");
        var (path, open) = (StepJournal.BuildStepPath(last), StepJournal.BuildOpenPath(last));
        var step = StepFile.ReadFromFolder(place, path);
        StepFile.RequireSeal(place, path);
        RequireUntouched(step, path);
        step.RequireSoundBackups(place, path);
        place.MoveFolder(path, open);
        try
        {
            journal.RestoreStep(open, step);
        }
        catch (DossierException)
        {
            ReapplyStep(step, path, open);
            throw;
        }

        journal.DeleteParts();
        return step;
    }

    private IReadOnlyList<ChangedFile> WriteWholeStep(int number, DossierChange change)
    {
        var part = StepJournal.BuildPartPath(number);
        var changed = DossierText
            .EnumerateParts(change.After)
            .Select(text => StagePart(part, text, change.OtherCopy))
            .OfType<ChangedFile>()
            .ToList();
        var originals = change.Originals.Where(original => StageOriginal(part, original)).ToList();
        if (changed.Count > 0)
            DescribeStep(number, change.Note, changed);
        foreach (var original in originals)
            PlaceOriginal(part, original.StoredPath);
        if (changed.Count > 0)
            CommitStep(number, changed);
        journal.DeleteParts();
        return changed;
    }

    private void DescribeStep(int number, StepNote note, IReadOnlyList<ChangedFile> changed)
    {
        var part = StepJournal.BuildPartPath(number);
        var chain = new StepChain(place, journal);
        if (number == 1)
            chain.KeepResults(part, standing.Keys.Except(changed.Select(file => file.Path)));
        place.WriteNewFile($"{part}/{StepFile.Name}", file =>
            DossierFiles.WriteText(file, text =>
                text.Write(
                    StepFile.FormatStep(
                        note,
                        changed,
                        chain.HashLastStep(),
                        StepChain.Apply(standing, changed)
                    )
                )
            )
        );
    }

    private void CommitStep(int number, IReadOnlyList<ChangedFile> changed)
    {
        var open = StepJournal.BuildOpenPath(number);
        place.MoveFolder(StepJournal.BuildPartPath(number), open);
        foreach (var file in changed)
            place.MoveFile(BuildStagedPath(open, file.Path), file.Path);
        place.DeleteFolderIfPossible(BuildStagedFolder(open));
        place.MoveFolder(open, StepJournal.BuildStepPath(number));
    }

    /// <summary>Writes a text into the step's folder, beside a copy of what it replaces; null where it says the same.</summary>
    private ChangedFile? StagePart(string part, DossierPart text, DossierPlace? other)
    {
        text = DossierFiles.KeepComments(place, text, other);
        var before = standing.GetValueOrDefault(text.Path);
        var after = DossierFiles.HashText(text.Write);
        if (after == before)
            return null;
        place.WriteNewFile(BuildStagedPath(part, text.Path), file =>
            DossierFiles.WriteText(file, text.Write)
        );
        StepChain.KeepResult(place, part, BuildStagedPath(part, text.Path), text.Path);
        if (
            before is not null
            && place.CopyToNewFile(text.Path, StepFile.BuildBackupPath(part, text.Path)) != before
        )
            throw new DossierConflictException();
        return new(text.Path, after, before);
    }

    private bool StageOriginal(string part, EvidenceOriginal original)
    {
        if (HasOriginal(original))
            return false;
        var content = original.Load();
        var written = place.WriteNewFile(BuildStagedPath(part, original.StoredPath), file =>
            file.Write(content)
        );
        return written == original.File.Sha256
            ? true
            : throw new DossierException($"佐证“{original.File.Name}”在登记时被改动了，请再试一次。");
    }

    // An altered copy becomes again what it was, however it was altered; one that is a link is refused when it is written.
    private bool HasOriginal(EvidenceOriginal original) =>
        place.FindKind(original.StoredPath) is EntryKind.PlainFile
        && place.HashContent(original.StoredPath) == original.File.Sha256;

    private void PlaceOriginal(string part, string path)
    {
        var isNew = place.FindKind(path) is EntryKind.Absent;
        place.MoveFile(BuildStagedPath(part, path), path);
        if (isNew)
            placed.Add(path);
    }

    // What refuses here refuses again at the next command, which tries the same; until then the copies are what is read.
    private void TakeBack()
    {
        try
        {
            journal.RecoverBrokenSteps();
            foreach (var path in placed)
                place.DeleteFile(path);
            if (placed.Count > 0)
                place.DeleteIfEmpty(EvidenceOriginal.Folder);
        }
        catch (DossierException)
        {
            // The first refusal is the one to tell.
        }
    }

    private void RequireUntouched(StepFile step, string path)
    {
        var touched = step
            .Changed.Where(file => standing.GetValueOrDefault(file.Path) != file.After)
            .Select(file => file.Path)
            .ToList();
        if (touched.Count > 0)
            throw new DossierException(
                $"“{step.Title}”之后又改过 {string.Join("、", touched)}，撤销会丢掉这些改动。"
                    + $"导入前的原件在 {path}/before 里，请自行比对。"
            );
    }

    private void ReapplyStep(StepFile step, string path, string open)
    {
        try
        {
            foreach (var file in step.Changed)
                journal.ReapplyFile(open, file);
            place.DeleteFolderIfPossible(StepJournal.BuildUndoneFolder(open));
            place.MoveFolder(open, path);
        }
        catch (DossierException)
        {
            // The step stays open: the next command that writes finishes the undoing.
        }
    }

    private static string BuildStagedPath(string step, string path) => $"{BuildStagedFolder(step)}/{path}";

    private static string BuildStagedFolder(string step) => $"{step}/after";
}
