using Youju.Domain.Remarks;
using Youju.Formats.Reading;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Imports;

/// <summary>Files and folders that are to go into a dossier.</summary>
/// <param name="Inputs">What is asked of each; all are evidence or none.</param>
public sealed record ImportFileRequest(IReadOnlyList<ImportSettings> Inputs);

/// <summary>What became of them.</summary>
/// <param name="IsComplete">Whether nothing is left for a person to do.</param>
public sealed record ImportFileResult(bool IsComplete);

/// <summary>Brings files into a dossier; what a file is decides how.</summary>
public static class ImportFile
{
    private static readonly WorkbookIntake Workbooks = new();
    private static readonly LastReportIntake Reports = new();
    private static readonly EvidenceIntake Pictures = new();

    // Pictures and what comes back from the field are known by their first bytes, before anything is read as a table.
    private static readonly IReadOnlyList<IIntake> Intakes =
    [
        Pictures,
        new FieldIntake(),
        Workbooks,
        Reports,
    ];

    /// <summary>Imports folders first, then files; each file is a step of its own, evidence one step together.</summary>
    /// <param name="tell">Told of what is done as it is done.</param>
    /// <exception cref="UsageException">A file cannot be taken; those before it stand.</exception>
    /// <exception cref="UnreadableFileException">A file cannot be read; those before it stand.</exception>
    public static ImportFileResult ImportAll(ImportFileRequest request, Action<Remark> tell)
    {
        var telling = new ImportTelling(tell);
        var (folders, files) = (
            request.Inputs.Where(one => Directory.Exists(one.File)).ToList(),
            request.Inputs.Where(one => !Directory.Exists(one.File)).ToList()
        );
        var isComplete = true;
        foreach (var folder in folders)
            isComplete &= new FolderIntake(Workbooks, Reports, Pictures, folder, telling).ImportFolder();
        if (files is [{ IsEvidence: true } first, ..])
            EvidenceIntake.ImportFrom([.. files.Select(one => new EvidencePath(one.File))], first, telling);
        else
            foreach (var file in files)
                isComplete &= ImportByKind(file, telling);
        return new(isComplete);
    }

    private static int? FindOwnYear(ImportSettings settings) =>
        BlankDossier.CanCreateIn(settings.Into)
            ? null
            : OpenDossier.FromFolder(settings.Into, pack: null).Dossier.Year;

    private static bool ImportByKind(ImportSettings settings, ImportTelling telling)
    {
        var file = SourceFile.LoadFromPath(settings.File, ReadingLimits.RowByRow);
        var kind = Signature.RecogniseKind(file);
        var intake = Intakes.FirstOrDefault(intake => intake.CanImport(file, kind))
            ?? throw new UsageException(ImportRemarks.KindRefused, [file.Name]);
        // 自评表 of the dossier's own year goes with its own figures.
        if (intake == Reports && WorkbookIntake.CanImport(file, kind, FindOwnYear(settings)))
            intake = Workbooks;
        return intake.ImportFrom(file, kind, settings, telling);
    }
}
