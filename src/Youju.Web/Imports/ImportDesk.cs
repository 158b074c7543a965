using Youju.Domain.Findings;
using Youju.Domain.Remarks;
using Youju.Formats.Reading;
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
    public ImportReport TryOut(DossierView view, string id, KeptUpload upload)
    {
        var store = new RehearsalStore(view.Id.Store);
        var trial = RunImport(view.Id with { Store = store }, id, upload);
        return Describe(id, upload, trial with { Changes = store.Changes }, isDone: false);
    }

    /// <summary>Does the import.</summary>
    public ImportReport Import(DossierView view, string id, KeptUpload upload) =>
        Describe(id, upload, RunImport(view.Id, id, upload), isDone: true);

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

    private ImportTrial RunImport(DossierId into, string id, KeptUpload upload)
    {
        var told = new List<Remark>();
        try
        {
            foreach (var name in upload.Files)
                RefuseDeadly(shelf.LocateFile(id, name), name);
            ImportFile.ImportAll(
                new([.. upload.Files.Select(name => CreateSettings(into, id, name, upload))]),
                told.Add
            );
            return new(told, [], null);
        }
        catch (UsageException refused)
        {
            return new(told, [], dossiers.Describe(refused.Remark));
        }
        catch (Exception e) when (e is UnreadableFileException or DossierException or RefusedFileException)
        {
            return new(told, [], e.Message);
        }
    }

    private ImportSettings CreateSettings(DossierId into, string id, string name, KeptUpload upload) =>
        new(shelf.LocateFile(id, name), into)
        {
            At = dossiers.Now,
            IsEvidence = upload.IsEvidence,
            Proves = upload.Proves,
            Register = upload.Register,
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
            HasRejected = isDone && File.Exists(shelf.LocateRejected(id)),
        };

    private string DescribeLine(Remark remark) =>
        (remark.Place is { } file ? $"{file.Subject}：" : "") + dossiers.Describe(remark).Trim();
}
