using Youju.Domain.Findings;
using Youju.Domain.Remarks;
using Youju.Formats.Reading;
using Youju.Import.Requests;
using Youju.Storage;
using Youju.Storage.Files;
using Youju.UseCases.Checks;
using Youju.UseCases.Imports;
using Youju.UseCases.Refusals;
using Youju.UseCases.Workers;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Imports;

/// <summary>Of which sheet a register is made, and what it is called; null for what the workbook says.</summary>
internal sealed record ProposalWish(string? Sheet, string? Label);

/// <summary>Tries imports out, and does them.</summary>
internal sealed class ImportDesk(WorkbenchSettings settings, DossierDesk dossiers, ImportShelf shelf)
    : IDisposable
{
    private readonly WorkerPool readers = new(
        settings.Reader,
        new WorkerLimits { TimePerFile = TimeSpan.FromMinutes(2) }
    );

    /// <summary>What the import would do; nothing is written.</summary>
    /// <param name="watch">Sees how far it is; null where nobody looks.</param>
    public ImportReport TryOut(DossierView view, string id, KeptUpload upload, ImportWatch? watch = null)
    {
        var store = new RehearsalStore(view.Id.Store);
        var trial = RunImport(view.Id with { Store = store }, id, upload, watch, isKept: false);
        return Describe(id, upload, trial with { Changes = store.Changes }, isDone: false);
    }

    /// <summary>Does the import.</summary>
    /// <param name="watch">Sees how far it is; null where nobody looks.</param>
    public ImportReport Import(DossierView view, string id, KeptUpload upload, ImportWatch? watch = null) =>
        Describe(id, upload, RunImport(view.Id, id, upload, watch, isKept: true), isDone: true);

    /// <summary>The register that a workbook suggests; where <paramref name="into"/> keeps it, the dossier has it then.</summary>
    /// <exception cref="UsageException">No sheet has a head, or there is such a register already.</exception>
    public ProposeRegisterResult ProposeFrom(DossierId into, string id, KeptUpload upload, ProposalWish wish)
    {
        var name = upload.Files[0];
        RefuseDeadly(shelf.LocateFile(id, name), name);
        return ProposeRegister.ProposeFromFile(
            new(shelf.LocateFile(id, name), into, Output: null, dossiers.Now)
            {
                Sheet = wish.Sheet,
                Label = wish.Label,
            }
        );
    }

    public void Dispose() => readers.Dispose();

    private ImportTrial RunImport(
        DossierId into,
        string id,
        KeptUpload upload,
        ImportWatch? watch,
        bool isKept
    )
    {
        var (told, sheets) = (new List<Remark>(), new List<UnderstoodSheet>());
        // Files that prove something are registered together; any other one that cannot be taken keeps nothing from the rest.
        IEnumerable<IReadOnlyList<string>> parts = upload.IsEvidence
            ? [upload.Files]
            : upload.Files.Select(name => (IReadOnlyList<string>)[name]);
        var refused = new List<(IReadOnlyList<string> Files, Remark Why)>();
        var eyes = new ImportEyes(told.Add, sheets.Add, watch);
        foreach (var files in parts)
            if (AttemptImport(into, id, upload, files, eyes) is { } why)
            {
                refused.Add((files, why));
                told.Add(why with { Place = new(string.Join('、', files)) });
            }
            // Each file is a step: once one is in, whoever ends the import is told which are not.
            else
                eyes = eyes with { MayBeCutShort = isKept };

        var leftOut = refused.SelectMany(one => one.Files).ToList();
        ImportTrial trial =
            leftOut.Count < upload.Files.Count ? new(told, [], null) { LeftOut = leftOut }
            : refused is [var only] ? new([.. told.SkipLast(1)], [], dossiers.Describe(only.Why))
            : new(told, [], "这些文件一个也没有导入，原因写在下面。") { LeftOut = leftOut };
        return trial with { Sheets = sheets };
    }

    /// <returns>Why they cannot be taken; null where they were.</returns>
    private Remark? AttemptImport(
        DossierId into,
        string id,
        KeptUpload upload,
        IReadOnlyList<string> files,
        ImportEyes eyes
    )
    {
        try
        {
            foreach (var name in files)
                RefuseDeadly(shelf.LocateFile(id, name), name);
            ImportFile.ImportAll(
                new([
                    .. files.Select(name =>
                        CreateSettings(into, id, name, upload) with
                        {
                            TellSheet = eyes.Show,
                            Watch = eyes.Watch,
                        }
                    ),
                ]),
                eyes.Tell
            );
            return null;
        }
        catch (OperationCanceledException) when (eyes.MayBeCutShort)
        {
            return new(ImportRemarks.Doubt, Severity.Error, null, ["停了，没有导入。"]);
        }
        catch (UsageException refused)
        {
            return refused.Remark with { Severity = Severity.Error };
        }
        catch (Exception e) when (e is UnreadableFileException or DossierException or RefusedFileException)
        {
            return new(ImportRemarks.Doubt, Severity.Error, null, [e.Message]);
        }
    }

    private ImportSettings CreateSettings(DossierId into, string id, string name, KeptUpload upload) =>
        new(shelf.LocateFile(id, name), into)
        {
            At = dossiers.Now,
            IsEvidence = upload.IsEvidence,
            Proves = upload.Proves,
            Register = upload.Register,
            Unit = upload.Unit,
            AsOf = upload.AsOf,
            Maps = upload.Maps,
            Constants = upload.Constants,
            Output = upload.IsEvidence || upload.Files.Count > 1 ? null : shelf.LocateRejected(id),
        };

    // What ends the process that reads it never comes near this one.
    private void RefuseDeadly(string path, string name)
    {
        var asked = new CheckSettings(null, null, null, "text", null, Severity.Error, 1, null);
        var task = new CheckTask(new(path, name), asked, IsWritten: false) { IsOpening = true };
        var answer = readers.CheckFile(task, CancellationToken.None);
        if (
            answer.Trouble is
            {
                Code: CheckRemarks.ReaderEnded or CheckRemarks.ReaderTooLarge or CheckRemarks.ReaderTooSlow
            } trouble
        )
            throw new UsageException(trouble);
    }

    /// <summary>Who is told of an import while it goes on.</summary>
    private sealed record ImportEyes(Action<Remark> Tell, Action<UnderstoodSheet> Show, ImportWatch? Watch)
    {
        /// <summary>Whether something is in already, so that an end of the import leaves a part of it.</summary>
        public bool MayBeCutShort { get; init; }
    }

    private ImportReport Describe(string id, KeptUpload upload, ImportTrial trial, bool isDone) =>
        new(
            id,
            upload.Files,
            [
                .. trial.Told.Select(remark => new ImportLine(
                    DescribeLine(remark),
                    remark.Severity > Severity.Info
                )),
            ],
            isDone,
            trial.Changes.Count > 0
        )
        {
            Refusal = trial.Refusal,
            LeftOut = trial.LeftOut,
            Sheets = trial.Sheets,
            HasRejected = isDone && File.Exists(shelf.LocateRejected(id)),
        };

    private string DescribeLine(Remark remark) =>
        (remark.Place is { } file ? $"{file.Subject}：" : "") + dossiers.Describe(remark).Trim();
}
